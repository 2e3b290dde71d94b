import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openKept } from '../../src/decisions/store.ts';
import type { Corrections } from '../../src/network/corrections.ts';
import type { Correspondent } from '../../src/network/participants.ts';
import { openReader } from '../../src/reading/reader.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { CorrectionMade } from '../../src/view/correct-list.ts';
import type { PerennialApp } from '../../src/view/perennial-app.ts';
import type { PersonSpec } from '../support/network.ts';
import { circle, crowd } from './people.ts';
import { focused, open, readingOf, show } from './show.ts';

const panel = page.getByRole('dialog');
const summary = panel.getByText('Somebody else here is the same person');
const find = panel.getByRole('searchbox', { name: 'Find a person in this export' });
const choices = () =>
  [
    ...(panel.element().querySelector('correct-tie')?.shadowRoot?.querySelectorAll('details li button') ??
      []),
  ].map((button) => button.textContent.replace(/\s+/g, ' ').trim());

const somebody = (name: string, messages: number): Correspondent & { readonly rows: [] } => ({
  key: name.toLowerCase().replaceAll(' ', '-'),
  name,
  messages,
  rows: [],
});

/** The circle with these strangers, and what was said of it. */
function reading(
  strangers: readonly ReturnType<typeof somebody>[],
  corrections: Corrections = [],
  people: readonly PersonSpec[] = circle,
): Reading {
  const plain = readingOf(people);
  return {
    ...plain,
    report: { ...plain.report, strangers, unsure: [somebody('Mei Chou', 2)] },
    corrected: { ...plain.corrected, corrections },
  };
}

async function openPerson(name: string, exported: Reading): Promise<PerennialApp> {
  const app = await open(exported);
  await page.getByRole('row', { name }).click();
  await expect.element(panel.getByRole('heading', { name })).toBeVisible();
  return app;
}

/** What the page is told from now on. */
function heard(app: PerennialApp): readonly CorrectionMade[] {
  const events: CorrectionMade[] = [];
  app.shadowRoot?.addEventListener(
    'correction-made',
    (event) => {
      event.stopPropagation();
      events.push(event as CorrectionMade);
    },
    true,
  );
  return events;
}

beforeEach(() => page.viewport(1360, 900));

test('strangers who share a name come first, then those of most messages; connections are found by typing', async () => {
  const many = Array.from({ length: 8 }, (_, i) => somebody(`Guest ${i}`, 20 - i));
  await openPerson('Mei-Ling Chou', reading([...many, somebody('Ling Chou', 1)]));
  await summary.click();
  await expect.element(find).toBeVisible();
  expect(choices()).toEqual([
    'Ling Chou 1 message',
    'Mei Chou 2 messages',
    'Guest 0 20 messages',
    'Guest 1 19 messages',
    'Guest 2 18 messages',
    'Guest 3 17 messages',
  ]);
  await expect.element(panel.getByText('and 4 more: type to find them')).toBeVisible();
  await find.fill('wéber');
  expect(choices()).toEqual(['Jonas Weber a connection, Kestrel Health']);
  await find.fill('chou');
  expect(choices()).toEqual(['Ling Chou 1 message', 'Mei Chou 2 messages']);
  await find.fill('nobody at all');
  await expect.element(panel.getByText('Nobody of that name.')).toBeVisible();
});

test('what follows is told before it is said, and can be left; said, the focus is back where it began', async () => {
  const app = await openPerson('Mei-Ling Chou', reading([somebody('Ling Chou', 1)]));
  const events = heard(app);
  await summary.click();
  await panel.getByRole('button', { name: /Ling Chou/ }).click();
  await expect
    .element(panel.getByText('1 message of Ling Chou will count as Mei-Ling Chou’s.'))
    .toBeVisible();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => focused()).toBe(find.element());
  await find.fill('jonas');
  await panel.getByRole('button', { name: /Jonas Weber/ }).click();
  await expect.element(panel.getByText('Jonas Weber and Mei-Ling Chou become one person')).toBeVisible();
  expect(events).toEqual([]);
  await panel.getByRole('button', { name: 'They are the same person' }).click();
  expect(events.map(({ correction, back }) => [correction, back])).toEqual([
    [
      {
        kind: 'same',
        a: { key: 'jonas-weber', name: 'Jonas Weber' },
        b: { key: 'mei-ling-chou', name: 'Mei-Ling Chou' },
      },
      false,
    ],
  ]);
  expect(focused()?.textContent).toContain('Somebody else here');
  await expect.element(panel.getByText('Reading again')).toBeVisible();
});

test('Escape puts away the choice, in the field too, and then the panel', async () => {
  await openPerson('Mei-Ling Chou', reading([somebody('Ling Chou', 1)]));
  await summary.click();
  await find.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(find).not.toBeInTheDocument();
  expect(focused()?.textContent).toContain('Somebody else here');
  await userEvent.keyboard('{Escape}');
  await expect.element(panel).not.toBeInTheDocument();
});

