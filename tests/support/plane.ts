import fc from 'fast-check';
import type { Rect } from '../../src/explore/plane-layout.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import { daysBefore, tie } from './ties.ts';

export const plane: Rect = { left: 50, top: 26, right: 750, bottom: 330 };
export const strip: Rect = { left: 50, top: 390, right: 750, bottom: 440 };

/** People with messages or without, their facts as a reader would find them. */
export const anyCircle: fc.Arbitrary<readonly Tie[]> = fc
  .uniqueArray(
    fc.record({
      url: fc.string({ minLength: 1 }),
      sent: fc.nat(40),
      received: fc.nat(40),
      twoWay: fc.nat(3),
      days: fc.nat(7000),
    }),
    { selector: ({ url }) => url, maxLength: 40 },
  )
  .map((people) =>
    people.map(({ url, sent, received, twoWay, days }) => {
      if (sent + received === 0) return tie({}, { url });
      const mutual = Math.min(twoWay, sent, received);
      const last = daysBefore(days);
      const lastTwoWay = mutual === 0 ? undefined : last;
      const facts = { sent, received, twoWay: mutual, lastMessage: last, firstMessage: last, lastTwoWay };
      return tie({ ...facts, sinceTwoWayDays: mutual === 0 ? Infinity : days + 0.5 }, { url });
    }),
  );
