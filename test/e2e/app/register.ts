import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture, sound } from './seen-page.ts';

/** Registers a reviewer on the page of the register: what is wrong is said at its field, and nothing typed is lost. */
export async function registerReviewer(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name: 'Registered reviewers', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Register a reviewer' }).press('Enter');
  const form = page.getByRole('form', { name: 'A new reviewer' });
  await form.getByRole('button', { name: 'Add a certification' }).press('Enter');
  const licence = form.getByRole('group', { name: 'licence 1' });
  await licence.getByLabel('Number').fill('A 700700');
  await form.getByLabel('National Provider Identifier').fill('12345');
  await form.getByRole('button', { name: 'Register', exact: true }).press('Enter');
  await form.getByText('an NPI has ten digits').waitFor();
  await form.getByText('give the name').waitFor();
  await picture(page, 'reviewers');
  await sound(page);
  await form.getByLabel('Name', { exact: true }).fill(name);
  await form.getByLabel('National Provider Identifier').fill('');
  await form.getByRole('group', { name: 'certification 1' }).getByLabel('Specialty').fill('Pain Medicine');
  await form.getByRole('button', { name: 'Register', exact: true }).press('Enter');
  await page.getByRole('button', { name: `Change ${name}` }).waitFor();
}

/** Retires somebody and takes them back; what happened is shown. */
export async function retireReviewer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Retire ${name}` }).press('Enter');
  await page.getByRole('button', { name: `Take back ${name}` }).press('Enter');
  await page.getByRole('button', { name: `Retire ${name}` }).waitFor();
  await page.getByRole('button', { name: `Change ${name}` }).press('Enter');
  await page.getByText(/registered, by/).waitFor();
  await picture(page, 'reviewer-changed');
  await sound(page);
}

/** Describes the review organization: what is wrong is said at its field, what is saved stays and stands among the changes. */
export async function describeOrganization(page: Page, telephone: string): Promise<void> {
  await page.goto('/organization');
  const form = page.getByRole('form', { name: 'The review organization' });
  await form.getByLabel('Telephone').fill('call us');
  await form.getByRole('button', { name: 'Add a tie' }).press('Enter');
  const tie = form.getByRole('group', { name: /^tie / }).last();
  await tie.getByLabel('Of (empty').fill('Nobody Known');
  await tie.getByLabel('With').fill('Oak Insurance');
  await form.getByRole('button', { name: 'Save' }).press('Enter');
  await form.getByText('a number with its area code').waitFor();
  await form.getByText('nobody above has this name').waitFor();
  await sound(page);
  await tie.getByLabel('Of (empty').fill('');
  await form.getByLabel('Telephone').fill(telephone);
  await form.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('changed: letters, ties and money').waitFor();
  await picture(page, 'organization');
  await sound(page);
  await page.reload();
  await expect.poll(() => form.getByLabel('Telephone').inputValue()).toBe(telephone);
}
