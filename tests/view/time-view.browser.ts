import axe from 'axe-core';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { instant } from '../../src/base/time.ts';
import { asked, garden, inView, last, show, stage } from './time-stage.ts';

const slider = page.getByRole('slider', { name: 'As of' });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const day = (iso: string) => instant(Date.parse(iso));
const standing = () => inView('.standing')?.textContent?.replaceAll(/\s+/g, ' ').trim();
const text = () => stage.view.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

/** Where a month's end stands on the chart, in the window. */
function placeOf(iso: string): { clientX: number; clientY: number } {
  const { left, width, top } = inView('.plot')?.getBoundingClientRect() ?? new DOMRect();
  const first = day('2020-03-01');
  return { clientX: left + (width * (day(iso) - first)) / (last - first), clientY: top + 40 };
}
const point = (type: string, iso: string) =>
  inView('.chart')?.dispatchEvent(new PointerEvent(type, { bubbles: true, ...placeOf(iso) }));

test('the day that is looked at stands there with its numbers, and each of them lists exactly those people', async () => {
  await show(garden);
  expect(standing()).toBe('As of 14 Nov 2026 1 alive 2 dormant 11 prunable 1 new');
  const buttons = [...(inView('.standing')?.querySelectorAll('button') ?? [])];
  for (const one of buttons) one.click();
  expect(asked.people.map(({ people }) => people.length)).toEqual([1, 2, 11, 1]);
  expect(new Set(asked.people.flatMap(({ people }) => people)).size).toBe(15);
  expect(asked.people[0]).toEqual({ people: [0], what: 'alive on 14 Nov 2026' });
});

test('an area for each verdict that occurs, in one path, with its number at the end', async () => {
  await show(garden);
  const kinds = [...(stage.view.shadowRoot?.querySelectorAll('.panel path.mark') ?? [])];
  expect(kinds.map((path) => path.classList[1])).toEqual(['alive', 'dormant', 'prunable', 'new']);
  const labels = [...(stage.view.shadowRoot?.querySelectorAll('.label') ?? [])];
  expect(labels.map((label) => label.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
    '1 Alive',
    '2 Dormant',
    '11 Prunable',
    '1 New',
  ]);
});

test('the month under the pointer is told; a click goes there, and shows it as of then', async () => {
  const { view } = await show(garden);
  point('pointermove', '2022-02-01');
  await view.updateComplete;
  expect(standing()).toBe('31 Jan 2022 1 alive 0 dormant 12 prunable 0 new');
  point('pointerleave', '2022-02-01');
  await view.updateComplete;
  expect(standing()).toContain('As of 14 Nov 2026');
  point('click', '2022-02-01');
  expect(asked.instants).toEqual([day('2022-02-01')]);
  await view.updateComplete;
  expect(standing()).toBe('As of 31 Jan 2022 1 alive 0 dormant 12 prunable 0 new');
  inView<HTMLButtonElement>('.standing button')?.click();
  expect(asked.people).toEqual([{ people: [0], what: 'alive on 31 Jan 2022' }]);
});

test('arrow keys go by months, with Shift by days, not beyond the ends; the slider says what was then', async () => {
  await show(garden);
  inView<HTMLInputElement>('input')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(asked.instants).toEqual([]);
  await userEvent.keyboard('{ArrowLeft}');
  await expect
    .element(slider)
    .toHaveAttribute('aria-valuetext', '31 Oct 2026: 0 alive, 2 dormant, 12 prunable, 1 new');
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '30 Oct 2026');
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^31 Oct 2026: /));
  expect(asked.instants).toEqual([day('2026-11-01'), day('2026-10-31'), day('2026-11-01')]);
  await userEvent.keyboard('{Home}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^29 Feb 2020: /));
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}{ArrowLeft}');
  expect(asked.instants.at(-1)).toBe(day('2020-03-01'));
  await userEvent.keyboard('{End}');
  expect(asked.instants.at(-1)).toBeUndefined();
});

test('buttons go a day back and on, and back to the export’s day', async () => {
  await show(garden);
  expect(button('+ 1 day').query()).toHaveProperty('disabled', true);
  await expect.element(button('Back to today')).not.toBeInTheDocument();
  await button('− 1 day').click();
  await button('− 1 day').click();
  await button('+ 1 day').click();
  await button('Back to today').click();
  expect(asked.instants).toEqual([day('2026-11-14'), day('2026-11-13'), day('2026-11-14'), undefined]);
  await expect.element(button('Back to today')).not.toBeInTheDocument();
});

