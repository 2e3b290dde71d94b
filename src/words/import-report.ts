import type { OwnerFinding } from '../network/owner.ts';
import { type ImportReport, leftOutReasons, type Stranger } from '../network/report.ts';
import { asOfWords } from './as-of.ts';
import { formatsOf } from './formats.ts';
import { leftOutWords } from './left-out.ts';
import { ownerWords } from './owner.ts';
import { filesGroup, messagesNote } from './report-files.ts';
import { type ReportGroup, some } from './report-line.ts';

/** What was read and what was left out, in the order in which a person would ask. Lines that count nothing are left away. */
export function reportWords(
  report: ImportReport,
  owner: OwnerFinding,
  locale = 'en',
): readonly ReportGroup[] {
  return [
    {
      title: 'You and the day',
      note: '',
      private: true,
      lines: [
        { label: 'Who you are', count: '', note: ownerWords(owner, locale) },
        { label: 'The day that counts as now', count: '', note: asOfWords(report, locale) },
      ],
    },
    connectionsGroup(report, locale),
    messagesGroup(report, locale),
    signsGroup(report, locale),
    strangersGroup(report.strangers, locale),
    filesGroup(report.files, locale),
  ].filter(({ note, lines }) => note !== '' || lines.length > 0);
}

function connectionsGroup({ connections }: ImportReport, locale: string): ReportGroup {
  const { rows, people, ghosts, repeated, datesUnread } = connections;
  const count = formatsOf(locale).number;
  return {
    title: 'Connections',
    note: '',
    lines: [
      { label: 'Rows', count: count(rows), note: '' },
      {
        label: 'People',
        count: count(people),
        note: 'each of them gets a verdict and a line in the downloads',
      },
      ...some(ghosts, locale, 'Hidden members', 'a date and nothing else: closed or hidden, without a link'),
      ...some(repeated, locale, 'Listed again', 'the same profile in more than one row; counted once'),
      ...some(
        datesUnread,
        locale,
        'Dates that cannot be read',
        'taken as connected long ago, with a caution',
      ),
    ],
  };
}

function messagesGroup({ files, messages }: ImportReport, locale: string): ReportGroup {
  const { rows, counted, joinedByName, leftOut } = messages;
  const count = formatsOf(locale).number;
  const left = leftOutReasons.flatMap((reason) =>
    some(leftOut[reason], locale, leftOutWords[reason].label, `left out: ${leftOutWords[reason].why}`),
  );
  const read = [
    { label: 'Rows', count: count(rows), note: '' },
    { label: 'Counted', count: count(counted), note: 'between you and one connection' },
    ...some(
      joinedByName,
      locale,
      'Matched by name',
      'among the counted; no profile link, but only one person has the name',
    ),
    ...left,
  ];
  return { title: 'Messages', note: messagesNote(files), lines: rows === 0 ? [] : read };
}

function signsGroup({ signs }: ImportReport, locale: string): ReportGroup {
  const { rows, joined, unmatched, sharedName } = signs;
  return {
    title: 'Invitations, endorsements, recommendations, notes',
    note: '',
    lines: [
      ...some(rows, locale, 'Rows', ''),
      ...some(joined, locale, 'With a connection', ''),
      ...some(
        unmatched,
        locale,
        'With nobody among your connections',
        'pending invitations, or people since removed',
      ),
      ...some(sharedName, locale, 'Shared names', 'the name belongs to several people, and there is no link'),
    ],
  };
}

const strangersNamed = 20;

function strangersGroup(strangers: readonly Stranger[], locale: string): ReportGroup {
  const { number, counted } = formatsOf(locale);
  const messages = (n: number) => counted(n, { one: 'message', other: 'messages' });
  const named = strangers.slice(0, strangersNamed);
  const rest = strangers.slice(strangersNamed);
  const restMessages = rest.reduce((sum, stranger) => sum + stranger.messages, 0);
  return {
    title: 'People who are not your connections',
    private: true,
    note:
      strangers.length === 0
        ? ''
        : 'You exchanged messages with them; they are in no verdict and in no count.',
    lines: [
      ...some(strangers.length, locale, 'People', ''),
      ...named.map(({ name, messages: n }) => ({
        label: name || 'Without a name',
        count: '',
        note: messages(n),
      })),
      ...(rest.length === 0
        ? []
        : [{ label: `and ${number(rest.length)} more`, count: '', note: messages(restMessages) }]),
    ],
  };
}
