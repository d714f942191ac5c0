import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { pacificToday } from '../../../../src/web/parts/words/due-words.ts';
import { signInAs } from '../sign-in.ts';
import { press, stands, titled, type Walk } from './steps.ts';

const entry = (page: Page, caseNumber: string) => page.locator('.desk-entry').filter({ hasText: caseNumber });
const form = (page: Page, happened: string) => page.getByRole('form', { name: happened });

/** Intake finds an application eligible in its queue, and serves the notice of assignment. */
export async function acceptAtIntake({ page, caseNumber, look }: Walk): Promise<void> {
  await signInAs(page, 'intake');
  await page.goto('/intake');
  const waiting = entry(page, caseNumber);
  await waiting.getByText('Nothing stands against a review.').waitFor();
  await look(page);
  await waiting.getByRole('button', { name: 'Record: found eligible' }).press('Enter');
  await waiting.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /^Eligible, to assign/ }).press('Enter');
  await entry(page, caseNumber).getByRole('link', { name: 'Record the notice of assignment' }).press('Enter');
  await stands(page, 'In screening');
  await page
    .getByRole('region', { name: 'Record what happened' })
    .getByRole('link', { name: 'The notice of assignment and request for information was served' })
    .press('Enter');
  const notice = form(page, 'The notice of assignment and request for information was served');
  await notice.getByLabel('Day of service').fill(pacificToday());
  await notice.getByRole('button', { name: 'Record the notice' }).press('Enter');
  await notice.getByText('choose one').waitFor();
  await notice.getByLabel('How it was served').selectOption('electronic');
  await notice.getByRole('button', { name: 'Record the notice' }).press('Enter');
  await stands(page, 'Waiting for records');

  // The clock for the records, with its steps.
  const records = page
    .getByRole('region', { name: 'Who owes what, and by when' })
    .getByRole('listitem')
    .filter({ hasText: 'records in the hands of the review organization' })
    .last();
  await records.getByText(/^Due /).first().waitFor();
  await records.locator('summary').first().press('Enter');
  await records.getByText(/days from sending of the notice of assignment on/).waitFor();
  await look(page);
}

/** A party invited from the page where the case stands; answers the link, which the e-mail brings as well. */
export async function invite(
  { page, caseNumber }: Walk,
  { name, email, role, language }: { name: string; email: string; role: string; language: string },
): Promise<string> {
  await signInAs(page, 'intake');
  await page.goto(`/cases/${caseNumber}/status`);
  await page.getByRole('button', { name: 'Invite a party' }).press('Enter');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Who it is').selectOption(role);
  await page.getByLabel('Language of e-mails').selectOption(language);
  await page.getByRole('button', { name: 'Invite', exact: true }).press('Enter');
  const link = page.locator('.secret');
  await link.waitFor();
  return (await link.textContent()) ?? '';
}

/** Where the link of an invitation leads, on the server that is tested. */
export function pathOf(link: string): string {
  const { pathname, hash } = new URL(link);
  return `${pathname}${hash}`;
}

/** A claims administrator's clerk sends the records with their manifest, and gets a receipt for each line. */
export async function deliverRecords({ page, caseNumber, look }: Walk, documents: ReadonlyMap<string, string>) {
  await page.getByRole('link', { name: 'My claims', exact: true }).first().press('Enter');
  await titled(page, 'My claims');
  await entry(page, caseNumber).getByText('Notice of assignment', { exact: true }).waitFor();
  await look(page);
  await page.locator('main').focus();
  await page.keyboard.press('u');
  await titled(page, 'Send records for several cases');
  const lines = [...documents.keys()].map(name => `${caseNumber},${name},,`);
  const manifest = ['case,file,kind,date', ...lines, `${caseNumber},not-there.txt,,`].join('\n');
  const files = [...documents, ['manifest.csv', manifest] as const];
  await page
    .getByLabel('Choose files')
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
  await press(page, /^Send \d+ files/);
  await page.getByText('say who sends it').waitFor();
  await page.getByLabel('Who sends them').fill('Example Indemnity, claims desk');
  await press(page, /^Send \d+ files/);
  const receipt = page.getByRole('region', { name: 'Receipt', exact: true });
  await receipt.getByText(`${documents.size} received, 1 not taken`).waitFor();
  await receipt
    .getByRole('row', { name: /not-there\.txt/ })
    .getByText('Not taken')
    .waitFor();
  await look(page);
}