test('one day is asked for at a time: of those wanted meanwhile the last', async () => {
  const { answer, view } = await show(garden);
  stage.answers = false;
  const input = inView<HTMLInputElement>('input');
  const drag = (iso: string) => {
    if (!input) throw new Error('no slider');
    input.value = String(day(iso) / 86_400_000);
    input.dispatchEvent(new Event('input'));
  };
  drag('2024-07-10');
  drag('2024-01-20');
  drag('2022-02-10');
  expect(asked.instants).toEqual([day('2024-07-01')]);
  await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^31 Jan 2022/));
  answer(day('2024-07-01'));
  await view.updateComplete;
  expect(asked.instants).toEqual([day('2024-07-01'), day('2022-02-01')]);
  await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^31 Jan 2022/));
  drag('2024-07-01');
  answer(day('2022-02-01'));
  await view.updateComplete;
  expect(asked.instants).toEqual([day('2024-07-01'), day('2022-02-01'), day('2024-07-01')]);
});

test('whatever else comes in the place of what was asked for is shown, and nothing asked again', async () => {
  const { answer, view } = await show(garden);
  stage.answers = false;
  await button('− 1 day').click();
  await expect.element(slider).toHaveAttribute('aria-valuetext', '13 Nov 2026');
  answer(day('2026-11-01'));
  await view.updateComplete;
  await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^31 Oct 2026/));
  expect(asked.instants).toEqual([day('2026-11-14')]);
});

test('play goes on month by month, waits for each answer, and stops at the end', async () => {
  const { view, answer } = await show(garden);
  view.at = day('2026-08-15');
  await view.updateComplete;
  stage.answers = false;
  await button('Play').click();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(asked.instants).toEqual([day('2026-09-01')]);
  stage.answers = true;
  answer(day('2026-09-01'));
  await expect.element(button('Play')).toBeVisible();
  expect(asked.instants).toEqual([day('2026-09-01'), day('2026-10-01'), day('2026-11-01'), undefined]);
});

