import { type Day, endOf } from '../../src/base/time.ts';
import { messageFlag } from '../../src/network/messages.ts';
import { leftOutReasons } from '../../src/network/report.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { type Check, isCount, sumOf } from './check.ts';
import type { HeldText } from './held-text.ts';

/** The import report must add up, and say of every table what it rests on. */
export function reportFaults({ report, network, corrected }: Reading, held: HeldText, check: Check) {
  const { connections, messages, files, accounts } = report;
  const merged = corrected.corrections.some(({ kind }) => kind === 'same');
  check(isCount(connections.rows), 'connections.rows is no count');
  check(
    connections.rows === connections.people + connections.ghosts + connections.repeated || merged,
    'connections.rows ≠ people + ghosts + repeated',
  );
  check(connections.people === network.people.length, 'connections.people ≠ the people there are');
  check(
    connections.datesUnread ===
      network.people.filter(({ connectedOn }) => connectedOn === undefined).length || merged,
    'connections.datesUnread ≠ the people without a date',
  );

  const leftOut = leftOutReasons.map((reason) => messages.leftOut[reason]);
  check(leftOut.every(isCount), 'a left-out count is no count');
  check(isCount(messages.counted), 'messages.counted is no count');
  check(messages.rows === messages.counted + sumOf(leftOut), 'messages.rows ≠ counted + left out');
  check(messages.joinedByName <= messages.counted, 'more messages joined by name than counted');
  check(
    report.strangers.every(({ messages: count }) => isCount(count) && count > 0),
    'a stranger without messages',
  );

  for (const { rows, ragged, table, broken } of files) {
    check(isCount(rows) && isCount(ragged) && ragged <= rows, 'a file with more ragged rows than rows');
    check(table !== undefined || rows === 0, 'rows of a file that is no table');
    check(broken === undefined || broken.length > 0, 'a file that is broken without a word');
  }
  const rowsOf = (...tables: readonly string[]) =>
    sumOf(files.filter(({ table }) => table !== undefined && tables.includes(table)).map(({ rows }) => rows));
  check(connections.rows <= rowsOf('connections'), 'more connections than rows of their tables');
  check(messages.rows <= rowsOf('messages', 'aiChats'), 'more messages than rows of their tables');
  check(
    connections.rows === 0 || held.hasTogether(['First Name', 'Connected On']),
    'connections out of no table of connections',
  );
  check(
    messages.counted === 0 || held.hasTogether(['FROM', 'TO', 'DATE', 'CONTENT']),
    'messages out of no table of messages',
  );
  const names = new Set(files.map(({ file }) => file));
  for (const { table, parts } of accounts) {
    check(
      parts.every(({ count, rows }) => isCount(count) && rows.length <= count),
      'more rows shown than counted',
    );
    const read = table === 'messages' ? rowsOf('messages', 'aiChats') : rowsOf(table);
    check(sumOf(parts.map(({ count }) => count)) === read, `${table}: the parts ≠ the rows read`);
    check(
      parts.every(({ rows }) => rows.every(({ file }) => names.has(file))),
      'a row of no file',
    );
  }
  const sources = files.filter(({ table }) => table === 'messages');
  check(
    !network.messagesWhole || (sources.length > 0 && sources.every(({ broken }) => broken === undefined)),
    'messages are whole without a whole table of messages',
  );

  check(Number.isInteger(report.asOf), 'the day is no day');
}

/** The columns of messages: in order, in their bounds, and as many as were counted at the end of the last day. */
export function columnFaults({ report, network }: Reading, last: Day, check: Check) {
  const { offsets, at, flags, bounds } = network.messages;
  const end = endOf(last);
  check(offsets.length === network.people.length + 1 && offsets[0] === 0, 'offsets do not fit the people');
  check(
    offsets.every((offset, i) => i === 0 || offset >= (offsets[i - 1] ?? 0)),
    'offsets go back',
  );
  check(offsets.at(-1) === at.length && at.length === flags.length, 'columns of different lengths');
  check(
    at.every((instant) => Number.isFinite(instant) && instant <= end),
    'a message after the last day',
  );
  for (let person = 0; person < network.people.length; person++) {
    const run = at.subarray(offsets[person], offsets[person + 1]);
    check(
      run.every((instant, i) => i === 0 || instant >= (run[i - 1] ?? 0)),
      'messages not oldest first',
    );
  }
  const known = Object.values(messageFlag).reduce((bits, flag) => bits | flag, 0);
  check(
    flags.every((bits) => (bits & ~known) === 0),
    'a flag that nobody knows',
  );
  check(
    flags.every((bits) => (bits & messageFlag.congratulation) === 0 || (bits & messageFlag.thanks) === 0),
    'a congratulation that is a thanks',
  );

  const { index, from, until } = bounds;
  check(index.length === from.length && from.length === until.length, 'bounds of different lengths');
  check(
    index.every((i, n) => n === 0 || i > (index[n - 1] ?? 0)),
    'bounds not ascending',
  );
  const bounded = new Set(index);
  check(
    flags.every((bits, i) => ((bits & messageFlag.bounded) !== 0) === bounded.has(i)),
    'bounds and their flag disagree',
  );
  check(
    [...from, ...until].every((instant) => !Number.isNaN(instant)),
    'a bound that is no instant',
  );
  const outside = index.filter((_, n) => !((from[n] ?? 0) < end && end <= (until[n] ?? 0))).length;
  check(at.length - outside === report.messages.counted, 'messages counted ≠ messages in the columns');
}
