import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from './app/open-page.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { runningApp } from './app/running-app.ts';

/** An opioid with six documents, and gabapentin. */
const opioid = '/cases/CM15-9100214';
/** Therapy beyond its number of visits. */
const therapy = '/cases/CM15-9800265';

const { open } = runningApp({ expected: [422], as: 'reviewer' });

/** The sample decisions come in behind the start. */
const sampleDecisions = (page: Page) =>
  expect
    .poll(async () => (await page.request.get('/api/v1/decisions?limit=1')).text(), { timeout: 60_000, interval: 500 })
    .not.toContain('"size":0');
const proposal = (page: Page) => page.getByText('The record supports the request');

test('what is proposed is not sent to the browser before the first view, and the first view stands', async () => {
  const { page, faults } = await open(opioid);
  await page.getByRole('heading', { name: 'Your first view' }).waitFor();
  expect(await proposal(page).count()).toBe(0);
  const before = await (await page.request.get(`/api/v1${opioid}`)).text();
  expect(before).not.toMatch(/"(?:support|proposal|verdict|rationale)"/);
  const precedent = `/api/v1${opioid}/items/0/precedent`;
  expect((await page.request.get(precedent)).status()).toBe(409);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);

  // A leaning must be said; criteria may be left open.
  await page.getByRole('button', { name: 'Record first view' }).press('Enter');
  await page.getByText('say where you lean').waitFor();
  await page
    .getByRole('group', { name: /How do you judge/ })
    .first()
    .getByRole('radio', { name: 'Not met' })
    .check();
  await page.getByRole('radio', { name: 'Overturned', exact: true }).first().press('Space');

  // What is not recorded yet is still there after a reload.
  await page.reload();
  await page.getByText(/1 of \d+ criteria judged/).waitFor();
  await page.getByRole('button', { name: 'Record first view' }).press('Enter');
  await proposal(page).waitFor();
  await page.getByText('Leaning: Overturned; 1 criterion judged').waitFor();
  await page.getByText(/You judged: Not met/).waitFor();
  expect(await page.getByRole('button', { name: 'Record first view' }).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);

  // How others decided is there from then on, both sides with what made the difference.
  await sampleDecisions(page);
  await page.getByText('How the like was decided').press('Enter');
  await page.getByRole('heading', { name: /^Upheld \d/ }).waitFor();
  await page.getByRole('heading', { name: /^Overturned \d/ }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);

  // The other item waits for a view of its own.
  await page.keyboard.press('Escape');
  await page.locator('main').focus();
  await page.keyboard.press('2');
  await page.getByRole('heading', { name: 'Your first view' }).waitFor();
  expect(faults).toEqual([]);
});

test('an edited sentence keeps its source as long as what it quotes is there, else it is shown without', async () => {
  const { page, faults } = await open(opioid);
  await proposal(page).waitFor();
  await page.getByRole('button', { name: 'Use the draft' }).press('Enter');
  await page.getByText('each has its source').waitFor();
  const rationale = page.getByLabel('Rationale');
  const drafted = await rationale.inputValue();
  await rationale.fill(`${drafted} I have seen many such patients.`);
  await page.getByText('1 without source').waitFor();
  await page.locator('.sources summary').press('Enter');
  await page.getByText('Without source', { exact: true }).waitFor();
  const link = page.locator('.sourced .source-link').filter({ hasText: '“' }).first();
  await link.press('Enter');
  await expect.poll(() => page.evaluate<boolean>('document.activeElement.matches(".evidence")')).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('opioids are counted and their monitoring is filled from the record, with the place of each', async () => {
  const { page, faults } = await open(opioid);
  const counter = page.getByRole('region', { name: 'Morphine equivalents a day' });
  await counter
    .getByRole('row', { name: /Together/ })
    .getByText('30', { exact: true })
    .waitFor();
  expect(await counter.getByText('MTUS Chronic Pain 2009, p. 86').count()).toBeGreaterThan(0);
  const checklist = page.getByRole('region', { name: /Opioid monitoring/ });
  expect(
    await checklist.getByRole('listitem').filter({ hasText: 'Pain treatment agreement' }).first().textContent(),
  ).toContain('Found');
  expect(
    await checklist.getByRole('listitem').filter({ hasText: 'Risk of misuse assessed' }).first().textContent(),
  ).toContain('Not documented');
  await checklist.locator('button.quote').first().press('Enter');
  await expect.poll(() => page.evaluate<boolean>('document.activeElement.matches(".evidence")')).toBe(true);
  expect(faults).toEqual([]);
});

test('visits are counted against the edition, and the search for evidence is shown in steps', async () => {
  const { page, faults } = await open(therapy);
  const visits = page.getByRole('region', { name: 'Visits' });
  await visits.getByRole('row', { name: /Requested/ }).waitFor();
  expect(
    await visits
      .getByRole('row', { name: /Requested/ })
      .locator('.quote')
      .count(),
  ).toBeGreaterThan(0);
  const search = page.getByRole('region', { name: /Search for evidence/ });
  expect(await search.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
  await search.locator('summary').press('Enter');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('competing recommendations are weighed on a worksheet that says what it lacks, and are kept with the decision', async () => {
  const { page, faults } = await open(therapy);
  await page.getByRole('radio', { name: /^Overturned Medically necessary/ }).press('Space');
  await page.getByLabel('Guideline').fill('MTUS Chronic Pain Medical Treatment Guidelines, pages 98-99.');
  await page.getByLabel('Rationale').fill('Reasons of the reviewer.');
  await page.getByRole('button', { name: 'Weigh competing recommendations' }).press('Enter');
  await page.getByRole('button', { name: 'Save decision' }).press('Enter');
  await page.getByText('Recommendation 2: name the guideline or study').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  const second = page.getByRole('group', { name: 'Recommendation 2' });
  await second.getByLabel(/Citation/).fill('Example A, A trial of therapy, 2014');
  await second.getByLabel('Level of evidence').selectOption('B');
  await second.getByLabel('This recommendation governs').check();
  await page.getByLabel('Why it governs').fill('it is the better evidence');
  await page.getByText(/Recommendations on this treatment are at variance/).waitFor();
  expect(await overflowAt360(page)).toBe(0);
  await page.getByRole('button', { name: 'Save decision' }).press('Enter');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await page.getByRole('group', { name: 'Recommendation 2' }).waitFor();
  await page.setViewportSize(phone);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});
