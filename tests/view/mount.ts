import { endOf } from '../../src/base/time.ts';
import { leftOutBy } from '../../src/explore/filter.ts';
import { emptyQuery, type Query } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import { selectTies } from '../../src/explore/select.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { judge } from '../../src/verdict/judge.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import { wearTheme } from '../../src/view/theme.ts';
import '../../src/view/tie-detail.ts';
import type { TieDetail } from '../../src/view/tie-detail.ts';
import '../../src/view/tie-list.ts';
import type { TieList } from '../../src/view/tie-list.ts';

const tiesOf = ({ network, facts }: Reading): readonly Tie[] =>
  network.people.flatMap((person, i) => {
    const known = facts[i];
    return known
      ? [{ person, facts: known, verdict: judge(known, defaultLines, network.messagesWhole) }]
      : [];
  });

function bare(): void {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  document.title = 'Perennial';
  document.documentElement.lang = 'en';
  wearTheme(document);
}

/** The list alone, with all that it can be given. */
export async function mountList(reading: Reading, query: Query = emptyQuery): Promise<TieList> {
  bare();
  const list = document.createElement('tie-list');
  const ties = tiesOf(reading);
  const texts = searchTexts(ties);
  const at = endOf(reading.asOf);
  list.style.height = '600px';
  list.ties = ties;
  list.order = selectTies(ties, texts, query, leftOutBy(ties, texts, query, at));
  list.at = at;
  list.messages = reading.network.messages;
  list.messagesWhole = reading.network.messagesWhole;
  list.query = query;
  document.body.append(list);
  await list.updateComplete;
  return list;
}

/** The panel alone, open on one of them; their neighbours are those of Connections.csv. */
export async function mountDetail(reading: Reading, index: number): Promise<TieDetail> {
  bare();
  const detail = document.createElement('tie-detail');
  document.body.append(detail);
  await showIn(detail, reading, index);
  return detail;
}

/** The panel opened on another. */
export async function showIn(detail: TieDetail, reading: Reading, index: number): Promise<void> {
  const ties = tiesOf(reading);
  const neighbour = (i: number) => (ties[i] ? i : undefined);
  detail.tie = ties[index];
  detail.index = index;
  detail.at = endOf(reading.asOf);
  detail.lastWords = reading.words.get(index) ?? [];
  detail.messages = reading.network.messages;
  detail.messagesWhole = reading.network.messagesWhole;
  detail.learned = reading.learned;
  detail.place = { index, of: ties.length };
  detail.previous = neighbour(index - 1);
  detail.next = neighbour(index + 1);
  await detail.updateComplete;
  await detail.shadowRoot?.querySelector('tie-timeline')?.updateComplete;
}
