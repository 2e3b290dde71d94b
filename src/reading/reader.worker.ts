import { problemOf } from '../base/problem.ts';
import { answer } from './answer.ts';
import { type Answer, type Request, rehearsal } from './reading.ts';
import { transfers } from './transfers.ts';

const say = (said: Answer): void => self.postMessage(said, { transfer: transfers(said) });

self.onmessage = async ({ data }: MessageEvent<Request | typeof rehearsal>) => {
  try {
    if (data === rehearsal) {
      await answer({ source: { kind: 'sample' }, choices: {} }, () => undefined);
      say({ kind: 'rehearsed' });
    } else say(await answer(data, (progress) => say({ kind: 'progress', progress })));
  } catch (error) {
    say({ kind: 'refused', problem: problemOf(error) });
  }
};
