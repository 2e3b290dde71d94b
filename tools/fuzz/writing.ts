import { chance, type Dice, pick } from '../../src/reading/sample/dice.ts';
import type { Grid } from './cell-changes.ts';
import { placeIn, type Tell } from './change.ts';
import { type Bytes, bytesOf, joined } from './part.ts';

/** How a table is written as text: as LinkedIn does, or as no reader should have to expect. */
interface Style {
  readonly delimiter: string;
  readonly newline: () => string;
  readonly quote: 'all' | 'where needed' | 'never';
}

const styles = {
  'as LinkedIn writes': { delimiter: ',', newline: () => '\n', quote: 'where needed' },
  'all quoted': { delimiter: ',', newline: () => '\n', quote: 'all' },
  semicolons: { delimiter: ';', newline: () => '\r\n', quote: 'where needed' },
  tabs: { delimiter: '\t', newline: () => '\n', quote: 'where needed' },
  'a delimiter of nobody': { delimiter: '|', newline: () => '\n', quote: 'where needed' },
  'lines end as on old Macs': { delimiter: ',', newline: () => '\r', quote: 'where needed' },
  'no quotes at all': { delimiter: ',', newline: () => '\n', quote: 'never' },
} as const satisfies Readonly<Record<string, Style>>;

export function written(dice: Dice, { rows }: Grid, tell: Tell): string {
  const name = chance(dice, 0.6) ? 'as LinkedIn writes' : pick(dice, Object.keys(styles));
  const style: Style = styles[name as keyof typeof styles];
  const mixed = chance(dice, 0.05);
  if (mixed) tell('line ends of all kinds');
  if (style !== styles['as LinkedIn writes']) tell(name);
  const newline = mixed ? () => pick(dice, ['\n', '\r\n', '\r', '\n\r']) : style.newline;
  return rows
    .map((row) => row.map((cell) => cellText(cell, style)).join(style.delimiter) + newline())
    .join('');
}

function cellText(cell: string, { delimiter, quote }: Style): string {
  const needed = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return quote === 'all' || (quote === 'where needed' && needed) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What may happen to the text of a table before it is encoded. */
export const textChanges = {
  'a quote that is never closed': (dice: Dice, text: string) => {
    const separator = text.indexOf(',', placeIn(dice, text.length)) + 1;
    return `${text.slice(0, separator)}"${text.slice(separator)}`;
  },
  'a quote somewhere': (dice: Dice, text: string) => {
    const at = placeIn(dice, text.length);
    return `${text.slice(0, at)}"${text.slice(at)}`;
  },
  'all quotes gone': (_: Dice, text: string) => text.replaceAll('"', ''),
  'all line ends gone': (_: Dice, text: string) => text.replaceAll('\n', ' '),
  'lines above it': (dice: Dice, text: string) =>
    `${pick(dice, ['Notes:\n', '\n', ',,,\n', 'sep=;\n', '"x\ny"\n']).repeat(pick(dice, [1, 3, 25]))}${text}`,
  'a sentence in its place': () => 'No conversations found',
  'text behind it': (dice: Dice, text: string) => text + pick(dice, ['\u001a', '\0\0\0', '"', 'x', ',,,,,']),
  'itself again behind it': (_: Dice, text: string) => text + text,
  'all of it in one cell': (_: Dice, text: string) => `"${text.replaceAll('"', '""')}"`,
} as const;

type Encode = (dice: Dice, text: string) => Bytes;

const narrow: Encode = (_, text) => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};
const wide =
  (littleEndian: boolean): Encode =>
  (_, text) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
    return new Uint8Array(view.buffer);
  };
const marked =
  (encode: Encode): Encode =>
  (dice, text) =>
    encode(dice, `\uFEFF${text}`);
const utf8: Encode = (_, text) => bytesOf(text);

/** How a text may be encoded by those who save it again. */
const encodings: Readonly<Record<string, Encode>> = {
  'UTF-8 with a mark': marked(utf8),
  'two marks': marked(marked(utf8)),
  'UTF-16 with a mark': marked(wide(true)),
  'UTF-16, big end first': marked(wide(false)),
  'UTF-16 without a mark': wide(true),
  'windows-1252': narrow,
  'encodings mixed': (dice, text) => {
    const at = placeIn(dice, text.length);
    const encode = () => pick(dice, [utf8, narrow, wide(true)]);
    return joined([encode()(dice, text.slice(0, at)), encode()(dice, text.slice(at))]);
  },
};

export function encoded(dice: Dice, text: string, tell: Tell): Bytes {
  if (chance(dice, 0.6)) return utf8(dice, text);
  const name = pick(dice, Object.keys(encodings));
  tell(name);
  return encodings[name]?.(dice, text) ?? utf8(dice, text);
}