/** The records desk reads what came and says that the records are complete. */
export async function completeRecords({ page, caseNumber, look }: Walk, waived: readonly string[]): Promise<void> {
  await signInAs(page, 'records');
  await page.goto(`/cases/${caseNumber}/record`);
  await page.locator('.document-row').first().waitFor({ timeout: 60_000 });
  await look(page);
  await page.goto(`/cases/${caseNumber}/status`);
  await stands(page, 'Waiting for records');
  await page
    .getByRole('region', { name: 'Record what happened' })
    .getByRole('link', { name: 'The records are complete' })
    .press('Enter');
  const complete = form(page, 'The records are complete');
  for (const name of waived) await complete.getByRole('checkbox', { name }).check();
  await complete.getByRole('button', { name: 'Record the records as complete' }).press('Enter');
  await stands(page, 'Ready for review');
}

/** Intake gives the case to a reviewer, of whom it sees the id and why. */
export async function assign({ page, caseNumber, look }: Walk, reviewer: string): Promise<void> {
  await signInAs(page, 'intake');
  await page.goto(`/cases/${caseNumber}/status`);
  const assignment = page.getByRole('region', { name: 'Assign a reviewer' });
  await assignment.getByRole('radio').first().waitFor();
  await look(page);
  await assignment.locator(`input[type=radio][value="${reviewer}"]`).press('Space');
  await assignment.getByRole('button', { name: `Assign ${reviewer}` }).press('Enter');
  await stands(page, 'In review');
}

/** The desk posts the letter to the worker, which is its service. */
export async function postLetter({ page, caseNumber, look }: Walk): Promise<void> {
  await signInAs(page, 'records');
  await page.goto('/mail-room');
  const letter = page.locator('.mail-room-list > li').filter({ hasText: `${caseNumber}: determination to the worker` });
  await letter.waitFor();
  await look(page);
  await letter.getByRole('button', { name: /^Mark posted/ }).press('Enter');
  await letter.waitFor({ state: 'detached' });
  const posted = page.locator('.posted-list > li').filter({ hasText: `${caseNumber}: determination to the worker` });
  await posted.getByText(/^Served by mail on/).waitFor();
  await look(page);
}

/** Staff reads both sides, adds a word, leaves one in, and publishes; the public reads the letter without anybody in it. */
export async function publish({ page, caseNumber, look }: Walk): Promise<void> {
  await signInAs(page, 'medical-director');
  await page.goto(`/cases/${caseNumber}/letter`);
  await page.getByRole('link', { name: 'Publish the determination' }).press('Enter');
  await titled(page, 'Publish the determination');
  await page.getByRole('region', { name: 'Clinical case summary' }).waitFor();
  await page.getByRole('button', { name: /Quillfeather: taken out, recognised/ }).waitFor();
  await look(page);
  await page.getByRole('button', { name: /Larkhaven General Hospital: taken out/ }).press('Enter');
  await page.getByRole('button', { name: /Larkhaven General Hospital: left in/ }).press('Enter');
  await page.getByLabel('Take out more words').fill('50 years');
  await page.keyboard.press('Enter');
  await page.getByText('is taken out in 1 place').waitFor();
  await press(page, 'Publish the determination');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish the determination' }).press('Enter');
  await page.getByText('This letter is public.').waitFor();
  await page.context().clearCookies();
  await page.goto(`/published/${caseNumber}`);
  const letter = page.getByRole('article', { name: 'Text of the letter' });
  await letter.waitFor();
  const text = (await letter.textContent()) ?? '';
  expect(text).toContain('Dr. [name] saw her at [facility]; Spurling was negative.');
  expect(text).not.toMatch(/Quillfeather|Larkhaven|50 years|Wanda|Rosa|Ejemplo/u);
  await look(page);
}

/** The quality desk sees who looked at the case: the reviewer at pages of the record, by name. */
export async function whoLooked({ page, caseNumber, look }: Walk): Promise<void> {
  await signInAs(page, 'medical-director');
  await page.goto(`/cases/${caseNumber}/status`);
  await page.getByRole('link', { name: 'Who looked at the case' }).press('Enter');
  await titled(page, 'Who looked at the case');
  await page.getByLabel('Name').fill('Rowan');
  await page
    .getByRole('row', { name: /Rowan Alder/ })
    .getByText(/page \d+ of the record/)
    .first()
    .waitFor();
  await look(page);
}

/** The regulator finds the case counted and sees how it ended, but neither its record nor who reviewed it. */
export async function oversee({ page, caseNumber, look }: Walk, reviewer: string): Promise<void> {
  await signInAs(page, 'regulator');
  await page.goto('/oversight');
  await page.getByText(/duties overdue in \d+ cases/).waitFor();
  await look(page);
  await page.goto(`/cases?q=${caseNumber}`);
  await page.getByRole('link', { name: caseNumber }).press('Enter');
  await titled(page, caseNumber);
  await stands(page, 'Published');
  await look(page);
  expect(await page.getByText(reviewer).count()).toBe(0);
  expect((await page.request.get(`/api/v1/cases/${caseNumber}/record`)).status()).toBe(403);
}
