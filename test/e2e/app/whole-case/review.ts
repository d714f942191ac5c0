import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { desktop } from '../open-page.ts';
import { answerWarnings } from '../settle.ts';
import { signInAs } from '../sign-in.ts';
import type { App } from '../start-app.ts';
import { titled, type Walk } from './steps.ts';

const summary =
  'The worker is 50 years old, has low back pain, and a lumbar sprain was diagnosed. Dr. Quillfeather saw her at Larkhaven General Hospital; Spurling was negative.';

/** The reviewer opens the case from the own list, writes its summary and a first view, before which nothing is proposed. */
export async function beginReview({ page, caseNumber, look }: Walk): Promise<void> {
  await signInAs(page, 'reviewer');
  await page.setViewportSize(desktop);
  await page.goto('/reviews');
  await titled(page, 'My reviews');
  await page.getByRole('link', { name: caseNumber, exact: true }).press('Enter');
  await titled(page, caseNumber);
  await page.getByRole('tab', { name: /summary/i }).click();
  await page.getByRole('button', { name: 'Write the summary' }).press('Enter');
  await page.getByLabel('Clinical summary').fill(summary);
  await page.getByRole('button', { name: 'Save summary' }).press('Enter');
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  expect(await page.getByText('The record supports the request').count()).toBe(0);
  await look(page);
  await page.getByRole('radio', { name: 'Undecided' }).first().press('Space');
  await page.getByRole('button', { name: 'Record first view' }).press('Enter');
  await page.getByText('The system never decides').waitFor();
}

async function decide(page: Page, rationale: string): Promise<void> {
  await page.locator('input[name=outcome][value=upheld]').check({ force: true });
  await page.getByLabel('Guideline', { exact: true }).fill('ACOEM Low Back Disorders, Treatment, page 12.');
  await page.getByLabel('Rationale').fill(rationale);
  await page.getByRole('button', { name: 'Save decision' }).press('Enter');
  await page.getByText('Saved', { exact: true }).waitFor();
}

/** A draft with an error in it is not signed, whatever one sends; a place in the record shows why. */
export async function draftWithError({ page, caseNumber, look }: Walk, app: App): Promise<void> {
  await decide(page, 'There is no documentation of physical therapy. The patient has pain of the back.');
  const panel = page.getByRole('region', { name: 'Findings in your draft' });
  await panel.getByText('Error: mend it before you sign').first().waitFor();
  await panel.getByText('never says whether the request is medically necessary').waitFor();
  await look(page);
  const hit = panel.getByRole('link', { name: /page \d+/ }).first();
  const where = /page (\d+)/.exec((await hit.textContent()) ?? '')?.[1];
  await hit.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('page')).toBe(where);
  await page.locator('.sheet').first().waitFor();
  await page.goto(`/cases/${caseNumber}/sign`);
  await page.getByRole('heading', { name: /errors? .*before you can sign/ }).waitFor();
  expect(await page.getByLabel('Passphrase').count()).toBe(0);
  await look(page);
  const forced = await page.request.post(`${app.url}/api/v1/cases/${caseNumber}/signature`, {
    data: { reviewer: app.reviewer, passphrase: app.passphrase },
  });
  expect([forced.status(), await forced.text()]).toEqual([422, expect.stringMatching(/errors? to be mended/)]);
  await page.getByRole('link', { name: 'Mend item 1' }).first().press('Enter');
  await page.getByText('Item 1', { exact: true }).waitFor();
}

/** The draft is mended and its warnings answered: nothing stands in the way of the signature. */
export async function settleDraft({ page, caseNumber, look }: Walk): Promise<void> {
  await decide(page, 'There is no documentation of physical therapy. The request is not medically necessary.');
  await page.goto(`/cases/${caseNumber}/sign`);
  expect(await answerWarnings(page)).toBeGreaterThan(0);
  await page.getByRole('heading', { name: 'Nothing stands in the way' }).waitFor();
  await look(page);
}

/** The quality desk returns a draft by keyboard; what it typed outlives a reload, and the reviewer says why the draft stands. */
export async function returnAndAnswer({ page, caseNumber, look }: Walk): Promise<void> {
  await signInAs(page, 'medical-director');
  // A draft stands on the desk once it has been examined.
  const entry = page.getByRole('link', { name: caseNumber });
  const isOnDesk = async (): Promise<boolean> => {
    await page.goto(`/quality?q=${caseNumber}`);
    return entry.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(isOnDesk, { timeout: 60_000 }).toBe(true);
  await page.getByLabel('Gravity').selectOption('warning');
  await expect.poll(() => new URL(page.url()).searchParams.get('severity')).toBe('warning');
  await page.locator('.desk-entry summary').first().press('Enter');
  await page.getByText('Answer of the reviewer:').first().waitFor();
  await page.getByText('Compare with precedent').first().press('Enter');
  await page.getByText('it binds nobody').waitFor();
  await look(page);
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
  await page.goto(`/cases/${caseNumber}/sign`);
  await page.getByText('Item 1 rests on one sentence.').waitFor();
  expect(await page.getByLabel('Passphrase').count()).toBe(0);
  await page.getByLabel('Why the draft stands').fill('The record says no more.');
  await look(page);
  await page.getByRole('button', { name: 'Keep this answer' }).last().press('Enter');
  await page.getByText('Your answer:').last().waitFor();
}

/** The reviewer signs; the letter is written and says what it must. */
export async function sign({ page, caseNumber, look }: Walk, { reviewer, passphrase }: App): Promise<void> {
  await page.goto(`/cases/${caseNumber}/sign`);
  await page.getByLabel('Reviewer ID').fill(reviewer);
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Sign determination' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign determination' }).press('Enter');
  await page.getByRole('heading', { name: 'The determination is signed' }).waitFor();
  await page.getByRole('link', { name: /PDF/ }).waitFor({ timeout: 30_000 });
  await page.goto(`/cases/${caseNumber}/letter`);
  const letter = page.getByRole('article', { name: 'Text of the letter' });
  await letter.getByText('YOUR IMR DECISION IN PLAIN LANGUAGE').waitFor();
  await letter.getByText('DOCUMENTS REVIEWED FOR DETERMINATION').waitFor();
  await look(page);
}
