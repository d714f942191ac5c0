import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { choose, daysAgo, isSound, press, titled } from './steps.ts';

/** An application on a phone, in English, with every kind of mistake: nothing typed is lost. Answers the number of its case. */
export async function applyInEnglish(page: Page): Promise<string> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Apply' }).press('Enter');
  await titled(page, 'Apply for independent medical review');
  await isSound(page);
  await press(page, 'Begin');

  // Nothing filled in: each mistake is named above and beside its field, and a link leads there.
  await titled(page, 'About the treatment decision');
  await press(page, 'Continue');
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await summary.waitFor();
  await isSound(page);
  await summary.getByRole('button', { name: 'Enter the date of the decision' }).press('Enter');
  expect(await page.evaluate<string>('document.activeElement.name')).toBe('form.urDecision.made');

  // The last day to apply is there as soon as the dates are, and changes with them.
  const time = page.getByRole('region', { name: 'Are you in time?' });
  await page.getByLabel('Date of the decision').fill(daysAgo(120));
  await time.getByText('You are late.').waitFor();
  await time.getByText('Your doctor can ask for the treatment again').waitFor();
  await isSound(page);
  await page.getByLabel('Date of the decision').fill(daysAgo(5));
  await page.getByLabel('Day it was sent to you').fill(daysAgo(4));
  await choose(page, 'How was it sent?', 'Mail');
  await time.getByText(/Yes\. Your last day to apply: .* in \d\d days\./).waitFor();
  await choose(page, 'Is it only about a drug on the state’s drug list?', 'Yes');
  await time.getByText('has 10 days, not 30').waitFor();
  await choose(page, 'Is it only about a drug on the state’s drug list?', 'No');
  await time.getByText('How this was counted').press('Enter');
  await time.getByText('30 days from service of the UR decision by mail').waitFor();
  await choose(page, 'What reason does the decision give?', 'Not medically necessary');
  const file = page.getByLabel('File, scan or photos of the decision');
  await file.setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await page.getByText(/^letter\.pdf: /).waitFor({ timeout: 30_000 });
  await page.getByText('You can paste or type the text below').waitFor();
  const text = 'Six visits of physical therapy are denied as not medically necessary.';
  await file.setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByText('1 page was read.').waitFor();
  await expect.poll(() => page.getByLabel('Text of the decision').inputValue()).toBe(text);
  await isSound(page);
  await press(page, 'Continue');

  // Two treatments, one of them a mistake.
  await titled(page, 'What was refused');
  await page.getByLabel('Treatment', { exact: true }).fill('Physical therapy, 6 visits');
  await choose(page, 'What did the decision do?', 'Refused it');
  await press(page, 'Add another treatment');
  await press(page, 'Continue');
  await page.getByRole('button', { name: 'Treatment 2: name the treatment' }).waitFor();
  await isSound(page);
  await press(page, 'Remove treatment 2');
  await press(page, 'Continue');

  // The browser's Back and a reload lose nothing.
  await titled(page, 'You and your claim');
  await page.getByLabel('First name').fill('Wanda');
  await page.goBack();
  await titled(page, 'What was refused');
  expect(await page.getByLabel('Treatment', { exact: true }).inputValue()).toBe('Physical therapy, 6 visits');
  await page.goto('/apply');
  await press(page, 'Go on where I stopped');
  await titled(page, 'You and your claim');
  expect(await page.getByLabel('First name').inputValue()).toBe('Wanda');
  await page.getByLabel('Last name').fill('Example');
  await page.getByLabel('Claim number').fill('WC-104-22');
  await page.getByLabel('Date of injury').fill(daysAgo(1));
  await isSound(page);
  await press(page, 'Continue');

  await titled(page, 'Your doctor and the claims administrator');
  await page.getByLabel('Doctor who asked').fill('Pat Sample');
  await page.getByLabel('Claims administrator', { exact: true }).fill('Example Indemnity');
  await isSound(page);
  await press(page, 'Continue');

  await titled(page, 'Check and sign');
  await press(page, 'Sign and send application');
  await page.getByRole('button', { name: 'Choose who signs' }).waitFor();
  await isSound(page);
  await page.getByRole('checkbox', { name: 'My medical records' }).press('Space');
  await choose(page, 'Who signs?', 'The worker’s attorney');
  await page.getByLabel('Full name, as your signature').fill('Wanda Example');

  // What only the server sees is said in its words with its rule, and nothing typed is lost.
  await press(page, 'Sign and send application');
  const refusal = page.getByRole('alert').filter({ hasText: 'It was not sent' });
  await refusal.getByText(/UR decision date .* is before date of injury/).waitFor();
  await refusal.getByText(/Labor Code 4610\.5/).waitFor();
  await isSound(page);
  await press(page, 'Change you and your claim');
  await titled(page, 'You and your claim');
  expect(await page.getByLabel('Claim number').inputValue()).toBe('WC-104-22');
  await page.getByLabel('Date of injury').fill('2014-03-02');
  await press(page, 'Continue');
  await press(page, 'Continue');
  await press(page, 'Sign and send application');

  await titled(page, 'Your application is sent');
  const caseNumber = (await page.locator('.case-number strong').textContent()) ?? '';
  expect(caseNumber).toMatch(/^CM\d{2}-\d{7}$/);
  await isSound(page);
  return caseNumber;
}