test('what was joined by name can be sent away, with what it is', async () => {
  const byName = [somebody('Mei-Ling Chou', 12)];
  const app = await openPerson(
    'Mei-Ling Chou',
    reading([], [], [{ name: 'Mei-Ling Chou', byName, cautions: ['name only'] }, ...crowd(8)]),
  );
  const events = heard(app);
  await expect
    .element(panel.getByText('12 messages matched by the name “Mei-Ling Chou” alone.'))
    .toBeVisible();
  await panel.getByRole('button', { name: 'These messages are not theirs' }).click();
  expect(events.map(({ correction }) => correction)).toMatchObject([
    { kind: 'apart', a: { key: 'mei-ling-chou' }, b: { key: 'mei-ling-chou' } },
  ]);
});

test('what was said of somebody stands in their panel, all of it in the report, each with its undo', async () => {
  const end = (name: string) => ({ key: name.toLowerCase().replaceAll(' ', '-'), name });
  const corrections: Corrections = [
    { kind: 'owner', owner: { slug: undefined, name: 'Ola Nordmann' } },
    { kind: 'same', a: end('Ling Chou'), b: end('Mei-Ling Chou') },
    { kind: 'apart', a: { key: 'called:jonas weber', name: 'Jonas Weber' }, b: end('Jonas Weber') },
  ];
  const app = await openPerson('Mei-Ling Chou', reading([], corrections));
  const events = heard(app);
  const lines = (root: string) =>
    [
      ...(document.body
        .querySelector('perennial-app')
        ?.shadowRoot?.querySelector('explore-view')
        ?.shadowRoot?.querySelector(root)
        ?.shadowRoot?.querySelectorAll('correct-list, correct-tie') ?? []),
    ]
      .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('correct-list') ?? [])])
      .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('li bdi') ?? [])])
      .map((line) => line.textContent);
  expect(lines('tie-detail')).toEqual(['Ling Chou and Mei-Ling Chou are the same person.']);
  await page.getByText('What was read, and what was left out').click();
  await expect.element(page.getByRole('heading', { name: 'What you corrected' })).toBeVisible();
  expect(lines('report-panel')).toEqual([
    'You are Ola Nordmann.',
    'Ling Chou and Mei-Ling Chou are the same person.',
    'The messages of Jonas Weber (by name) are not Jonas Weber’s.',
  ]);
  await page.getByRole('button', { name: 'Undo: You are Ola Nordmann.' }).click();
  expect(events.map(({ correction, back }) => [correction, back])).toEqual([[corrections[0], true]]);
});

test('names are text and nothing else, and nothing in the choice is out of reach', async () => {
  const hostile = '<img src=x onerror="document.title=\'run\'">';
  await openPerson('Mei-Ling Chou', reading([somebody(hostile, 1)]));
  await summary.click();
  await panel.getByRole('button', { name: hostile }).click();
  await expect.element(panel.getByText(`1 message of ${hostile} will count`)).toBeVisible();
  expect(document.title).toBe('Perennial');
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('two connections become one behind what one looks at: the one is open, the search stays, and back again', async () => {
  const app = await show(openReader());
  const kept = openKept();
  app.kept = kept;
  const rows = ['Zoë,Brandt,zoe', 'Ada,Brix,ada', 'Zoë,Haddad,zoe-2'];
  const csv = rows.map((row) =>
    row.replace(/,([^,]*)$/, ',https://www.linkedin.com/in/$1,,Acme,Analyst,08 Feb 2020'),
  );
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const transfer = new DataTransfer();
  transfer.items.add(new File([[header, ...csv, ''].join('\n')], 'Connections.csv'));
  const chooser = page.getByLabelText('LinkedIn export');
  await expect.element(chooser).toBeInTheDocument();
  const field = chooser.element() as HTMLInputElement;
  field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
  await page.getByRole('row', { name: 'Zoë Haddad' }).click();
  const search = page.getByRole('searchbox', { name: 'Search name, company, role' });
  await search.fill('zoe');
  await summary.click();
  await find.fill('brandt');
  await panel.getByRole('button', { name: /Zoë Brandt/ }).click();
  await panel.getByRole('button', { name: 'They are the same person' }).click();
  await expect.element(panel.getByRole('heading', { name: 'Zoë Brandt' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'Zoë Haddad' })).not.toBeInTheDocument();
  await expect.element(search).toHaveValue('zoe');
  expect([...(await kept.said()).values()]).toHaveLength(1);
  await panel.getByRole('button', { name: /^Undo/ }).click();
  await expect.element(page.getByRole('row', { name: 'Zoë Haddad' })).toBeVisible();
  await expect.element(panel.getByRole('heading', { name: 'Zoë Brandt' })).toBeVisible();
  expect([...(await kept.said()).values()]).toEqual([]);
});
