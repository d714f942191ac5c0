import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, phone } from './app/open-page.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { runningApp } from './app/running-app.ts';
import { callerAs } from './app/sign-in.ts';

const { app, open } = runningApp();

const CASE = 'CM15-9300451';
const READ_WITHIN = 20_000; // milliseconds from sending to found

const report = [
  "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)",
  'Patient: Ruth Sample    Date of Exam: 03/04/2015    Date of Injury: 06/02/2014',
  '',
  'SUBJECTIVE COMPLAINTS',
  'Low back pain, 7/10 without medication and 4/10 with medication. Twelve visits of physical therapy were completed.',
  'She denies numbness.',
  '',
  'TREATMENT PLAN',
  'Continue naproxen 550 mg twice a day, #60.',
  '',
  'Nadia Perrin, M.D.',
].join('\n');

const reportOf = (patient: string) => report.replace('Ruth Sample', patient);
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Sends files through the form of the page, as a clerk would. */
async function send(page: Page, files: readonly ReturnType<typeof file>[]): Promise<void> {
  await page.getByRole('tab', { name: 'Deliveries' }).click();
  await page.getByLabel('Choose files').setInputFiles([...files]);
  await page.getByLabel('Who sends them').fill('Dune Claims');
  await page.getByRole('button', { name: /^Send/ }).click();
  await page.getByText(/They are (?:being read now|read)/).waitFor();
}

test('files sent are read, listed as documents, searched, and lead to their place', async () => {
  const { page, faults } = await open(`/cases/${CASE}/record`);
  await page.getByText('No page is in the record yet.').waitFor();
  await send(page, [
    file('visit.txt', report),
    file('letter.txt', `Dear Dr. Perrin,\n\nThe therapy of Ruth Sample ended in May.\n\nYours,\nOwen Hale, PT\n`),
    file('broken.pdf', '%PDF-1.4 this is no document'),
  ]);

  // What cannot be read is said to the one who sent it; the rest goes through.
  await page.getByText('broken.pdf').waitFor();
  expect(await page.locator('.set-aside').innerText()).toMatch(/broken\.pdf.*Set aside: .*\w{3}/s);
  // What is said of the reading ends with it.
  await page.getByText('They are read, but for 1 that cannot be read').waitFor({ timeout: READ_WITHIN });
  expect(await page.getByText('being read now').count()).toBe(0);
  await page.getByRole('tab', { name: 'Documents' }).click();
  await page.locator('.document-row').nth(1).waitFor({ timeout: READ_WITHIN });
  expect(await page.locator('.sheet').first().innerText()).toContain('PROGRESS REPORT');
  // Small pictures of what was converted are its text, made small.
  const small = page.locator('.thumbnail').first();
  await small.getByText('SUBJECTIVE COMPLAINTS').waitFor({ timeout: READ_WITHIN });
  expect((await small.getByText('SUBJECTIVE COMPLAINTS').boundingBox())?.width).toBeLessThanOrEqual(96);
  await page.locator('.fact-words', { hasText: 'naproxen' }).first().waitFor({ timeout: READ_WITHIN });

  // Found words lead to their page, where they are marked; the address keeps the place.
  await page.keyboard.press('/');
  await page.getByLabel('Find in the record').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('"physical therapy"');
  await page.locator('.hit').first().click();
  await page.locator('.sheet mark').first().waitFor();
  expect(await page.locator('.sheet mark').first().innerText()).toMatch(/physical\s+therapy/i);
  expect(new URL(page.url()).searchParams.get('at')).toMatch(/1:\d+-\d+/);
  expect(await accessibilityFaults(page)).toEqual([]);

  // Facts are linked over time.
  await page.getByRole('tab', { name: 'Courses' }).click();
  await page.getByText('naproxen').first().waitFor();
  await page.getByText('7/10 without, 4/10 with medication').waitFor();
  await page.getByRole('tab', { name: 'Missing' }).click();
  await page.getByRole('heading', { name: 'Must be sent' }).waitFor();
  await page.getByRole('tab', { name: 'Chronology' }).click();
  await page.locator('.document-row').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
}, 90_000);

test('what a person puts right about a document wins', async () => {
  const { page, faults } = await open(`/cases/${CASE}/record?page=2`);
  await page.getByRole('button', { name: 'Correct' }).click();
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Therapy note' });
  await page.getByLabel('Author').fill('Owen Hale, PT');
  await page.getByRole('button', { name: 'Save corrections' }).click();
  const row = page.locator('.document-row', { hasText: 'Therapy note' });
  await row.getByText('corrected').waitFor({ timeout: READ_WITHIN });
  expect(await row.innerText()).toContain('Owen Hale');
  expect(faults).toEqual([]);
}, 60_000);

