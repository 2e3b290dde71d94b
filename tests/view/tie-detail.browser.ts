import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { instant } from '../../src/base/time.ts';
import type { LastWords } from '../../src/network/messages.ts';
import { circle } from './people.ts';
import { focused, open, readingOf } from './show.ts';

const said = (day: string, fromOwner: boolean, text: string): LastWords => ({
  at: instant(Date.parse(day)),
  fromOwner,
  text,
});
const panel = page.getByRole('dialog');

async function openPerson(name: string): Promise<void> {
  await page.getByRole('row', { name }).click();
  await expect.element(panel.getByRole('heading', { name })).toBeVisible();
}

test('the panel tells all that the export shows of a person', async () => {
  await page.viewport(1360, 900);
  const words = new Map([
    [0, [said('2017-02-01T09:00Z', true, 'Coffee in Oslo?'), said('2017-02-01T10:00Z', false, '')]],
  ]);
  await open(readingOf(circle, words));
  await openPerson('Ines Ferreira');
  const text = panel.element().textContent.replace(/\s+/g, ' ');
  for (const told of [
    'Head of Data · Northwind',
    'Connected 1 Jan 2010',
    'Dormant · once a strong tie',
    '3 two-way conversations, the last 10 years ago.',
    'Once a strong tie.',
    '3 sent, 3 received',
    'First message1 Mar 2016',
    'Last message1 Feb 2017, from them',
    'One of you recommended the other',
    'Coffee in Oslo?',
    'You, 1 Feb 2017',
    'No words: a shared post, a picture or an attachment.',
    'Ines, 1 Feb 2017',
    'They recommended you, 1 Mar 2017',
    '12 messages in conversations with several people',
  ]) {
    expect(text).toContain(told);
  }
  const link = panel.getByRole('link', { name: 'Open profile' });
  await expect.element(link).toHaveAttribute('href', 'https://www.linkedin.com/in/ines-ferreira');
  await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('the close button puts the panel away and gives the focus back to the list', async () => {
  await page.viewport(1360, 900);
  await open(readingOf(circle));
  await openPerson('Jonas Weber');
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect.element(panel).not.toBeInTheDocument();
  expect(focused()).toBe(page.getByRole('grid').element());
});

test('beside the list another person can be opened at once; what one filters away stays open', async () => {
  await page.viewport(1360, 900);
  await open(readingOf(circle));
  await openPerson('Jonas Weber');
  await openPerson('Amara Okafor');
  await page.getByLabelText('Search name, company, role').fill('mei');
  await expect.element(panel.getByRole('heading', { name: 'Amara Okafor' })).toBeVisible();
});

test('where there is no room beside it the panel covers the page, and Escape leads back', async () => {
  await page.viewport(390, 844);
  await open(readingOf(circle));
  await openPerson('Amara Okafor');
  const { width, height } = panel.element().getBoundingClientRect();
  expect([width, height]).toEqual([innerWidth, innerHeight]);
  expect(panel.element().matches(':modal')).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(panel).not.toBeInTheDocument();
  expect(focused()).toBe(page.getByRole('grid').element());
});

test('when the window grows or shrinks, the open panel changes its place and stays open', async () => {
  await page.viewport(1360, 900);
  await open(readingOf(circle));
  await openPerson('Amara Okafor');
  expect(panel.element().matches(':modal')).toBe(false);
  await page.viewport(390, 844);
  await expect.poll(() => panel.element().matches(':modal')).toBe(true);
  await page.viewport(1360, 900);
  await expect.poll(() => panel.element().matches(':modal')).toBe(false);
});

test('hostile names, companies and messages are text and nothing else', async () => {
  await page.viewport(1360, 900);
  const hostile = '<img src=x onerror="document.title=\'run\'">';
  const person = {
    name: hostile,
    company: '<script>document.title="run"</script>',
    url: 'javascript:alert(1)',
  };
  await open(readingOf([person], new Map([[0, [said('2020-01-01', false, `${hostile}\u202e`)]]])));
  await page.getByRole('row', { name: hostile }).click();
  await expect.element(panel.getByRole('heading', { name: hostile })).toBeVisible();
  await expect.element(panel.getByText('<script>document.title="run"</script>')).toBeVisible();
  await expect.element(panel.getByRole('link')).not.toBeInTheDocument();
  await expect.element(panel.getByText('no profile link')).toBeVisible();
  expect(document.title).toBe('Perennial');
});
