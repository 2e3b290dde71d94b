/** Collects what does not hold; says each thing once. */
export function checklist() {
  const faults = new Set<string>();
  return {
    check(holds: boolean, what: string): void {
      if (!holds) faults.add(what);
    },
    faults: (): readonly string[] => [...faults],
  };
}

export type Check = ReturnType<typeof checklist>['check'];

export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
/** Finite, from `low` to `high`. */
export const isWithin = (value: number, low: number, high: number): boolean => value >= low && value <= high;
export const sumOf = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};
