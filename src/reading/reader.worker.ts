import { problemOf } from '../base/problem.ts';
import { endOf, type Instant } from '../base/time.ts';
import type { Network } from '../network/network.ts';
import { answer } from './answer.ts';
import { type Look, lookInto } from './looks.ts';
import { type Answer, type Asking, rehearsal } from './reading.ts';
import { crossing } from './transfers.ts';

/** The export that is open, to look into. */
let open: { readonly network: Network; readonly at: Instant } | undefined;
/** The latest look of each kind: an earlier one is not answered to its end. */
const latest = new Map<Look['kind'], Look>();

function say(answered: Answer): void {
  const { said, transfer } = crossing(answered);
  self.postMessage(said, { transfer: [...transfer] });
}

self.onmessage = async ({ data }: MessageEvent<Asking>) => {
  try {
    if (data === rehearsal) {
      await answer({ source: { kind: 'sample' }, choices: {} }, () => undefined);
      say({ kind: 'rehearsed' });
    } else if ('look' in data) await look(data.look);
    else {
      const outcome = await answer(data, (progress) => say({ kind: 'progress', progress }));
      if (outcome.kind === 'read') {
        const { network, report } = outcome.reading;
        open = { network, at: endOf(report.ownDay) };
        latest.clear();
      }
      say(outcome);
    }
  } catch (error) {
    say({ kind: 'refused', problem: problemOf(error) });
  }
};

async function look(wanted: Look): Promise<void> {
  if (open === undefined) return;
  latest.set(wanted.kind, wanted);
  for (const looked of lookInto(open.network, open.at, wanted)) {
    if (latest.get(wanted.kind) !== wanted) return;
    say({ kind: 'looked', looked });
    // Whatever else was asked meanwhile comes in between.
    await new Promise((resume) => setTimeout(resume));
  }
}
