/** A time that people say. */
export interface Span {
  readonly n: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const unitDays: Readonly<Record<Span['unit'], number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  year: 365.25,
};

const daysOf = ({ n, unit }: Span): number => n * unitDays[unit];

const spans = (unit: Span['unit'], ...ns: readonly number[]): readonly Span[] => ns.map((n) => ({ n, unit }));
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1);

/** Most wanted first. */
const wantedSpans: readonly Span[] = [
  ...spans('year', 1, 10, 3),
  ...spans('month', 1, 3),
  ...spans('week', 1),
  ...spans('day', 1),
  ...spans('year', 5, 20, 50),
];

/** For the gaps that are left when one has zoomed in. */
const moreSpans: readonly Span[] = [
  ...spans('year', 2),
  ...spans('month', 2),
  ...spans('week', 2),
  ...spans('day', 3, 0),
  ...spans('year', 30, 7, 4, 15, 40, ...upTo(60)),
  ...spans('month', 6, 9, ...upTo(23)),
  ...spans('week', 3),
  ...spans('day', ...upTo(13)),
];

/** A mark on an axis: the value, and where it stands. */
export interface Tick<Value> {
  readonly value: Value;
  readonly at: number;
}

/** The spans to be written under an axis of days from `from` to `to` pixels; `room` is what a label takes. */
export const dayTicks = (
  at: (days: number) => number,
  ends: readonly [from: number, to: number],
  room: (span: Span) => number,
): readonly Tick<Span>[] => {
  const ticks = (list: readonly Span[]) => list.map((value) => ({ value, at: at(daysOf(value)) }));
  return spaced(ticks(wantedSpans), ticks(moreSpans), ends, room);
};

/** Numbers of messages beside an axis from `from` to `to` pixels: 1, 3, 10, 30 … `room` apart at least. */
export function countTicks(
  at: (messages: number) => number,
  ends: readonly [from: number, to: number],
  room: number,
): readonly Tick<number>[] {
  const ticks = (...leads: readonly number[]) =>
    leads.flatMap((lead) => decades.map((ten) => ({ value: lead * ten, at: at(lead * ten) })));
  return spaced(ticks(1, 3), ticks(2, 5, 7, 4, 6, 8, 9), ends, () => room);
}

const decades = [1, 10, 100, 1000, 10_000, 100_000];

/**
 * Of the ticks in sight those that stand clear of the ones before them in the list, in the order of their places. The
 * ones that are only to fill gaps need twice the room.
 */
function spaced<Value>(
  wanted: readonly Tick<Value>[],
  fillers: readonly Tick<Value>[],
  [from, to]: readonly [number, number],
  room: (value: Value) => number,
): readonly Tick<Value>[] {
  const kept: Tick<Value>[] = [];
  const keep = (tick: Tick<Value>, share: number) => {
    const clear = ({ value, at }: Tick<Value>) =>
      Math.abs(at - tick.at) >= ((room(value) + room(tick.value)) / 2) * share;
    if (tick.at >= from && tick.at <= to && kept.every(clear)) kept.push(tick);
  };
  for (const tick of wanted) keep(tick, 1);
  for (const tick of fillers) keep(tick, 2);
  return kept.sort((a, b) => a.at - b.at);
}
