import { deflateRawSync } from 'node:zlib';
import { between, type Dice, pick, shuffled } from '../../src/reading/sample/dice.ts';
import type { Changes } from './change.ts';
import { bytesOf, joined, type Part } from './part.ts';
import { zipOf } from './zip-writer.ts';

/** What may happen to the files of an export: their names, their number, what lies beside them. */
export const fileChanges: Changes<readonly Part[]> = {
  'a path of somewhere else': (dice, parts) => renamed(dice, parts, (path) => pick(dice, places)(path)),
  'all paths of somewhere else': (dice, parts) => {
    const place = pick(dice, places);
    return parts.map(({ path, bytes }) => ({ path: place(path), bytes }));
  },
  'a name of another table': (dice, parts) =>
    renamed(dice, parts, () => `${pick(dice, tableNames)}${pick(dice, ['', '_1', ' (2)', '_483920'])}.csv`),
  'another ending': (dice, parts) =>
    renamed(dice, parts, (path) => path.replace(/\.csv$/, pick(dice, endings))),
  'names swapped': (dice, parts) => {
    const names = shuffled(
      dice,
      parts.map(({ path }) => path),
    );
    return parts.map(({ path, bytes }, i) => ({ path: names[i] ?? path, bytes }));
  },
  'a file gone': (dice, parts) => parts.toSpliced(Math.floor(dice() * parts.length), 1),
  'a file twice': (dice, parts) => [...parts, pick(dice, parts)],
  'a file of the same name': (dice, parts) => [
    ...parts,
    { path: pick(dice, parts).path, bytes: pick(dice, parts).bytes },
  ],
  'a file cut in two': (dice, parts) => {
    const { path, bytes } = pick(dice, parts);
    const at = Math.floor(dice() * bytes.length);
    const halves = [bytes.slice(0, at), bytes.slice(at)];
    return [
      ...parts.filter((part) => part.path !== path),
      ...halves.map((half, i) => ({ path: path.replace(/(?=\.csv)/, `_${i + 1}`), bytes: half })),
    ];
  },
  'two files in one': (dice, parts) => {
    const { path, bytes } = pick(dice, parts);
    const other = pick(dice, parts);
    return [...parts.filter((part) => part.path !== path), { path, bytes: joined([bytes, other.bytes]) }];
  },
  'files in another order': (dice, parts) => shuffled(dice, parts),
  'an empty file': (dice, parts) => [
    ...parts,
    { path: `${pick(dice, tableNames)}.csv`, bytes: new Uint8Array(0) },
  ],
  'a zip in the zip': (dice, parts) => [
    ...(dice() < 0.5 ? parts : []),
    { path: pick(dice, ['inner.zip', 'messages.csv', 'a/b']), bytes: zipOf(parts, {}) },
  ],
  'zips in zips': (_, parts) => {
    let inner = parts;
    for (let depth = 0; depth < 12; depth++) inner = [{ path: `${depth}.zip`, bytes: zipOf(inner, {}) }];
    return [...parts, ...inner];
  },
  'too many files': (dice, parts) => [
    ...parts,
    ...Array.from({ length: pick(dice, [300, 2_100]) }, (_, i) => ({
      path: `media/${i}.csv`,
      bytes: bytesOf(`${i}`),
    })),
  ],
  'files of other products': (dice, parts) => [
    ...parts,
    ...Array.from({ length: between(dice, 1, 5) }, () => pick(dice, strangers)),
  ],
};

const tableNames = [
  'Connections',
  'messages',
  'guide_messages',
  'Invitations',
  'Endorsement_Received_Info',
  'Recommendations_Given',
  'Notes',
  'Profile',
  'Positions',
];

const endings = [
  '',
  '.CSV',
  '.txt',
  '.tsv',
  '.xlsx',
  '.csv.gz',
  '.csv.csv',
  '_1.csv',
  '_90210.csv',
  '.zip',
  '.',
];

const places: readonly ((path: string) => string)[] = [
  (path) => `../../../../etc/${path}`,
  (path) => `/${path}`,
  (path) => `C:\\Users\\me\\${path}`,
  (path) => `..\\${path}`,
  (path) => `${'deep/'.repeat(400)}${path}`,
  (path) => `${'x'.repeat(20_000)}/${path}`,
  (path) => `${'1'.repeat(60_000)}${path}`,
  (path) => `${path}${'.csv'.repeat(15_000)}x`,
  (path) => `__MACOSX/._${path}`,
  (path) => `Complete_LinkedInDataExport_06-30-2026/${path}`,
  (path) => `\u0000\u0007\u001b${path}\u0000`,
  (path) => `\u202E${path}`,
  (path) => path.toUpperCase(),
  (path) => `${path}/`,
  (path) => `//${path}`,
  (path) => `./${path}`,
  () => '',
  () => '..',
  () => '__proto__',
];

/** Files that are tables of somebody else, or the beginning of a spreadsheet. */
const strangers: readonly Part[] = [
  { path: 'watch-history.csv', bytes: bytesOf('Title,Date\nA film,2026-01-01\n') },
  { path: 'messages/inbox/ada_1/message_1.json', bytes: bytesOf('{"participants":[]}') },
  { path: 'Connections.xlsx', bytes: zipOf([{ path: '[Content_Types].xml', bytes: bytesOf('<x/>') }], {}) },
  { path: 'picture.jpg', bytes: Uint8Array.from({ length: 3_000 }, (_, i) => (i * i * 7919) >>> 5) },
  { path: 'contacts.csv', bytes: bytesOf('First Name,Last Name,Phone\nAda,Lark,1\n') },
  { path: 'ints.csv', bytes: bytesOf('1\n'.repeat(50_000)) },
];

function renamed(dice: Dice, parts: readonly Part[], name: (path: string) => string): readonly Part[] {
  const at = Math.floor(dice() * parts.length);
  return parts.map(({ path, bytes }, i) => ({ path: i === at ? name(path) : path, bytes }));
}

let packedBlanks: Uint8Array | undefined;

/** 24 MB of blanks in 24 KB, as the data of a zip's entry; made once. */
export function bomb(): { readonly packed: Uint8Array; readonly unpacked: number } {
  const unpacked = 24 * 1024 ** 2;
  packedBlanks ??= deflateRawSync(new Uint8Array(unpacked).fill(0x20), { level: 9 });
  return { packed: packedBlanks, unpacked };
}
