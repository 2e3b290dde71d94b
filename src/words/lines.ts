import type { BacktestYear } from '../verdict/backtest.ts';
import type { Lines } from '../verdict/lines.ts';
import type { Tally } from '../verdict/wilson.ts';
import { type Count, exchangesOf, type Sentence } from './backtest-count.ts';
import { people } from './filters.ts';
import { formatsOf } from './formats.ts';

export const linesWords = {
  title: 'Move the lines',
  intro:
    'Every verdict follows from these lines, and they are yours to move: everybody is judged anew at once.',
  strip: 'Everybody with a message, by the chance of an exchange within a year. Further right is likelier.',
  table: 'As a table',
  columns: ['Chance', 'People'],
  reset: 'Reset the lines',
  tooLittle: 'too little history to measure it',
} as const;

interface LineWords {
  readonly label: string;
  readonly gloss: string;
}

export const lineWords: Readonly<Record<keyof Lines, LineWords>> = {
  alive: { label: 'Alive from', gloss: 'chance of an exchange within a year' },
  prune: { label: 'Prunable below', gloss: 'chance of an exchange within a year' },
  inTouchDays: {
    label: 'In touch for',
    gloss: 'after the last two-way conversation',
  },
  graceDays: { label: 'New for', gloss: 'since you connected or first wrote' },
  strong: { label: 'Once strong from', gloss: 'on, and then never prunable' },
  greetings: {
    label: 'Count congratulations',
    gloss: 'the ones sent in one tap, as if they were words',
  },
};

const daysOfMonth = 365.25 / 12;

/** Where a line lies: `50%`, `180 days, about 6 months`, `3 two-way conversations`. */
export function lineValue(lines: Lines, line: keyof Lines, locale = 'en'): string {
  const { number, counted } = formatsOf(locale);
  switch (line) {
    case 'alive':
    case 'prune':
      return `${number(Math.round(lines[line] * 1000) / 10)}%`;
    case 'strong':
      return counted(lines.strong, { one: 'two-way conversation', other: 'two-way conversations' });
    case 'greetings':
      return lines.greetings === 'heard' ? 'yes' : 'no';
    default: {
      const days = counted(lines[line], { one: 'day', other: 'days' });
      const months = Math.round(lines[line] / daysOfMonth);
      return months < 2 ? days : `${days}, about ${counted(months, { one: 'month', other: 'months' })}`;
    }
  }
}

/** The verdicts of which a line can take somebody away, or which it can give. */
const decidedBy = (line: keyof Lines): readonly ('alive' | 'prunable')[] =>
  line === 'alive' ? ['alive'] : line === 'prune' || line === 'strong' ? ['prunable'] : ['alive', 'prunable'];

/**
 * What a line does: `Moves 14 people; last year at this line 41 of 51 alive were right, 3 of 103 pruned were not.` Of the
 * verdicts only those are told that hang on the line. `moved` are undefined for a line that is where it usually is,
 * `year` while the past is not judged yet.
 */
export function effectWords(
  line: keyof Lines,
  moved: readonly number[] | undefined,
  year: BacktestYear | 'too little history' | undefined,
): Sentence {
  const told = [
    ...movedWords(line, moved),
    moved && year ? '; ' : '',
    ...(year ? testedWords(line, year) : []),
  ];
  return moved || year ? [...told, '.'] : [];
}

function movedWords(line: keyof Lines, moved: readonly number[] | undefined): Sentence {
  if (!moved) return [];
  if (moved.length === 0) return ['moves nobody'];
  const what = `moved by “${lineWords[line].label}”`;
  return [
    'moves ',
    { text: formatsOf().counted(moved.length, people), what, at: undefined, people: () => moved },
  ];
}

function testedWords(line: keyof Lines, year: BacktestYear | 'too little history'): Sentence {
  if (year === 'too little history') return [linesWords.tooLittle];
  const { past, called } = year;
  const told = decidedBy(line).flatMap((kind, i): Sentence => {
    const name = kind === 'alive' ? 'alive' : 'pruned';
    const comma = i > 0 ? ', ' : '';
    const size = called[kind].ties.length;
    if (size === 0) return [`${comma}nobody was ${name}`];
    const named = `${kind} at these lines`;
    const not = i > 0 && called.alive.ties.length > 0 ? 'not' : 'wrong';
    return [
      comma,
      ...exchangesOf(past, called[kind], named),
      ` ${name} ${size === 1 ? 'was' : 'were'} ${kind === 'alive' ? 'right' : not}`,
    ];
  });
  return ['last year at this line ', ...told];
}

/** The same in brief, of the alive alone: `at this line 40 of 48 were right last year`. */
export function briefEffect(alive: Tally | undefined, locale = 'en'): string {
  const { number } = formatsOf(locale);
  if (!alive) return linesWords.tooLittle;
  const [hits, size] = alive;
  if (size === 0) return 'at this line nobody was alive last year';
  return `at this line ${number(hits)} of ${number(size)} ${size === 1 ? 'was' : 'were'} right last year`;
}

/** Chances of a bin of n on the strip: `4–9%`; each begins where the one before it ended. */
export function binWords(bin: number, n: number, locale = 'en'): string {
  const { number } = formatsOf(locale);
  const edge = (i: number) => number(Math.round((i / n) ** 2 * 1000) / 10);
  return `${edge(bin)}–${edge(bin + 1)}%`;
}

/** Who is in a bin. */
export const binCount = (bin: number, n: number, some: readonly number[]): Count => ({
  text: formatsOf().number(some.length),
  what: some.length > 0 ? `a chance of ${binWords(bin, n)}` : '',
  at: undefined,
  people: () => some,
});
