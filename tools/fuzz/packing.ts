import { between, chance, type Dice, pick } from '../../src/reading/sample/dice.ts';
import { byteChanges } from './byte-changes.ts';
import { changed, type Tell } from './change.ts';
import { bomb } from './file-changes.ts';
import { bytesOf, joined, type Part, type Unpacked } from './part.ts';
import { type RecordKind, type ZipStyle, zipOf } from './zip-writer.ts';

/** A drop; `damaged`: the zip itself was lied in or broken, not the files that went into it. */
export interface Packed {
  readonly dropped: readonly Part[];
  /** What was dropped before it and is read with it, the latest first. */
  readonly earlier?: readonly (readonly Part[])[];
  readonly damaged: boolean;
}

/** Packs an export as somebody may have it: zipped, as a folder, as loose files, in several zips; sound or not. */
export function packed(dice: Dice, { name, parts }: Unpacked, tell: Tell): Packed {
  const roll = dice();
  const called = chance(dice, 0.75) ? name : pick(dice, archiveNames);
  if (roll < 0.2) {
    tell('as a folder');
    const folder = called.replace(/\//g, '');
    return {
      dropped: parts.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })),
      damaged: false,
    };
  }
  if (roll < 0.25) {
    tell('as loose files');
    return { dropped: parts, damaged: false };
  }
  if (roll < 0.32) {
    const [first = [], ...others] = several(dice, called, parts).map((part) => [part]);
    const apart = chance(dice, 0.5);
    tell(apart ? 'as several zips, one after the other' : 'as several zips');
    if (apart) return { dropped: first, earlier: others, damaged: false };
    return { dropped: [first, ...others].flat(), damaged: false };
  }
  const style = { stored: chance(dice, 0.4), streamed: chance(dice, 0.6) };
  const lying = chance(dice, 0.3);
  const bytes = zipOf(parts, { ...style, ...(lying ? lies(dice, tell) : {}) });
  if (chance(dice, 0.3)) {
    tell('the zip:');
    return { dropped: [{ path: called, bytes: changed(byteChanges, dice, bytes, tell) }], damaged: true };
  }
  if (chance(dice, 0.03)) {
    tell('a zip in a zip in a zip');
    const twice = zipOf([{ path: 'a.zip', bytes: zipOf([{ path: 'b.zip', bytes }], {}) }], {});
    return { dropped: [{ path: called, bytes: twice }], damaged: lying };
  }
  return { dropped: [{ path: called, bytes }], damaged: lying };
}

const archiveNames = [
  'Basic_LinkedInDataExport_06-30-2026.zip',
  'Complete_LinkedInDataExport_06-30-2026.zip.zip',
  'Complete_LinkedInDataExport_06-30-2026 (1).zip',
  'Complete_LinkedInDataExport_13-45-2026.zip',
  'Complete_LinkedInDataExport_02-30-2026.zip',
  'Complete_LinkedInDataExport_01-01-0001.zip',
  'Complete_LinkedInDataExport_12-31-9999.zip',
  'Complete_LinkedInDataExport_01-01-1970.zip',
  'export',
  'export.ZIP',
  '.zip',
  '\u0000.zip',
  '../06-30-2026.zip',
  `${'x'.repeat(5_000)}.zip`,
  'export.csv',
];

function several(dice: Dice, name: string, parts: readonly Part[]): readonly Part[] {
  const half = between(dice, 0, parts.length);
  const shares = pick(dice, [
    [parts, parts],
    [parts.slice(0, half), parts.slice(half)],
    [parts.slice(0, half), parts],
    [parts, parts.slice(0, half).map(({ path, bytes }) => ({ path, bytes: bytes.slice(0, -20) }))],
  ]);
  const zips = shares.map((share, i) => ({
    path: i === 0 ? name : pick(dice, archiveNames),
    bytes: zipOf(share, {}),
  }));
  return chance(dice, 0.3) ? [...zips, ...parts.slice(0, 1)] : zips;
}

/** One field of one record says what is not so, or there is what should not be there. */
function lies(dice: Dice, tell: Tell): ZipStyle {
  const kind = pick(dice, ['local', 'descriptor', 'central', 'central', 'central', 'end'] as const);
  const roll = dice();
  if (roll < 0.08) {
    tell('blanks that unpack to 24 MB');
    return { extra: { path: pick(dice, ['blanks.csv', 'messages.csv', 'Connections.csv', 'b']), ...bomb() } };
  }
  if (roll < 0.16) {
    tell('a comment that looks like a zip’s end');
    return { comment: joined([bytesOf('PK\u0005\u0006'), new Uint8Array(between(dice, 0, 30))]) };
  }
  const skip = between(dice, 0, 3);
  const everywhere = chance(dice, 0.3);
  return { tamper: liar(dice, kind, everywhere ? 0 : skip, everywhere, tell) };
}

function liar(
  dice: Dice,
  kind: RecordKind,
  skip: number,
  everywhere: boolean,
  tell: Tell,
): NonNullable<ZipStyle['tamper']> {
  let seen = -1;
  let field: string | undefined;
  return (of, values) => {
    if (of !== kind) return values;
    seen++;
    if (seen < skip || (seen > skip && !everywhere)) return values;
    const fields = [...Object.keys(values), ...telling, ...telling].filter((name) => name in values);
    field ??= pick(dice, fields);
    const truth = values[field] ?? 0;
    const others = [1, truth + 1, truth - 1, truth * 2, 9, 99, 0xffff, 0x7fffffff, 0xffffffff];
    const lie = chance(dice, 0.3) ? 0 : pick(dice, others);
    tell(`${kind} says ${field} ${lie >>> 0}, not ${truth}${everywhere ? ', of every file' : ''}`);
    return { ...values, [field]: lie };
  };
}

/** The fields that are lied in more often. */
const telling = ['crc', 'packed', 'unpacked', 'packed', 'unpacked', 'flags', 'method', 'offset', 'entries'];
