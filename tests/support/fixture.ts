import { readdirSync, readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { DroppedFile } from '../../src/archive/archive.ts';
import type { OwnerMethod } from '../../src/network/owner.ts';
import type { Caution } from '../../src/network/person.ts';
import type { ImportReport, LeftOutReason, Stranger } from '../../src/network/report.ts';
import type { Evidence, Reason, VerdictKind } from '../../src/verdict/verdict.ts';

/** What a rule says of one connection. Days are `YYYY-MM-DD`, the forecast has 6 decimals. */
export interface ExpectedPerson {
  readonly name: string;
  readonly verdict: VerdictKind | '';
  readonly reason: Reason;
  /** All of them, in any order. */
  readonly cautions?: readonly Caution[];
  /** Some of them. */
  readonly cautionsWith?: readonly Caution[];
  readonly sent?: number;
  readonly received?: number;
  readonly conversations?: number;
  readonly twoWay?: number;
  readonly groupMessages?: number;
  readonly lastMessage?: string;
  readonly lastTwoWay?: string;
  readonly forecast?: number;
  readonly evidence?: Evidence;
}

interface ExpectedOwner {
  readonly slug?: string;
  readonly method: OwnerMethod;
  readonly confidence: 'certain' | 'likely';
}

/** A fixture's `expected.json`: only what its rule pins. */
export interface Expected {
  /** The rule, in a sentence: the name of its test. */
  readonly why: string;
  /** The name of the zip or folder; loose files where it is missing. */
  readonly exportName?: string;
  readonly dropped?: 'folder';
  /** The day that the zip's directory gives its files. */
  readonly entryDay?: string;
  readonly owner?: ExpectedOwner | 'not needed';
  /** Whom the page offers as the owner where it cannot tell; then nobody is judged. */
  readonly asked?: readonly string[];
  /** Everybody, in the order of Connections.csv. */
  readonly people?: readonly ExpectedPerson[];
  readonly connections?: Partial<ImportReport['connections']>;
  readonly leftOut?: Partial<Record<LeftOutReason, number>>;
  readonly counted?: number;
  readonly joinedByName?: number;
  readonly strangers?: readonly Stranger[];
  readonly asOf?: string;
  readonly asOfMethod?: ImportReport['asOfMethod'];
}

export interface Fixture {
  readonly expected: Expected;
  readonly tables: readonly { readonly name: string; readonly text: string }[];
}

const root = new URL('../../fixtures/', import.meta.url);

/** The names of all fixtures: each is a folder of CSV files with `expected.json` beside them. */
export const fixtureNames = (): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export function loadFixture(name: string): Fixture {
  const folder = new URL(`${name}/`, root);
  const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const tables = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => ({ name: file, text: text(file) }));
  return { expected: JSON.parse(text('expected.json')) as Expected, tables };
}

/** The fixture as a person would drop it: zipped, as a folder, or as loose files. */
export async function drop({ expected, tables }: Fixture): Promise<readonly DroppedFile[]> {
  const { exportName, dropped, entryDay = '2016-01-01' } = expected;
  if (exportName === undefined || dropped === 'folder') {
    const folder = exportName === undefined ? '' : `${exportName}/`;
    return tables.map(({ name, text }) => ({ path: folder + name, blob: new Blob([text]) }));
  }
  const zip = new JSZip();
  const date = new Date(`${entryDay}T12:00:00Z`);
  for (const { name, text } of tables) zip.file(name, text, { date });
  const bytes = await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
  return [{ path: exportName, blob: new Blob([bytes]) }];
}
