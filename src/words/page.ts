import type { Person } from '../network/person.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { people } from './filters.ts';
import { formatsOf } from './formats.ts';
import { verdictWords } from './verdicts.ts';

/** The sentences of the page itself that belong to no verdict, problem or report. */

export const promise = 'See which of your LinkedIn connections are alive, dormant or prunable.';
export const promiseKept = 'Drop your export. It is read right here, and nothing ever leaves this page.';

export const dropWords = {
  title: 'Drop your export anywhere on this page',
  kinds: 'The zip as it came, several zips, an unpacked folder, or loose CSV files.',
  over: 'Let go to read it here',
  sample: 'No export at hand? The sample holds some 1,300 invented connections.',
} as const;

/** Where LinkedIn takes the request (desktop only). */
export const requestPage = 'https://www.linkedin.com/mypreferences/d/download-my-data';
export const stepsTitle = 'How to get it, in four steps';
/** docs/export-format.md §1. */
export const exportSteps: readonly string[] = [
  'On a computer, open LinkedIn’s Settings & Privacy ▸ Data privacy ▸ Get a copy of your data.',
  'Choose the first option, “Download larger data archive…”, and ask for it.',
  'Wait for the second e-mail. The first comes after minutes and may lack your connections and messages; the full archive comes after up to 48 hours.',
  'Download the zip while its link lives, 72 hours, and drop it here as it is.',
];

export const privacyTitle = 'Why nothing can leak';
/** Why nothing can leak, how anybody can see it for themselves, and what no page can rule out. */
export const privacy: readonly string[] = [
  'Your export is read by your own browser, on this device. There is no server, no account and no counting of visitors.',
  'The page forbids itself every connection: the browser refuses each fetch, image, frame and beacon, even one asked for by code that somebody smuggled in.',
  'See for yourself: go offline once the page has loaded. Everything works just the same.',
  'It cannot forbid links and new windows, which open only when you click them, nor WebRTC, which it never uses.',
];

/** What a message without words was, as far as the export tells. */
export const wordless = 'No words: a shared post, a picture or an attachment.';
export const noProfileLink = 'The export has no profile link for this person.';

/** The list's heading: `88 dormant`, `12 alive or new`, `1,234 people`. */
export function resultWords(count: number, verdicts: readonly Verdict['kind'][], locale = 'en'): string {
  const { number, counted } = formatsOf(locale);
  if (verdicts.length === 0) return counted(count, people);
  const names = verdicts.map((kind) => verdictWords[kind].name.toLowerCase());
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  return `${number(count)} ${either.format(names)}`;
}

export const notJudgedTitle = (count: number, locale = 'en'): string =>
  `${formatsOf(locale).counted(count, people)} not judged: this export lacks messages to judge them by.`;

export const connectedSince = ({ connectedOn }: Person, locale = 'en'): string =>
  connectedOn === undefined
    ? 'Connected on a day that cannot be read'
    : `Connected ${formatsOf(locale).day(connectedOn)}`;

export const groupContact = (messages: number, locale = 'en'): string =>
  `${formatsOf(locale).counted(messages, { one: 'message', other: 'messages' })} in conversations with several people: shown here, counted nowhere.`;

export const hideNames = {
  label: 'Hide names',
  /** What it does, and what it does not. */
  title: 'Blurs names and companies, for a screenshot. It hides them on the screen; it deletes nothing.',
} as const;
