import type { Lines } from '../verdict/lines.ts';

/** What a receipt has to know beside the tie and its T. */
export interface Telling {
  /** The lines by which the tie was judged. */
  readonly lines?: Lines;
  /** False where the export's messages are missing or broke off: then no silence is told as a fact. */
  readonly messagesWhole?: boolean;
  readonly locale?: string;
}