test.each([
  ['a key', () => userEvent.keyboard('x')],
  ['its own button', () => button('Pause').click()],
  ['Enter on its own button', () => userEvent.keyboard('{Enter}')],
  ['a move of the slider', () => inView('input')?.dispatchEvent(new Event('input'))],
  ['another page in front', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['leaving the view', () => stage.view.remove()],
])('play from the end begins at the start, and %s ends it', async (_, end) => {
  const { view } = await show(garden);
  await button('Play').click();
  await expect.poll(() => asked.instants.length).toBeGreaterThan(1);
  expect(asked.instants.slice(0, 2)).toEqual([day('2020-03-01'), day('2020-04-01')]);
  await end();
  await view.updateComplete;
  const { length } = asked.instants;
  expect(inView('.play')?.textContent).toContain('Play');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(asked.instants.length).toBeLessThanOrEqual(length);
});

test('where motion is to be reduced there is no play, only steps by hand', async () => {
  const prefer = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  await show(garden);
  await expect.element(button('Play')).toBeVisible();
  await prefer('reduce');
  await expect.element(button('Play')).not.toBeInTheDocument();
  await expect.element(button('− 1 day')).toBeVisible();
  await prefer('');
});

test('the table has each year’s end and the export’s day, and leads there', async () => {
  await show(garden);
  await page.getByText('As a table, by year').click();
  const rows = [...(stage.view.shadowRoot?.querySelectorAll('details tbody tr') ?? [])];
  const read = (row: Element | undefined) =>
    [...(row?.children ?? [])].map((cell) => cell.textContent?.trim());
  expect(rows.map((row) => read(row)[0])).toEqual([
    '14 Nov 2026',
    ...[2025, 2024, 2023, 2022, 2021, 2020].map((year) => `31 Dec ${year}`),
  ]);
  expect(read(rows[0])).toEqual(['14 Nov 2026', '1', '2', '11', '1']);
  await button('31 Dec 2021').click();
  await button('14 Nov 2026').click();
  expect(asked.instants).toEqual([day('2022-01-01'), undefined]);
});

test('cohorts: shares of ten people and more, counts of fewer; each lists who they are', async () => {
  await show(garden);
  const rows = [...(stage.view.shadowRoot?.querySelectorAll('[role=grid] tbody tr') ?? [])];
  const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
  expect(cells).toEqual([
    ['2020', '13', '8%', '8%', '0%', '0%', '0%', '0%'],
    ['2024', '1', '1/1', '0/1'],
    ['2026', '1'],
    ['All', '15', '14%', '7%', '0%', '0%', '0%', '0%'],
  ]);
  await button(/^14%: All, 1 year later: 2 of 14 in touch \(95% interval from 4% to 40%\)$/).click();
  await button(/^8%: 2020, 2 years later: 1 of 13/).click();
  await button(/^15: connected$/).click();
  await button(/^0%: 2020, 3 years later: 0 of 13/).click({ force: true });
  expect(asked.people).toEqual([
    { people: [0, 13], what: 'connected, in touch 1 year later' },
    { people: [0], what: 'connected in 2020, in touch 2 years later' },
    { people: Array.from({ length: 15 }, (_, i) => i), what: 'connected' },
  ]);
});

test('arrows go through the cohorts, and what they are at is told', async () => {
  await show(garden);
  const at = () => stage.view.shadowRoot?.activeElement?.getAttribute('aria-label')?.replace(/ \(.*/, '');
  await page.getByRole('heading', { name: 'Over time' }).hover();
  inView<HTMLElement>('[role=grid] button')?.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(at()).toBe('8%: 2020, 2 years later: 1 of 13 in touch');
  expect(inView('.told')?.textContent).toMatch(/^2020, 2 years later: 1 of 13 in touch \(95%/);
  await userEvent.keyboard('{ArrowDown}');
  expect(at()).toBe('0/1: 2024, 2 years later: 0 of 1 in touch');
  await userEvent.keyboard('{ArrowDown}');
  expect(at()).toBe('0/1: 2024, 2 years later: 0 of 1 in touch');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowDown}');
  expect(at()).toBe('1: connected in 2026');
});

test('tries to revive: told with their people, the open one apart', async () => {
  await show(garden);
  expect(text()).toContain(
    'After a year of silence or more: 3 notes to 2 people; 2 answers from 1 person within 90 days',
  );
  await button('2 people').first().click();
  await button('1 person').first().click();
  expect(asked.people.map(({ people }) => people)).toEqual([[0, 1], [0]]);
  expect(text()).toContain('1 more note is less than 90 days old and may still be answered, to 1 person.');
});

test('while the stock comes, in any order, it is drawn as far as it is there', async () => {
  const { view } = await show(garden);
  const { stock } = view;
  view.whole = false;
  view.stock = [];
  await view.updateComplete;
  expect(text()).toContain('Counting…');
  expect(slider.query()).toBeNull();
  view.stock = stock.slice(-12).reverse();
  await view.updateComplete;
  await expect.element(slider).toBeVisible();
  expect(inView('[role=grid]')).toBeNull();
  view.stock = [...stock.slice(-12), ...stock.slice(0, -12)];
  view.whole = true;
  await view.updateComplete;
  expect(text()).not.toContain('Counting…');
  expect(inView('[role=grid]')).not.toBeNull();
});

test('without messages nobody is said to have lost touch', async () => {
  await show(
    garden.map(({ name, connectedOn }) => ({ name: name ?? '', connectedOn: connectedOn ?? '' })),
    {
      messagesWhole: false,
    },
  );
  expect(standing()).toBe('As of 14 Nov 2026 0 alive 0 dormant 0 prunable 1 new 14 not judged');
  expect(text()).toContain('Messages are missing in this export');
  expect(inView('[role=grid]')).toBeNull();
});

test('less than a year, less than a month, and nobody revived are said as they are', async () => {
  await show([{ connectedOn: '2026-06-01' }]);
  expect(text()).toContain('Your history here is 5 mo long.');
  expect(inView('[role=grid]')).toBeNull();
  await show([{ connectedOn: '2026-11-02' }]);
  expect(text()).toContain('There is not yet a month to look back on.');
  await show([{ connectedOn: '2024-11-02' }]);
  expect(text()).toContain('You have not yet written to anybody after a year of silence or more.');
  await show([{ connectedOn: '2026-03-01', messages: [['2024-01-01', 'they']] }]);
  expect(text()).toContain('Nobody has been connected for a year yet.');
});

test.each(['light', 'dark'])('axe has nothing against it, %s, narrow and wide', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  for (const width of [360, 1360]) {
    await show(garden, { width });
    await page.getByText('As a table, by year').click();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});
