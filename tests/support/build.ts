import { dayOf, endOf, type Instant } from '../../src/base/time.ts';
import { type Built, buildNetwork } from '../../src/network/build-network.ts';
import type { Corrections } from '../../src/network/corrections.ts';
import { messageFlag } from '../../src/network/messages.ts';
import type { Owner } from '../../src/network/owner.ts';
import { RawExport } from '../../src/network/raw-export.ts';
import type { TableName, TableRows } from '../../src/tables/rows.ts';
import { at } from './rows.ts';

type Rows = { readonly [Name in TableName]?: readonly TableRows[Name][] };

export const ego: Owner = { slug: 'robin', name: 'Robin Vale' };
const exportDate = '2026-06-30';

export function rawOf(rows: Rows): RawExport {
  const raw = new RawExport();
  for (const [table, some] of Object.entries(rows)) raw.add(table as TableName, some as never);
  return raw;
}

export const builtOf = (
  rows: Rows,
  owner: Owner = ego,
  date = exportDate,
  corrections: Corrections = [],
): Built =>
  buildNetwork(rawOf(rows), { asOf: dayOf(at(date)), method: 'file name' }, owner, [], true, corrections);

/** By key, the messages of each person that count at T, as `> 2026-01-02` (the owner wrote) or `< 2026-01-02`. */
export function tiesAt(
  { network }: Built,
  when: Instant = endOf(dayOf(at(exportDate))),
): Record<string, string[]> {
  const { offsets, at: times, flags, bounds } = network.messages;
  return Object.fromEntries(
    network.people.map(({ key }, person) => {
      const shown: string[] = [];
      for (let i = offsets[person] ?? 0; i < (offsets[person + 1] ?? 0); i++) {
        const time = times[i] ?? 0;
        const bound = bounds.index.indexOf(i);
        const counts = bound < 0 || ((bounds.from[bound] ?? 0) < when && when <= (bounds.until[bound] ?? 0));
        const own = ((flags[i] ?? 0) & messageFlag.fromOwner) !== 0;
        if (time <= when && counts)
          shown.push(`${own ? '>' : '<'} ${new Date(time).toISOString().slice(0, 10)}`);
      }
      return [key, shown];
    }),
  );
}
