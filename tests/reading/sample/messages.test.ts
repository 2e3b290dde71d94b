import { describe, expect, test } from 'vitest';
import {
  connections,
  direct,
  groups,
  isMine,
  messages,
  namesIn,
  owner,
  people,
  type Row,
  slugOf,
  table,
  textOf,
  timeOf,
} from './opened.ts';

const some = (fits: (row: Row) => unknown): number => messages.filter(fits).length;
const slugs = new Set(people.map(slugOf));
const names = new Set(people.map((row) => `${row['First Name']} ${row['Last Name']}`));
const talked = people.filter((row) => direct.has(slugOf(row)));

test('every field of messages.csv stands in quotes, the header included', () => {
  const text = textOf('messages.csv');
  expect(text.slice(0, 40)).toBe('"CONVERSATION ID","CONVERSATION TITLE","');
  expect(text.replace(/"(?:[^"]|"")*"/g, '').replace(/[,\n]/g, '')).toBe('');
  expect(text).not.toContain('\r');
});

test('about a fifth of the connections ever had a direct message, fewer in both directions', () => {
  expect(talked.length / people.length).toBeGreaterThan(0.15);
  expect(talked.length / people.length).toBeLessThan(0.23);
  const both = talked.filter((row) => new Set(direct.get(slugOf(row))?.map(isMine)).size === 2);
  expect(both.length / people.length).toBeGreaterThan(0.08);
  expect(both.length / people.length).toBeLessThan(0.16);
});

test('answers come within minutes to days', () => {
  const waits = [...direct.values()].flatMap((rows) => {
    const inOrder = rows.toSorted((a, b) => timeOf(a) - timeOf(b));
    return inOrder.flatMap((row, i) => {
      const before = inOrder[i - 1];
      return before && isMine(before) !== isMine(row) ? [timeOf(row) - timeOf(before)] : [];
    });
  });
  const quick = waits.filter((wait) => wait < 3_600_000).length;
  const slow = waits.filter((wait) => wait > 86_400_000).length;
  expect(quick / waits.length).toBeGreaterThan(0.2);
  expect(slow / waits.length).toBeGreaterThan(0.1);
});

test('rows are grouped by conversation, newest first, with rare exceptions', () => {
  const order = messages.map((row) => row['CONVERSATION ID']).filter((id) => id !== '');
  const runs = order.filter((id, i) => id !== order[i - 1]).length;
  expect(runs).toBe(new Set(order).size);
  const later = messages.filter((row, i) => {
    const above = messages[i - 1];
    const sameThread = above?.['CONVERSATION ID'] === row['CONVERSATION ID'] && row['CONVERSATION ID'] !== '';
    return above && sameThread && timeOf(row) > timeOf(above);
  }).length;
  expect(later).toBeGreaterThan(0);
  expect(later).toBeLessThan(40);
});

test('nothing is later than the export', () => {
  expect(Math.max(...messages.map(timeOf))).toBeLessThan(Date.UTC(2026, 10, 15));
});

