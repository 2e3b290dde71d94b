import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Decision, Decisions } from '../../src/decisions/decision.ts';
import { allVerdictsCsv } from '../../src/download/all-verdicts.ts';
import { guarded } from '../../src/download/csv.ts';
import { receipt } from '../../src/words/receipt.ts';
import { anyTie, at, dayBefore, daysBefore, tie } from '../support/ties.ts';

const nobody: Decisions = new Map();
const read = (text: string) =>
  Papa.parse<Record<string, string>>(text.slice(1), { header: true, newline: '\r\n', skipEmptyLines: true })
    .data;

const talked = tie(
  {
    sent: 7,
    received: 5,
    conversations: 3,
    twoWay: 2,
    lastMessage: daysBefore(21),
    lastTwoWay: daysBefore(30),
    sinceTwoWayDays: 30,
    warmth: 1.5,
    forecast: 0.4567891,
    evidence: { moments: 41, exchanges: 29 },
  },
  { name: 'Roe, PhD', cautions: ['endorsement', 'shared group'] },
);

test('the columns, their order and their formats', () => {
  const decisions = new Map([[talked.person.key, 'keep' as Decision]]);
  expect(allVerdictsCsv([talked], decisions, true, at)).toBe(
    [
      '\uFEFFName,URL,Company,Position,Connected On,Verdict,Reason,Cautions,Decision,Forecast,Warmth,Two-way Conversations,Messages Sent,Messages Received,Last Message,Last Two-way,Why',
      '"Roe, PhD",https://www.linkedin.com/in/mira-solberg,Fernweh,Captain,2020-11-05,alive,in touch,"endorsement; shared group",keep,0.456789,1.500000,2,7,5,2026-10-24,2026-10-15,' +
        '"2 two-way conversations, the last 4 weeks ago; of the 41 times in your past a tie was about this warm, 29 led to an exchange within a year."',
      '',
    ].join('\r\n'),
  );
});

test('cautions stand in the order of their codes, whatever order the person has them in', () => {
  const given = tie({}, { cautions: ['date unread', 'recommendation'], connectedOn: undefined });
  const [row] = read(allVerdictsCsv([given], nobody, true, at));
  expect(row).toMatchObject({ Cautions: 'recommendation; date unread', 'Connected On': '' });
});

test('who cannot be judged has neither verdict nor figures, and a reason', () => {
  const [row] = read(allVerdictsCsv([tie({}, {}, false)], nobody, false, at));
  expect(row).toMatchObject({
    Verdict: '',
    Reason: 'no messages in this export',
    Forecast: '',
    Warmth: '',
    'Two-way Conversations': '',
    'Messages Sent': '',
    'Messages Received': '',
    'Last Message': '',
    'Last Two-way': '',
    Why: 'No messages in this export to judge by; connected 6 years ago.',
  });
});

test('the silent have counts of nought', () => {
  const [row] = read(allVerdictsCsv([tie({})], nobody, true, at));
  expect(row).toMatchObject({
    Verdict: 'prunable',
    'Messages Sent': '0',
    Forecast: '0.007000',
    Warmth: '0.000000',
  });
});

test('where messages are missing, new connections are not said to have kept silent', () => {
  const given = tie({ knownDays: 41 }, { connectedOn: dayBefore(40) }, false);
  const [row] = read(allVerdictsCsv([given], nobody, false, at));
  expect(row).toMatchObject({ Verdict: 'new' });
  expect(row?.['Why']).not.toContain('no message yet');
});

test('every tie has its row, in its place, whatever it is called', () => {
  fc.assert(
    fc.property(fc.array(anyTie, { maxLength: 8 }), (ties) => {
      const rows = read(allVerdictsCsv(ties, nobody, true, at));
      expect(
        rows.map((row) => [row['Name'], row['URL'], row['Company'], row['Position'], row['Why']]),
      ).toEqual(
        ties.map((given) => [
          ...[given.person.name, given.person.url, given.person.company, given.person.position].map(guarded),
          receipt(given, at, { messagesWhole: true }),
        ]),
      );
      expect(
        rows
          .flatMap(Object.values)
          .filter((cell) => /^["'\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell) && !cell.startsWith("'")),
      ).toEqual([]);
    }),
  );
});
