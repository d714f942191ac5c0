import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleLetterText } from '../../src/commands/sample-letters/write-letters.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { runningApp } from './app/running-app.ts';
import { picture, sound } from './app/seen-page.ts';

// A corpus of its own: what is imported here stays in its folder.
const folder = mkdtemp(join(tmpdir(), 'openimr-decisions-'));
// Hooks run from the last to the first: the system has stopped, and writes no more, when its folder goes.
afterAll(async () => rm(await folder, { recursive: true, force: true }));
const { app, open } = runningApp({}, async () => ({ DATA_FOLDER: await folder }));

beforeAll(async () => {
  // The sample decisions come in behind the start.
  for (let left = 120; left > 0; left -= 1) {
    const answer = await fetch(`${app().url}/api/v1/decisions?limit=1`);
    if (!(await answer.text()).includes('"size":0')) return;
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}, 180_000);

test('decisions are searched, narrowed, opened and counted, by keyboard', async () => {
  const { page, faults } = await open('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Decisions' }).press('Enter');
  await page.getByRole('heading', { name: 'Decisions', level: 1 }).waitFor();
  await page.getByText('400 decisions').waitFor();

  await page.keyboard.press('/');
  await page.keyboard.type('knee');
  await page.keyboard.press('Enter');
  await page.getByText(/^\d+ of 400 decisions$/).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('knee');
  await page.locator('mark', { hasText: /knee/i }).first().waitFor();

  await page
    .getByRole('group', { name: 'Outcome' })
    .getByRole('checkbox', { name: /Overturned/ })
    .press('Space');
  await page.getByRole('button', { name: /Outcome: Overturned/ }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBeLessThanOrEqual(0);

  await page.getByText(/^Saved searches/).press('Enter');
  await page.getByLabel('Name of this search').fill('Knees overturned');
  await page.getByRole('button', { name: 'Save this search' }).press('Enter');
  await page.reload();
  await page.getByText('Saved searches (1)').press('Enter');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBeLessThanOrEqual(0);
  const feed = await page.getByRole('link', { name: 'Feed of Knees overturned' }).getAttribute('href');
  expect(await (await page.request.get(feed ?? '')).text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  await page.getByRole('link', { name: 'Knees overturned', exact: true }).waitFor();

  await page.getByRole('heading', { name: 'Decisions', level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^CM\d\d-\d{7}$/, level: 1 }).waitFor();
  await page.getByText('The text as published').click();
  await page.locator('pre', { hasText: 'CLINICAL CASE SUMMARY' }).waitFor();
  await page
    .getByText(/^Decisions like this one/)
    .first()
    .click();
  await page
    .getByRole('heading', { name: /^Upheld \d/ })
    .first()
    .waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBeLessThanOrEqual(0);

  await page.goBack();
  await page.getByRole('button', { name: /Outcome: Overturned/ }).press('Enter');
  await page.getByRole('link', { name: 'How such treatments were decided' }).press('Enter');
  await page.getByRole('heading', { name: 'How treatments were decided' }).waitFor();
  await page.getByRole('combobox', { name: 'Divided by' }).selectOption({ label: 'Year' });
  await page.getByRole('heading', { name: 'Overturned, by year' }).waitFor();
  await page.getByRole('img', { name: /between the limits of chance/ }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBeLessThanOrEqual(0);

  await page.getByRole('link', { name: 'Annual report' }).press('Enter');
  await page.getByRole('heading', { name: 'Determinations', exact: true }).waitFor();
  await page.getByRole('term').filter({ hasText: 'Treatments overturned' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the whole corpus is there to take along, and says what its columns mean', async () => {
  const { page, faults } = await open('/decisions');
  await page.getByRole('link', { name: 'About the data' }).press('Enter');
  await page.getByRole('heading', { name: 'Open data', level: 1 }).waitFor();
  await page.getByText(/400 decisions/).waitFor();
  await page.getByRole('rowheader', { name: 'ur_decision' }).waitFor();
  const begun = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('link', { name: 'Parquet', exact: true }).press('Enter');
  expect((await begun).suggestedFilename()).toMatch(/^decisions-\d+\.parquet$/);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('an administrator sends letters, sees them taken in, and what could not be', async () => {
  const { page, faults } = await open('/decisions');
  await page.getByRole('link', { name: 'Import more' }).press('Enter');
  await page.getByRole('heading', { name: 'Import published decisions' }).waitFor();
  await page.getByText('None yet.').waitFor();
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      file('letter.txt', sampleLetterText(77, 0).text),
      file('song.txt', 'la la la'),
      file('a.png', 'x'),
    ]);
  await page.getByText('1 file of other kinds left out.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import 2 files' }).press('Enter');
  await page.getByText('1 added · 0 there already · 1 not read').waitFor({ timeout: 60_000 });
  await page.getByText('Done', { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByText('To look at: 1 no letter of a known form').press('Enter');
  await page.getByRole('rowheader', { name: 'song.txt' }).waitFor();
  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download all as CSV' }).press('Enter');
  expect((await begun).suggestedFilename()).toBe('not-taken-in.csv');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a misspelt word is told, and what nothing fits says what to do', async () => {
  const { page, faults } = await open('/decisions?q=accupuncture');
  await page.getByText('Shown instead').waitFor();
  await page.goto(`${app().url}/decisions?q=zzzzzzzzqqq`);
  await page.getByText('No decision fits.').waitFor();
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await page.getByText(/^40\d decisions$/).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('in Spanish: searched, narrowed, opened and counted; the decisions themselves are in English and say so', async () => {
  const { page, faults } = await open('/decisions', { as: null });
  await page.getByRole('button', { name: 'Español' }).press('Enter');
  await page.getByRole('heading', { name: 'Decisiones', level: 1 }).waitFor();
  await page.getByText('Las decisiones están en inglés').waitFor();
  await page.getByText(/^40\d decisiones$/).waitFor();
  await page.getByLabel('Palabras, “frases” o comienzos con un asterisco').fill('zzzzzzzzqqq');
  await page.keyboard.press('Enter');
  await page.getByText('Ninguna decisión tiene eso.').waitFor();
  await sound(page);
  await page.getByRole('button', { name: 'Mostrar todas' }).press('Enter');
  await page.getByRole('checkbox', { name: /^Terapia física/ }).press('Space');
  await page.getByRole('button', { name: /Tipo de tratamiento: Terapia física/ }).waitFor();
  expect(await page.locator('.hit-items span[lang=en]').count()).toBeGreaterThan(0);
  await picture(page, 'decisions-spanish');
  await sound(page);
  await page.locator('[data-decision-link]').first().press('Enter');
  await page.getByText('El texto de la decisión está en inglés, como se publicó.').waitFor();
  await page
    .getByText(/^Decisiones como esta/)
    .first()
    .click();
  await page
    .getByRole('heading', { name: /^No aprobados \d/ })
    .first()
    .waitFor();
  await picture(page, 'decision-spanish');
  await sound(page);
  await page.goto('/statistics');
  await page.getByRole('heading', { name: 'Cómo se decidieron los tratamientos', level: 1 }).waitFor();
  await page.getByRole('combobox', { name: 'Separadas por' }).selectOption({ label: 'Año' });
  await page.getByRole('heading', { name: 'Aprobados, por año' }).waitFor();
  await page.getByText('Como tabla', { exact: true }).press('Enter');
  await picture(page, 'statistics-spanish');
  await sound(page);
  await page.goto('/decisions/CM00-0000000');
  await page.getByRole('alert').getByText('No existe esa decisión').waitFor();
  await sound(page);
  expect(faults.filter(fault => !fault.includes('404'))).toEqual([]);
  await page.context().close();
});