test('a document of another person is told, counts for nothing, and is settled by a person', async () => {
  const filed = await callerAs(() => app().url, 'administrator')('GET', '/cases?q=Ferreira');
  const [, caseNumber] = /"caseNumber":"(CM[\d-]+)"/.exec(JSON.stringify(await filed.json())) ?? [];
  const { page, faults } = await open(`/cases/${caseNumber}/record?pane=deliveries`);
  await send(page, [
    file('own.txt', reportOf('Ngozi Ferreira')),
    file('other.txt', reportOf('Luis Kern    DOB: 02/02/1981').replace('naproxen', 'cyclobenzaprine')),
  ]);
  await page.getByText('They are read.').waitFor({ timeout: READ_WITHIN });
  await page.getByText('1 document to settle: whose is it?').waitFor();
  await page.getByRole('tab', { name: 'Documents' }).click();
  const pane = page.locator('#record-pane');
  const settle = page.getByRole('region', { name: 'Whose document is it?' });
  expect(await settle.innerText()).toContain('Until this is settled nothing it says counts.');
  await page.locator('.document-row', { hasText: "another person's?" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Courses' }).click();
  await pane.getByText('naproxen').first().waitFor();
  expect(await pane.getByText('cyclobenzaprine').count()).toBe(0);
  await page.getByRole('tab', { name: 'Missing' }).click();
  await page.getByRole('heading', { name: 'Whose document is it?' }).waitFor();
  await page.getByRole('tab', { name: 'Documents' }).click();
  await page.getByRole('button', { name: 'belongs here' }).click();
  await settle.waitFor({ state: 'detached', timeout: READ_WITHIN });
  await page.getByRole('tab', { name: 'Courses' }).click();
  await pane.getByText('cyclobenzaprine').first().waitFor({ timeout: READ_WITHIN });
  expect(faults).toEqual([]);
}, 90_000);

test('the same file sent again adds no page', async () => {
  const { page } = await open(`/cases/${CASE}/record?pane=deliveries`);
  await send(page, [file('visit again.txt', report)]);
  await page.getByText('was there already').waitFor();
  expect(await page.getByRole('banner').or(page.locator('.case-title')).last().innerText()).toContain('2 pages');
}, 60_000);

test('on a phone one side at a time, nothing wider than the screen', async () => {
  const { page } = await open(`/cases/${CASE}/record?show=list`, { viewport: phone });
  await page.locator('.document-row').first().click();
  await page.locator('.sheet').first().waitFor();
  expect(await page.locator('.desk-pane').isVisible()).toBe(false);
  expect(await overflowAt360(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize(desktop);
  await page.locator('.desk-pane').waitFor();
}, 60_000);

test('records for several cases go up in pieces, go on by themselves after a lost connection, and each line has its receipt', async () => {
  const { page } = await open('/claims/deliver');
  let isDown = true;
  const sizes: number[] = [];
  await page.route('**/api/v1/claims/uploads**', async (route, request) => {
    if (isDown && request.method() === 'PATCH') return route.abort('connectionfailed');
    sizes.push(request.postDataBuffer()?.length ?? 0);
    return route.continue();
  });
  const large = Buffer.alloc(5 * 1024 * 1024, 1); // more than a piece
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      file('manifest.csv', `case,file\n${CASE},note.txt\n${CASE},large.bin\nCM00-0000000,other.txt\n`),
      file('note.txt', 'A note that came with a delivery.'),
      { name: 'large.bin', mimeType: 'application/octet-stream', buffer: large },
    ]);
  await page.getByLabel('Who sends them').fill('Dune Claims');
  await page.getByRole('button', { name: 'Send 3 files' }).click();
  await page.getByText('The connection is lost.').waitFor();
  await page.getByText('2 of 3 files whole').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  isDown = false;
  await page.getByRole('heading', { name: 'Receipt', exact: true }).waitFor({ timeout: 40_000 });
  await page.getByText('there is no such case among yours').waitFor();
  expect(await page.locator('.receipt tbody tr').count()).toBe(3);
  // What had arrived was not sent again.
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(large.length + 1000);
  await page.setViewportSize(phone);
  expect([await accessibilityFaults(page), await overflowAt360(page)]).toEqual([[], 0]);
}, 90_000);
