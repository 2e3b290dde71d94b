import { expect, test } from 'vitest';
import { dayMs } from '../../../src/base/time.ts';
import { sampleStories } from '../../../src/reading/sample/stories.ts';
import { direct, isMine, people, type Row, sample, slugOf, table, timeOf } from './opened.ts';

interface Told {
  readonly first: string;
  readonly last: string;
}
const nameOf = ({ first, last }: Told): string => `${first} ${last}`;
const listed = ({ slug }: { readonly slug: string }): Row => {
  const row = people.find((each) => slugOf(each) === slug);
  if (!row) throw new Error(`${slug} is not listed`);
  return row;
};
const written = ({ slug }: { readonly slug: string }): readonly Row[] =>
  (direct.get(slug) ?? []).toSorted((a, b) => timeOf(a) - timeOf(b));
const daysAgo = (row: Row | undefined): number => sample.day - timeOf(row as Row) / dayMs;

test('everybody of the stories is listed under the name of the story', () => {
  const { course, ...persons } = sampleStories;
  for (const person of Object.values(persons)) {
    const row = listed(person);
    expect(`${row['First Name']} ${row['Last Name']}`).toBe(nameOf(person));
  }
  expect(course.people).toBe(35);
});

test('the mentor: years of talking both ways, then three years of silence, and a recommendation', () => {
  const rows = written(sampleStories.mentor);
  const both = [rows.filter(isMine).length, rows.filter((row) => !isMine(row)).length];
  expect(Math.min(...both)).toBeGreaterThan(20);
  expect(daysAgo(rows[0])).toBeGreaterThan(12 * 365);
  expect(Math.round(daysAgo(rows.at(-1)) / 365)).toBe(3);
  const recommendations = table('Recommendations_Received.csv').rows;
  expect(recommendations.map((row) => `${row['First Name']} ${row['Last Name']}`)).toContain(
    nameOf(sampleStories.mentor),
  );
});

test('the answer owed: a question two months ago, after years of silence', () => {
  const [before, last] = written(sampleStories.answerOwed).slice(-2);
  expect(isMine(last as Row)).toBe(false);
  expect(last?.['CONTENT']).toMatch(/\?$/);
  expect(Math.round(daysAgo(last) / 30)).toBe(2);
  expect(daysAgo(before) - daysAgo(last)).toBeGreaterThan(5 * 365);
});

test('the recruiter: several pitches, never an answer', () => {
  const rows = written(sampleStories.recruiter);
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter(isMine)).toEqual([]);
});

test('the class: 35 people connected on one day and never spoke', () => {
  const day = new Date(sampleStories.course.at).toUTCString().slice(5, 16);
  const class35 = people.filter((row) => row['Connected On'] === day && !direct.has(slugOf(row)));
  expect(class35.length).toBeGreaterThanOrEqual(sampleStories.course.people);
});

test('the namesakes: one name, two people, of whom one is a good friend', () => {
  const { friend, namesake } = sampleStories;
  expect(nameOf(namesake)).toBe(nameOf(friend));
  expect(namesake.slug).not.toBe(friend.slug);
  expect(written(namesake)).toEqual([]);
  expect(written(friend).length).toBeGreaterThan(100);
  expect(daysAgo(written(friend).at(-1))).toBeLessThan(90);
});

test('the colleague works where the owner works, and not a word was written', () => {
  expect(listed(sampleStories.colleague)['Company']).toBe('LARKFIELD INSTRUMENTS');
  expect(written(sampleStories.colleague)).toEqual([]);
});
