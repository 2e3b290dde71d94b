/**
 * Of Papa's text the one function the page calls, `Parser`, and what it needs: the rest downloads, streams, writes and
 * starts workers. Fails where Papa's text is not the one this was written for.
 */
export function parserAlone(papa: string): string {
  const part = (from: string, to: string): string => {
    const [start, end] = [papa.indexOf(from), papa.indexOf(to)];
    if (start < 0 || end < start) throw new Error(`papaparse has changed: no “${from}” before “${to}”`);
    return papa.slice(start, end);
  };
  return [
    'const Papa = {};',
    part('Papa.BYTE_ORDER_MARK =', 'Papa.WORKERS_SUPPORTED ='),
    part('function stripBom(', 'function CsvToJson('),
    part('function escapeRegExp(', 'function newWorker('),
    part('function isFunction(', 'return Papa;'),
    'Papa.Parser = Parser;',
    'export default Papa;',
  ].join('\n');
}
