import { expect, test } from 'vitest';
import { cautionCodes } from '../../src/network/person.ts';
import { leftOutReasons } from '../../src/network/report.ts';
import { asOfWords } from '../../src/words/as-of.ts';
import { cautionWords } from '../../src/words/cautions.ts';
import { fateWords } from '../../src/words/left-out.ts';
import { signWords } from '../../src/words/signs.ts';
import { progressWords } from '../../src/words/stages.ts';
import { reasonWords, verdictWords } from '../../src/words/verdicts.ts';
import { asOf, at, daysBefore } from '../support/ties.ts';

test('each verdict has a shape of its own beside its word', () => {
  const words = Object.values(verdictWords);
  expect(new Set(words.map(({ mark }) => mark)).size).toBe(words.length);
  expect(verdictWords.alive).toEqual({ name: 'Alive', gloss: 'you two are in touch', mark: '●' });
});

test('each reason, caution and left-out row has a label that no other has', () => {
  for (const labels of [
    Object.values(reasonWords),
    cautionCodes.map((code) => cautionWords[code].label),
    leftOutReasons.map((reason) => fateWords[reason].label),
  ]) {
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test('no label blames anybody', () => {
  expect(Object.values(reasonWords).join()).not.toMatch(/ignored|failed|owe/);
});

test('the stage counts its rows once there are some', () => {
  expect(progressWords({ stage: 'opening', rows: 0, fraction: 0 })).toBe('Opening the export');
  expect(progressWords({ stage: 'messages', rows: 12_300, fraction: 0.5 })).toBe(
    'Reading your messages: 12,300 rows',
  );
});

test('the export’s day says how it is known', () => {
  expect(asOfWords({ asOf, asOfMethod: 'file name' })).toBe(
    'As of 14 Nov 2026, the day in the export’s name.',
  );
  expect(asOfWords({ asOf, asOfMethod: 'corrected by you' })).toBe('As of 14 Nov 2026, the day you set.');
});

test('a sign says who did what to whom, and when', () => {
  const sign = { at: daysBefore(1), from: daysBefore(1), until: at, accepted: true, text: '' } as const;
  const told = [
    signWords({ ...sign, kind: 'endorsement', way: 'received', text: 'Sailing' }),
    signWords({ ...sign, kind: 'endorsement', way: 'given', accepted: false }),
    signWords({ ...sign, kind: 'recommendation', way: 'given', at: undefined }),
    signWords({ ...sign, kind: 'note', way: 'given', text: 'met in Bergen' }),
    signWords({ ...sign, kind: 'invitation', way: 'received', text: 'Hello!' }),
  ];
  expect(told).toEqual([
    'They endorsed you for Sailing, 13 Nov 2026',
    'You endorsed them (not shown on the profile), 13 Nov 2026',
    'You recommended them',
    'Your private note: “met in Bergen”, 13 Nov 2026',
    'They invited you, writing “Hello!”, 13 Nov 2026',
  ]);
});
