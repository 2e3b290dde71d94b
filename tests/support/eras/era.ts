import type { Somebody } from './imagined.ts';

/** The years between which LinkedIn changed what it writes (docs/export-format.md §2). */
export const eras = ['2018', '2020', '2021–22', '2023', '2024–26'] as const;
export type Era = (typeof eras)[number];

/** Whether an era's tables say who is who by address; by name alone where they do not. */
export const hasAddresses = (era: Era): boolean => era === '2023' || era === '2024–26';
/** Whether unsent drafts are marked, and so can be told. */
export const marksDrafts = (era: Era): boolean => era === '2024–26';
/** Whether the owner's private notes have a table. */
export const hasNotes = (era: Era): boolean => era === '2024–26';

/** As every table but Connections.csv writes it, in raw Unicode. */
export const rawUrl = ({ slug }: Somebody): string => `https://www.linkedin.com/in/${slug}`;

export const two = (n: number): string => String(n).padStart(2, '0');

/** `2026-06-11 15:33:00 UTC`, of a minute since 1970. */
export const utc = (minute: number): string =>
  `${new Date(minute * 60_000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** `2/8/18, 9:14 AM`, of a minute since 1970. */
export function american(minute: number): string {
  const date = new Date(minute * 60_000);
  const hour = date.getUTCHours();
  const time = `${hour % 12 || 12}:${two(date.getUTCMinutes())} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${two(date.getUTCFullYear() % 100)}, ${time}`;
}

const pacific = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `9/5/26, 1:12 AM`, as clocks in Los Angeles showed it at a minute since 1970. */
export const inPacific = (minute: number): string => pacific.format(minute * 60_000).replace('\u202F', ' ');
