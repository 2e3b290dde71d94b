import { cautionCodes } from '../network/person.ts';
import { verdictKinds } from '../verdict/verdict.ts';
import { emptyQuery, type PlaneBox, type Query, sorts, startsDescending, type Years } from './query.ts';
import { allReasons } from './reasons.ts';

const allVerdicts = [...verdictKinds, 'unjudged'] as const;
const allCautions = [...cautionCodes, 'none'] as const;

/**
 * What of a query may stand in the page's address, without `#`: order, verdicts, reasons, cautions, years and the box;
 * never a text, a company or anything else that says who. '' for everybody in the usual order.
 */
export function hashOf(query: Query): string {
  const { sort, descending, verdicts, reasons, cautions, connected, silent, box } = query;
  const usual = descending === startsDescending[sort];
  const parts: Readonly<Record<string, string>> = {
    sort: sort === emptyQuery.sort && usual ? '' : `${sort}${usual ? '' : '.turned'}`,
    verdicts: codes(verdicts),
    reasons: codes(reasons),
    cautions: codes(cautions),
    connected: connected ? span([connected.from, connected.to]) : '',
    silent: silent ? span([silent.from, silent.to]) : '',
    days: box ? span(box.days) : '',
    messages: box?.messages ? span(box.messages) : '',
  };
  return Object.entries(parts)
    .filter(([, value]) => value !== '')
    .map((part) => part.join('='))
    .join('&');
}

/** The query of an address, with or without `#`. What is not understood is as if it were not there. */
export function queryOf(hash: string): Query {
  const parts = new Map(hash.replace(/^#/, '').split('&').map(keyAndValue));
  const of = (key: string): string => parts.get(key) ?? '';
  const [sortCode, turned, ...more] = of('sort').split('.');
  const sort = sorts.find((known) => known === sortCode) ?? emptyQuery.sort;
  const isTurned = sort === sortCode && turned === 'turned' && more.length === 0;
  return {
    ...emptyQuery,
    sort,
    descending: startsDescending[sort] !== isTurned,
    verdicts: known(of('verdicts'), allVerdicts),
    reasons: known(of('reasons'), allReasons),
    cautions: known(of('cautions'), allCautions),
    connected: yearsIn(of('connected')),
    silent: yearsIn(of('silent')),
    box: boxIn(of('days'), of('messages')),
  };
}

function keyAndValue(part: string): readonly [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

const code = (value: string): string => value.replaceAll(' ', '-');
const codes = (values: readonly string[]): string => values.map(code).join(',');

/** Those of the values that are named, each once, in the order in which they are. */
function known<Value extends string>(text: string, values: readonly Value[]): readonly Value[] {
  const named = text.split(',').flatMap((one) => values.find((value) => code(value) === one) ?? []);
  return [...new Set(named)];
}

const span = ([least, most]: readonly [number, number]): string => `${least}..${most}`;

/** As JavaScript writes a number that is not negative. */
const plainNumber = /^(?:\d+(?:\.\d+)?(?:e[+-]\d+)?|Infinity)$/;

function spanIn(text: string): readonly [number, number] | undefined {
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length > 0 || !plainNumber.test(from) || !plainNumber.test(to)) return undefined;
  const [least, most] = [Number(from), Number(to)];
  return least <= most ? [least, most] : undefined;
}

function yearsIn(text: string): Years | undefined {
  const [from, to] = spanIn(text) ?? [];
  return Number.isSafeInteger(from) && Number.isSafeInteger(to) && from !== undefined && to !== undefined
    ? { from, to }
    : undefined;
}

function boxIn(days: string, messages: string): PlaneBox | undefined {
  const within = spanIn(days);
  const exchanged = spanIn(messages);
  if (!within || (messages !== '' && !exchanged)) return undefined;
  return { days: within, messages: exchanged };
}
