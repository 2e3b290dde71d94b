import fc from 'fast-check';
import { type Encoding, encode, encodings } from './encode.ts';

/** How a program writes the tables of an export, LinkedIn's own or one that opened and saved them. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly newline: '\n' | '\r\n' | '\r';
  readonly quoting: 'where needed' | 'everything';
  readonly encoding: Encoding;
  /** The three lines above the header of Connections.csv, where the year has them. */
  readonly preamble: 'as it is' | 'left out' | 'padded';
  /** Connected On as LinkedIn writes it that year, or as a spreadsheet does. */
  readonly dates:
    | 'as they are'
    | '8-Feb-26'
    | '2/8/2026'
    | '08/02/2026'
    | '08.02.2026'
    | '2026-02-08'
    | '46061';
  readonly separatorLine: boolean;
  /** The header stands below so many of the rows, the preamble below more of them. */
  readonly sorted: number;
}

export const linkedIn: Dialect = {
  delimiter: ',',
  newline: '\n',
  quoting: 'where needed',
  encoding: 'UTF-8',
  preamble: 'as it is',
  dates: 'as they are',
  separatorLine: false,
  sorted: 0,
};

/** Programs that people pass their tables through. */
export const programs: Readonly<Record<string, Dialect>> = {
  'LinkedIn itself': linkedIn,
  'Excel, “CSV UTF-8”, with semicolons': {
    ...linkedIn,
    delimiter: ';',
    newline: '\r\n',
    encoding: 'UTF-8 with a mark',
    preamble: 'padded',
    dates: '8-Feb-26',
  },
  'Excel, “CSV”': {
    ...linkedIn,
    newline: '\r\n',
    encoding: 'windows-1252',
    preamble: 'padded',
    dates: '2/8/2026',
  },
  'Excel, “CSV”, in Europe, with its first line': {
    ...linkedIn,
    delimiter: ';',
    newline: '\r\n',
    encoding: 'windows-1252',
    preamble: 'padded',
    dates: '08/02/2026',
    separatorLine: true,
  },
  'Excel, “Unicode text”': {
    ...linkedIn,
    delimiter: '\t',
    newline: '\r\n',
    encoding: 'UTF-16, little end first',
    preamble: 'padded',
    dates: '08.02.2026',
  },
  'Excel, “CSV (Macintosh)”': { ...linkedIn, newline: '\r', encoding: 'windows-1252', dates: '46061' },
  'a script, UTF-16 without a mark': {
    ...linkedIn,
    encoding: 'UTF-16, big end first, without a mark',
    quoting: 'everything',
    preamble: 'left out',
    dates: '2026-02-08',
  },
  'somebody who sorted it': {
    ...linkedIn,
    newline: '\r\n',
    sorted: 2,
    preamble: 'padded',
    dates: '8-Feb-26',
  },
};

export const anyDialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quoting: fc.constantFrom('where needed', 'everything'),
  encoding: fc.constantFrom(...encodings),
  preamble: fc.constantFrom('as it is', 'left out', 'padded'),
  dates: fc.constantFrom(
    'as they are',
    '8-Feb-26',
    '2/8/2026',
    '08/02/2026',
    '08.02.2026',
    '2026-02-08',
    '46061',
  ),
  separatorLine: fc.boolean(),
  sorted: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 30 })),
});

/** A table before it is written: what stands above its header, the header, and the rows. */
export interface Sheet {
  readonly above: readonly (readonly string[])[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table's bytes in a dialect. */
export function written({ above, header, rows }: Sheet, dialect: Dialect): Uint8Array<ArrayBuffer> {
  const { delimiter, newline, quoting, encoding, preamble, separatorLine, sorted } = dialect;
  const cell = (text: string): string =>
    quoting === 'everything' || /["\r\n]/.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const padded = preamble === 'padded' ? header.map(() => '') : [];
  const notes =
    preamble === 'left out' ? [] : above.map((cells) => [...cells, ...padded.slice(cells.length)]);
  const all =
    sorted === 0
      ? [...notes, header, ...rows]
      : [
          ...rows.slice(0, sorted),
          header,
          ...rows.slice(sorted, sorted + 2),
          ...notes,
          ...rows.slice(sorted + 2),
        ];
  const lines = all.map((cells) => cells.map(cell).join(delimiter));
  if (separatorLine) lines.unshift(`sep=${delimiter}`);
  return encode(lines.map((line) => line + newline).join(''), encoding);
}
