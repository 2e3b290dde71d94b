import { css, html, nothing, type TemplateResult } from 'lit';
import { dayOf, type Instant } from '../base/time.ts';
import type { TieFacts } from '../verdict/verdict.ts';
import { chance } from '../words/evidence.ts';
import { formatsOf } from '../words/formats.ts';

/** How much was written, by whom, from when to when, and the forecast. */
export function messageCounts(facts: TieFacts): TemplateResult {
  const { number } = formatsOf();
  const { sent, received, twoWay, firstMessage, lastMessage, lastFromOwner, forecast } = facts;
  return html`
    <dl>
      ${line('Messages', `${number(sent)} sent, ${number(received)} received`)}
      ${line('Two-way conversations', number(twoWay))}
      ${firstMessage === undefined ? nothing : line('First message', dayText(firstMessage))}
      ${
        lastMessage === undefined
          ? nothing
          : line('Last message', `${dayText(lastMessage)}, ${lastFromOwner ? 'from you' : 'from them'}`)
      }
      ${line('Exchange within a year', chance(forecast))}
    </dl>
  `;
}

const dayText = (at: Instant): string => formatsOf().day(dayOf(at));

const line = (term: string, value: string) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`;

export const messageCountsStyle = css`
  dl {
    border-block: 1px solid var(--line);
    padding-block: var(--space-2);
    font-size: var(--text-s);
    font-variant-numeric: tabular-nums;
  }
  dl > div {
    display: flex;
    justify-content: space-between;
    gap: var(--space-4);
    padding-block: 0.125rem;
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    text-align: end;
  }
`;
