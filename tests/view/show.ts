import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { day, endOf } from '../../src/base/time.ts';
import type { LastWords } from '../../src/network/messages.ts';
import type { ImportReport } from '../../src/network/report.ts';
import { lookInto } from '../../src/reading/looks.ts';
import type { ExportReader } from '../../src/reading/reader.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { learn } from '../../src/verdict/learn.ts';
import { measure } from '../../src/verdict/measure.ts';
import '../../src/view/perennial-app.ts';
import type { PerennialApp } from '../../src/view/perennial-app.ts';
import { wearTheme } from '../../src/view/theme.ts';
import { networkOf, type PersonSpec } from '../support/network.ts';

const asOf = day(Date.UTC(2026, 10, 14) / 86_400_000);

/** An export of these people, read and judged as of 14 November 2026. */
export function readingOf(
  people: readonly PersonSpec[],
  words: ReadonlyMap<number, readonly LastWords[]> = new Map(),
  messagesWhole = true,
): Reading {
  const network = networkOf(people, messagesWhole);
  const learned = learn(network, endOf(asOf), 'apart');
  return {
    network,
    words,
    owner: {
      kind: 'found',
      owner: {
        slug: 'ola-nordmann',
        name: 'Ola Nordmann',
        methods: ['invitations', 'every conversation'],
        conversations: 41,
      },
      method: 'invitations',
      confidence: 'certain',
      rivals: [{ slug: 'dag-dormant', name: 'Dag Dormant', methods: [], conversations: 39 }],
      conversations: 41,
    },
    report: { ...report, connections: { ...report.connections, rows: people.length, people: people.length } },
    asOf,
    learned,
    facts: measure(network, learned, endOf(asOf), 'apart', false),
    together: [],
    corrected: { owner: 'ola-nordmann', found: 'ola-nordmann', corrections: [] },
  };
}

const report: ImportReport = {
  files: [{ file: 'Connections.csv', table: 'connections', rows: 4, ragged: 0, broken: undefined }],
  connections: { rows: 0, people: 0, ghosts: 3, repeated: 0, datesUnread: 0 },
  messages: {
    rows: 0,
    counted: 0,
    joinedByName: 0,
    leftOut: {
      'ai chat': 0,
      draft: 0,
      advertisement: 0,
      spam: 0,
      'unread date': 0,
      group: 0,
      'linkedin member': 0,
      'no sender': 0,
      'shared name': 0,
      'not a connection': 0,
      duplicate: 0,
    },
  },
  accounts: [],
  strangers: [],
  unsure: [],
  asOf,
  ownDay: asOf,
  asOfMethod: 'file name',
};

/** A reader that never comes to an end, for the tests that need none or another. */
export const idleReader: ExportReader = {
  read: () => new Promise(() => undefined),
  sample: () => new Promise(() => undefined),
  chooseOwner: () => new Promise(() => undefined),
  chooseDay: () => new Promise(() => undefined),
  remember: () => undefined,
  again: () => new Promise(() => undefined),
  look: () => new Promise(() => undefined),
  onLooked: () => undefined,
  cancel: () => undefined,
};

/** The whole page with a reader, in a document of its own theme. */
export async function show(reader: ExportReader): Promise<PerennialApp> {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  document.title = 'Perennial';
  document.documentElement.lang = 'en';
  wearTheme(document);
  const app = document.createElement('perennial-app');
  app.reader = reader;
  document.body.append(app);
  await app.updateComplete;
  return app;
}

/** The page with this export open. */
export async function open(reading: Reading): Promise<PerennialApp> {
  let hear: Parameters<ExportReader['onLooked']>[0] = () => undefined;
  const app = await show({
    ...idleReader,
    sample: async () => ({ kind: 'read', reading }),
    async look(look) {
      for (const looked of lookInto(reading.network, endOf(reading.asOf), look)) hear(looked);
    },
    onLooked(next) {
      hear = next;
    },
  });
  await page.getByRole('button', { name: 'Try the sample export' }).click();
  await expect.element(page.getByRole('heading', { name: 'Your connections' })).toBeInTheDocument();
  return app;
}

/** What has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
