import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, phone } from './app/open-page.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { signInAs } from './app/sign-in.ts';
import { answerWarnings } from './app/settle.ts';
import { runningApp } from './app/running-app.ts';

const { app, open } = runningApp({ as: 'reviewer' });
const sample = 'CM16-9300572'; // its record is read when the app has started

/** A picture of the page as it stands, where PICTURES names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

async function decide(page: Page, item: number, rationale: string): Promise<void> {
  await page.goto(`/cases/${sample}?item=${item}`);
  await page.getByText(`Item ${item}`, { exact: true }).waitFor();
  await page.locator('input[name=outcome][value=upheld]').check({ force: true });
  await page
    .getByLabel('Guideline', { exact: true })
    .fill('Decision based on MTUS General Approaches 2004, Section(s): Prevention.');
  await page.getByLabel('Rationale').fill(rationale);
  await page.getByRole('button', { name: 'Save decision' }).press('Enter');
  await page.getByText('Saved', { exact: true }).waitFor();
}

test('an error blocks, is mended; a warning is answered; then the case is signed', async () => {
  const { page, faults } = await open(`/cases/${sample}`, { viewport: desktop, as: 'reviewer' });
  const read = async () => {
    const answer = await page.request.get(`${app().url}/api/v1/cases/${sample}/record`);
    return JSON.stringify(await answer.json()).includes('"upToDate":true');
  };
  await expect.poll(read, { timeout: 100_000, interval: 1000 }).toBe(true);

  await decide(page, 1, 'There is no documentation of physical therapy. The patient has pain of the back.');
  const panel = page.getByRole('region', { name: 'Findings in your draft' });
  await panel.getByText('Error: mend it before you sign').first().waitFor();
  await panel.getByText('never says whether the request is medically necessary').waitFor();
  await panel.getByText('Warning: mend it, or answer it').first().waitFor();
  await picture(page, 'workspace');
  expect(await accessibilityFaults(page)).toEqual([]);

  // A hit leads to the page of the record, with the place marked.
  const hit = panel.getByRole('link', { name: /page \d+/ }).first();
  const where = /page (\d+)/.exec((await hit.textContent()) ?? '')?.[1];
  await hit.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('page')).toBe(where);

  await decide(page, 2, 'The worker was examined for this. The request is not medically necessary.');
  await page.goto(`/cases/${sample}/sign`);
  await page.getByRole('heading', { name: /1 error.* before you can sign/ }).waitFor();
  expect(await page.getByLabel('Passphrase').count()).toBe(0);
  await picture(page, 'sign-blocked');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
  const forced = await page.request.post(`${app().url}/api/v1/cases/${sample}/signature`, {
    data: { reviewer: app().reviewer, passphrase: app().passphrase },
  });
  expect([forced.status(), await forced.text()]).toEqual([422, expect.stringContaining('1 error to be mended')]);

  await page.getByRole('link', { name: 'Mend item 1' }).press('Enter');
  await page.getByText('Item 1', { exact: true }).waitFor();
  await decide(page, 1, 'There is no documentation of physical therapy. The request is not medically necessary.');
  await page.goto(`/cases/${sample}/sign`);
  await page.getByRole('heading', { name: /^\d+ warnings? before you can sign/ }).waitFor();
  expect(await page.getByLabel('Passphrase').count()).toBe(0);
  await picture(page, 'sign-warned');
  expect(await answerWarnings(page)).toBeGreaterThan(0);
  await page.getByRole('heading', { name: 'Nothing stands in the way' }).waitFor();
  await picture(page, 'sign-open');
  await page.setViewportSize(phone);
  await picture(page, 'sign-open-phone');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize(desktop);

  // The desk sees the draft with its answers, and keeps its filter in the address.
  await signInAs(page, 'medical-director');
  await page.goto(`/quality?q=${sample}`);
  await page.getByRole('link', { name: sample }).waitFor();
  await page.getByLabel('Gravity').selectOption('warning');
  await expect.poll(() => new URL(page.url()).searchParams.get('severity')).toBe('warning');
  await page.locator('.desk-entry summary').first().press('Enter');
  await page.getByText('Answer of the reviewer:').first().waitFor();
  await page.getByText('Compare with precedent').first().press('Enter');
  await page.getByText('it binds nobody').waitFor();
  await picture(page, 'quality');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);

  // It is returned by one key; what is typed outlives a reload, and the reviewer answers it.
  await page.locator('[data-desk-link]').first().focus();
  await page.keyboard.press('r');
  await page.getByLabel('What is to be mended').fill('Item 1 rests on one sentence.');
  await page.reload();
  await page.getByRole('button', { name: 'Return to the reviewer' }).press('Enter');
  await page.getByRole('button', { name: 'Return to the reviewer' }).press('Enter');
  await page
    .locator('.desk-entry')
    .getByText(/Returned to the reviewer/)
    .waitFor();
  await signInAs(page, 'reviewer');
  await page.goto(`/cases/${sample}/sign`);
  await page.getByText('Item 1 rests on one sentence.').waitFor();
  expect(await page.getByLabel('Passphrase').count()).toBe(0);
  await page.getByLabel('Why the draft stands').fill('The record says no more.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep this answer' }).last().press('Enter');
  await page.getByText('Your answer:').last().waitFor();

  await page.goto(`/cases/${sample}/sign`);
  await page.getByLabel('Reviewer ID').fill(app().reviewer);
  await page.getByLabel('Passphrase').fill(app().passphrase);
  await page.getByRole('button', { name: 'Sign determination' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign determination' }).press('Enter');
  await page.getByRole('heading', { name: 'The determination is signed' }).waitFor();
  await page.getByRole('link', { name: /PDF/ }).waitFor({ timeout: 30_000 });
  await page.goto(`/cases/${sample}/letter`);
  const letter = page.getByRole('article', { name: 'Text of the letter' });
  await letter.getByText('YOUR IMR DECISION IN PLAIN LANGUAGE').waitFor();
  await letter.getByText('DOCUMENTS REVIEWED FOR DETERMINATION').waitFor();
  await picture(page, 'letter');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
}, 240_000);
