import { expect, test } from 'vitest';
import type { DroppedFile } from '../../src/archive/archive.ts';
import type { Correction, Said } from '../../src/network/corrections.ts';
import type { Owner } from '../../src/network/owner.ts';
import { readExport } from '../../src/reading/read-export.ts';
import type { Choices, Outcome, Reading } from '../../src/reading/reading.ts';

const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const file = (path: string, text: string): DroppedFile => ({ path, blob: new Blob([text]) });
const message = (from: string, to: string, date: string) =>
  [`2-${date}`, '', from, url(from), to, url(to), `${date} 09:00:00 UTC`, '', 'Words', 'INBOX'].join(',');
const connections = file(
  'Connections.csv',
  `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Lark,${url('ada')},,,,02 Jan 2020
`,
);
const table = (...rows: readonly string[]): DroppedFile =>
  file(
    'messages.csv',
    [
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
      ...rows,
      '',
    ].join('\n'),
  );
/** Robin is in both conversations, Petra in one; neither is a connection. */
const messages = table(message('ada', 'robin', '2026-06-01'), message('robin', 'petra', '2026-06-02'));

const same: Correction = { kind: 'same', a: { key: 'petra', name: 'P' }, b: { key: 'ada', name: 'A' } };
const chosen = (owner: Owner): Correction => ({ kind: 'owner', owner });
const petra = { slug: 'petra', name: 'Petra' };
const said = (...entries: readonly (readonly [string, Correction])[]): Said =>
  new Map(entries.map(([key, one]) => [key, [one]]));

const read = (files: readonly DroppedFile[], choices: Choices): Promise<Outcome> =>
  readExport(files, () => undefined, choices);
async function readingOf(files: readonly DroppedFile[], choices: Choices): Promise<Reading> {
  const outcome = await read(files, choices);
  if (outcome.kind !== 'read') throw new Error(`it was ${outcome.kind}`);
  return outcome.reading;
}
const ownerOf = ({ owner }: Reading) => (owner.kind === 'found' ? [owner.owner.slug, owner.method] : []);

test('corrections are applied to the export of the owner for whom they were made, and to no other', async () => {
  const his = await readingOf([connections, messages], { said: said(['robin', same]) });
  expect(his.facts[0]).toMatchObject({ sent: 1, received: 1 });
  expect(his.corrected).toEqual({ owner: 'robin', found: 'robin', corrections: [same] });
  const others = await readingOf([connections, messages], { said: said(['somebody', same]) });
  expect(others.facts[0]).toMatchObject({ sent: 0, received: 1 });
  expect(others.corrected.corrections).toEqual([]);
});

test('whom the user chose is the owner again, with the corrections that were made then', async () => {
  const choices = { said: said(['robin', chosen(petra)], ['petra', same]) };
  const reading = await readingOf([connections, messages], choices);
  expect(ownerOf(reading)).toEqual(['petra', 'chosen by you']);
  expect(reading.corrected).toEqual({
    owner: 'petra',
    found: 'robin',
    corrections: [chosen(petra), same],
  });
});

test('nobody is the owner of an export in which they are not', async () => {
  const choices = { said: said(['robin', chosen({ slug: 'zora', name: 'Zora' })]) };
  expect(ownerOf(await readingOf([connections, messages], choices))).toEqual(['robin', 'every conversation']);
});

test('a question that was answered is not asked again; another one is', async () => {
  const undecided = table(message('petra', 'robin', '2026-06-02'));
  expect((await read([connections, undecided], {})).kind).toBe('asking');
  const choices = { said: said(['petra\nrobin', chosen(petra)]) };
  expect(ownerOf(await readingOf([connections, undecided], choices))).toEqual(['petra', 'chosen by you']);
  const another = table(message('zora', 'robin', '2026-06-02'));
  expect((await read([connections, another], choices)).kind).toBe('asking');
});