describe('every oddity occurs:', () => {
  test.each<[string, (row: Row) => unknown]>([
    ['commas in a text', (row) => /,/.test(row['CONTENT'] ?? '')],
    ['quotes in a text', (row) => /"/.test(row['CONTENT'] ?? '')],
    ['line breaks in a text', (row) => /\n/.test(row['CONTENT'] ?? '')],
    ['a literal <word>', (row) => /<name>/.test(row['CONTENT'] ?? '')],
    ['an empty text', (row) => row['CONTENT'] === '' && row['IS MESSAGE DRAFT'] === 'No'],
    ['an attachment', (row) => row['ATTACHMENTS'] !== ''],
    ['a draft in a thread', (row) => row['IS MESSAGE DRAFT'] === 'Yes' && row['CONVERSATION ID'] !== ''],
    [
      'a draft without a thread',
      (row) => row['IS CONVERSATION DRAFT'] === 'Yes' && row['CONVERSATION ID'] === '',
    ],
    ['a sponsored conversation', (row) => row['CONVERSATION TITLE'] === 'Sponsored Conversation'],
    [
      'an advertisement told by its HTML alone',
      (row) => row['CONVERSATION TITLE'] === '' && /spinmail-quill-editor/.test(row['CONTENT'] ?? ''),
    ],
    [
      'an advertisement with %FIRSTNAME%',
      (row) => /%FIRSTNAME%/.test(row['CONTENT'] ?? '') && row['SENDER PROFILE URL'] === '',
    ],
    [
      'an advertisement in a connection’s name',
      (row) => row['CONVERSATION TITLE'] === 'Sponsored Conversation' && names.has(row['FROM'] ?? ''),
    ],
    ['SPAM', (row) => row['FOLDER'] === 'SPAM'],
    [
      'SPAM from a connection',
      (row) => row['FOLDER'] === 'SPAM' && slugs.has((row['SENDER PROFILE URL'] ?? '').slice(28)),
    ],
    ['ARCHIVE', (row) => row['FOLDER'] === 'ARCHIVE'],
    ['no folder', (row) => row['FOLDER'] === ''],
    [
      'a LinkedIn Member who wrote',
      (row) => row['FROM'] === 'LinkedIn Member' && row['SENDER PROFILE URL'] === '',
    ],
    [
      'a LinkedIn Member who was written to',
      (row) => row['TO'] === 'LinkedIn Member' && row['RECIPIENT PROFILE URLS'] === '',
    ],
    ['LinkedIn itself', (row) => row['FROM'] === 'LinkedIn'],
    ['an empty FROM', (row) => row['FROM'] === ''],
    ['an InMail with a subject', (row) => row['SUBJECT']?.startsWith('An opening in')],
    ['a raw Unicode slug', (row) => /[^\x21-\x7e]/.test(row['SENDER PROFILE URL'] ?? '')],
    ['a one-tap greeting', (row) => row['CONTENT'] === 'Happy birthday!'],
    ['the thanks for one', (row) => row['CONTENT'] === '👍' || row['CONTENT'] === 'Thanks'],
    [
      'a stranger',
      (row) =>
        !isMine(row) &&
        row['SENDER PROFILE URL'] !== '' &&
        !slugs.has((row['SENDER PROFILE URL'] ?? '').slice(28)),
    ],
    ['a group', (row) => namesIn(row).length > 2],
    [
      'a group with a name that holds a comma',
      (row) => namesIn(row).length > 2 && /, /.test(row['TO'] ?? ''),
    ],
    [
      'a group that names a LinkedIn Member without an address',
      (row) =>
        namesIn(row).length > (row['RECIPIENT PROFILE URLS'] ?? '').split(',').length &&
        namesIn(row).length > 2,
    ],
  ])('%s', (_, fits) => {
    expect(some(fits)).toBeGreaterThan(0);
  });
  test('duplicate rows, up to 22', () => {
    const all = messages.map((row) => Object.values(row).join('\n'));
    const twice = all.length - new Set(all).size;
    expect(twice).toBeGreaterThan(0);
    expect(twice).toBeLessThanOrEqual(22);
  });

  test('two messages in one second', () => {
    const seconds = [...direct.values()].flatMap((rows) => {
      const inOrder = [...new Map(rows.map((row) => [`${row['DATE']}${row['CONTENT']}`, row])).values()];
      return inOrder.filter((row, i) => row['DATE'] === inOrder[i - 1]?.['DATE']);
    });
    expect(seconds.length).toBeGreaterThan(0);
  });

  test('several threads with one partner, up to 13 %', () => {
    const threads = talked.map(
      (row) => new Set(direct.get(slugOf(row))?.map((each) => each['CONVERSATION ID'])).size,
    );
    const several = threads.filter((count) => count > 1).length / talked.length;
    expect(several).toBeGreaterThan(0);
    expect(several).toBeLessThan(0.13);
  });

  test('a thread of two that became a group', () => {
    const grown = [...groups].filter((id) => {
      const rows = messages.filter((row) => row['CONVERSATION ID'] === id);
      return namesIn(rows.at(-1) as Row).length === 1 && namesIn(rows[0] as Row).length === 2;
    });
    expect(grown).toHaveLength(1);
  });

  test('a stranger who bears the name of a connection that never wrote', () => {
    const silent = people.filter((row) => !direct.has(slugOf(row)));
    const named = new Set(silent.map((row) => `${row['First Name']} ${row['Last Name']}`));
    const alike = some(
      (row) =>
        named.has(row['FROM'] ?? '') &&
        row['SENDER PROFILE URL'] !== '' &&
        !slugs.has((row['SENDER PROFILE URL'] ?? '').slice(28)) &&
        row['FOLDER'] !== 'SPAM' &&
        !groups.has(row['CONVERSATION ID']),
    );
    expect(alike).toBeGreaterThan(0);
  });

  test('chats with LinkedIn’s AI, in a file of their own', () => {
    const { rows } = table('guide_messages.csv');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some((row) => row['SENDER PROFILE URL'] === owner)).toBe(true);
  });
});

test('an invitation’s note is the oldest message of the tie, dated at the acceptance, from the inviter', () => {
  const dayOf = new Map(connections.map((row) => [slugOf(row), Date.parse(`${row['Connected On']} UTC`)]));
  const noted = table('Invitations.csv').rows.filter((row) => {
    const other =
      (row['Direction'] === 'OUTGOING' ? row['inviteeProfileUrl'] : row['inviterProfileUrl']) ?? '';
    const rows = direct.get(other.slice(28));
    const since = dayOf.get(other.slice(28));
    if (row['Message'] === '' || !rows || since === undefined) return false;
    const oldest = rows.toSorted((a, b) => timeOf(a) - timeOf(b))[0] as Row;
    expect(oldest['CONTENT']).toBe(row['Message']);
    expect(isMine(oldest)).toBe(row['Direction'] === 'OUTGOING');
    expect(Math.floor((timeOf(oldest) - since) / 86_400_000)).toBe(0);
    return true;
  });
  expect(noted.length).toBeGreaterThan(0);
});
