import type { Progress } from '../base/progress.ts';
import { formatsOf } from './formats.ts';

export const stageWords: Readonly<Record<Progress['stage'], string>> = {
  opening: 'Opening the export',
  connections: 'Reading your connections',
  signs: 'Reading invitations, endorsements and recommendations',
  messages: 'Reading your messages',
  judging: 'Learning from your past',
};

/** The stage with the rows read so far: `Reading your messages: 12,300 rows`. */
export function progressWords({ stage, rows }: Progress, locale = 'en'): string {
  if (rows === 0) return stageWords[stage];
  return `${stageWords[stage]}: ${formatsOf(locale).counted(rows, { one: 'row', other: 'rows' })}`;
}
