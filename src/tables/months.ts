const english = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** Short and long names, lower-case, to 1–12. Further languages are further rows. */
const months: ReadonlyMap<string, number> = new Map([
  ...english.map((name, i) => [name, i + 1] as const),
  ...english.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ['sept', 9],
]);

/** The number of a month, 1–12, by its short or long English name in any case. */
export const monthOf = (name: string): number | undefined => months.get(name.toLowerCase());
