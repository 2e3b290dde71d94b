import type { Instant } from '../base/time.ts';
import type { MessageColumns } from '../network/messages.ts';
import { defaultLines } from '../verdict/lines.ts';
import { type View, viewAt } from '../verdict/view-at.ts';

const views = new WeakMap<MessageColumns, View>();

/** The messages that count at `at`; found once for all who ask, since it goes through everybody's. */
export function knownMessages(messages: MessageColumns, at: Instant): View {
  const known = views.get(messages);
  if (known?.at === at) return known;
  const view = viewAt(messages, at, defaultLines.greetings);
  views.set(messages, view);
  return view;
}
