import fc from 'fast-check';
import { lineRanges } from '../../src/explore/line-ranges.ts';
import type { Lines } from '../../src/verdict/lines.ts';

const whole = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
const chance = ([least, most]: readonly [number, number]) =>
  whole([least * 1000, most * 1000]).map((thousandths) => thousandths / 1000);

/** Any lines within their ranges, the line of the alive never below that of the prunable. */
export const anyLines: fc.Arbitrary<Lines> = fc
  .record({
    alive: chance(lineRanges.alive),
    prune: chance(lineRanges.prune),
    inTouchDays: whole(lineRanges.inTouchDays),
    graceDays: whole(lineRanges.graceDays),
    strong: whole(lineRanges.strong),
    greetings: fc.constantFrom('apart', 'heard'),
  })
  .map((lines) => ({ ...lines, alive: Math.max(lines.alive, lines.prune) }));
