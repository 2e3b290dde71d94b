import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '../base/time.ts';
import type { StripColumn } from '../explore/message-strip.ts';
import type { Tie } from '../verdict/tie.ts';
import { cautionWords } from '../words/cautions.ts';
import { stripWords } from '../words/message-strip.ts';
import { receiptLine } from '../words/receipt.ts';
import { verdictWords } from '../words/verdicts.ts';
import { marked } from './marked.ts';
import { messageStrip } from './message-strip.ts';
import { verdictMark } from './verdict-mark.ts';

/** What a row shows beside the tie itself. */
export interface RowTelling {
  /** The T of the judgement. */
  readonly at: Instant;
  readonly messagesWhole: boolean;
  /** What is searched for, to be marked. */
  readonly words: readonly string[];
  /** The messages over time; undefined where there are none to be had. */
  readonly strip: readonly StripColumn[] | undefined;
}

/** The cells of one person's row: verdict, who, the receipt, the reasons to look twice, the messages over time. */
export function tieCells(tie: Tie, { at, messagesWhole, words, strip }: RowTelling): TemplateResult {
  const { person, verdict, facts } = tie;
  const [first, ...more] = person.cautions;
  return html`
    <span class="verdict" role="gridcell">${verdictMark(verdict.kind)}<span class="unseen">${verdictWords[verdict.kind].name}</span></span>
    <span class="who" role="gridcell">
      <span class="name private" dir="auto">${marked(person.name, words)}</span>
      <span class="role private">${whereAndWhat(tie, words)}</span>
    </span>
    <span class="receipt" role="gridcell">${receiptLine(tie, at, { messagesWhole })}</span>
    <span class="cautions" role="gridcell">
      ${
        first
          ? html`<span class="caution">${cautionWords[first].label}${more.length > 0 ? ` +${more.length}` : nothing}</span>`
          : nothing
      }
    </span>
    ${strip ? html`<span class="strip" role="gridcell">${messageStrip(strip)}<span class="unseen">${stripWords(facts)}</span></span>` : nothing}
  `;
}

/** Position and company, each in its own direction. */
function whereAndWhat({ person: { position, company } }: Tie, words: readonly string[]) {
  const part = (text: string) => html`<bdi>${marked(text, words)}</bdi>`;
  if (position && company) return html`${part(position)} · ${part(company)}`;
  return part(position || company);
}
