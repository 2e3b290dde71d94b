import { type Instant, yearMs } from '../base/time.ts';
import { type View, voice } from './view-at.ts';

/** What a year brought: an exchange (both were heard), a message at least, or silence. */
export type Outcome = 'exchange' | 'message' | 'silence';

/** What passed between the owner and one person in (after, after + 365 d]. */
export function outcomeOf({ offsets, times, voices }: View, person: number, after: Instant): Outcome {
  const begin = offsets[person] as number;
  let messages = 0;
  let ownerHeard = false;
  let theyHeard = false;
  for (let i = (offsets[person + 1] as number) - 1; i >= begin && (times[i] as number) > after; i--) {
    if ((times[i] as number) > after + yearMs) continue;
    messages++;
    const bits = voices[i] as number;
    if ((bits & voice.heard) === 0) continue;
    if (bits & voice.owner) ownerHeard = true;
    else theyHeard = true;
  }
  if (ownerHeard && theyHeard) return 'exchange';
  return messages > 0 ? 'message' : 'silence';
}
