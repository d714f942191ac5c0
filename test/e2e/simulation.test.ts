import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { runningApp } from './app/running-app.ts';

const { open } = runningApp();

test('a scenario is chosen, set anew and simulated by keyboard; each chart has its table and its file', async () => {
  const { page, faults } = await open('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Capacity' }).press('Enter');
  await page.getByRole('heading', { name: 'Capacity', level: 1 }).waitFor();

  await page.getByRole('radio', { name: /2024/ }).focus();
  await page.keyboard.press('ArrowUp');
  expect(await page.getByRole('radio', { name: /The year 2016/ }).isChecked()).toBe(true);

  await page.getByRole('textbox', { name: 'Months' }).fill('none');
  await page.keyboard.press('Enter');
  await page.getByText('enter a whole number from 1 to 36').waitFor();
  await page.getByRole('textbox', { name: 'Applications a month' }).fill('3,000');
  await page.getByRole('textbox', { name: 'Months' }).fill('4');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Answer' }).waitFor();
  expect(new URL(page.url()).searchParams.get('applications')).toBe('3000');

  for (const name of [/Backlog/, /Days to the determination/, /eligible, determined and late/, /Staffing needed/]) {
    const chart = page.getByRole('region', { name }).first();
    expect(await chart.getByRole('img').count()).toBe(1);
    await chart.locator('summary').first().press('Enter');
    await chart.getByRole('table').first().waitFor();
  }
  const backlog = page.getByRole('region', { name: /Backlog/ }).first();
  expect(await backlog.getByRole('row').count()).toBe(5);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    backlog.getByRole('button', { name: /CSV/ }).press('Enter'),
  ]);
  expect((await readFile(await file.path(), 'utf8')).split('\r\n')[0]).toBe(
    'Month,Open,Waiting for a reviewer,Records missing past due',
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a shared address shows its simulation, with the published figures; nothing is wider than a phone', async () => {
  const { page, faults } = await open('/simulation?preset=staffed-for-4000');
  await page.getByRole('heading', { name: 'Answer' }).waitFor();
  await page
    .getByRole('region', { name: /Published figures/ })
    .first()
    .getByRole('table')
    .waitFor();
  await page.getByRole('heading', { name: 'Assumptions' }).waitFor();
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().press('Enter');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the form alone, before anything is simulated', async () => {
  const { page, faults } = await open('/simulation');
  await page.getByRole('radiogroup', { name: 'Scenario' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Answer' }).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});
