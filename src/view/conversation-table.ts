import { html, type TemplateResult } from 'lit';
import type { Conversation } from '../verdict/conversations.ts';
import { formatsOf } from '../words/formats.ts';
import { daysWords, timelineWords } from '../words/timeline.ts';

/** The timeline's twin in words: each conversation with its days and counts, latest first. */
export function conversationTable(conversations: readonly Conversation[]): TemplateResult {
  const { columns, yes, no } = timelineWords;
  const { number } = formatsOf();
  const [when, you, they, both] = columns;
  return html`
    <div class="rows" tabindex="0" role="region" aria-label=${timelineWords.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${when}</th>
            <th scope="col" class="count">${you}</th>
            <th scope="col" class="count">${they}</th>
            <th scope="col" class="count">${both}</th>
          </tr>
        </thead>
        <tbody>
          ${conversations.toReversed().map(
            (one) => html`
              <tr>
                <td>${daysWords(one)}</td>
                <td class="count">${number(one.sent)}</td>
                <td class="count">${number(one.received)}</td>
                <td class="count">${one.twoWay ? yes : no}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
