import { expect, test } from 'vitest';
import { connections, people, type Row, slugOf, textOf } from './opened.ts';

const share = (fits: (row: Row) => boolean): number => people.filter(fits).length / people.length;
const fullName = (row: Row): string => `${row['First Name']} ${row['Last Name']}`;

test('the preamble is LinkedIn’s, to the byte', () => {
  expect(textOf('Connections.csv').split('\n').slice(0, 4)).toEqual([
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ]);
});

test('up to 5.6 % are ghosts: a date and nothing else', () => {
  const ghosts = connections.filter((row) => row['URL'] === '');
  expect(ghosts.length).toBeGreaterThan(0);
  expect(ghosts.length / connections.length).toBeLessThan(0.056);
  for (const ghost of ghosts) expect(Object.values(ghost).filter((cell) => cell !== '')).toHaveLength(1);
});

test('each person has an address of their own, percent-encoded where it is not plain letters', () => {
  const slugs = people.map(slugOf);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(people.every((row) => /^[\x21-\x7e]+$/.test(row['URL'] ?? ''))).toBe(true);
  const encoded = share((row) => (row['URL'] ?? '').includes('%'));
  expect(encoded).toBeGreaterThan(0.02);
  expect(encoded).toBeLessThan(0.1);
});

test('some names hold a comma, an emoji, a stray space', () => {
  const commas = share((row) => /, /.test(row['Last Name'] ?? ''));
  expect(commas).toBeGreaterThan(0.01);
  expect(commas).toBeLessThan(0.22);
  expect(
    share((row) => /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(row['Last Name'] ?? '')),
  ).toBeGreaterThan(0);
  const stray = share((row) => / $/.test(row['First Name'] ?? '') || / $/.test(row['Last Name'] ?? ''));
  expect(stray).toBeGreaterThan(0.01);
  expect(stray).toBeLessThan(0.06);
});

test('there are namesakes, up to 5.7 %', () => {
  const seen = new Set<string>();
  const again = people.map(fullName).filter((name) => seen.has(name) || !seen.add(name));
  expect(again.length).toBeGreaterThan(1);
  expect(again.length / people.length).toBeLessThan(0.057);
});

test('few give their e-mail address, and those are of a domain that nobody has', () => {
  const emails = people.map((row) => row['Email Address'] ?? '').filter((email) => email !== '');
  expect(emails.length).toBeGreaterThan(0);
  expect(emails.length / people.length).toBeLessThan(0.044);
  expect(emails.filter((email) => !email.endsWith('.example'))).toEqual([]);
});

test('two dates cannot be read', () => {
  const readable = /^\d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20\d\d$/;
  const odd = connections.map((row) => row['Connected On']).filter((date) => !readable.test(date ?? ''));
  expect(odd).toEqual(['Invalid date']);
  expect(connections.filter((row) => row['Connected On'] === '31 Feb 2019')).toHaveLength(1);
});

test('companies hold commas and quotes, and one is written in several ways', () => {
  const companies = new Set(people.map((row) => row['Company'] ?? ''));
  expect(companies).toContain('Hale, Ortega & Daughters');
  expect(companies).toContain('Studio "Nordlicht"');
  expect([...companies].filter((name) => /^larkfield instruments/i.test(name)).length).toBeGreaterThan(2);
  expect(companies).toContain('');
});

test('names come in many scripts', () => {
  const names = people.map(fullName).join(' ');
  for (const script of [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Han}/u])
    expect(names).toMatch(script);
});
