import type { Page } from 'playwright-core';
import { picture, sound } from './seen-page.ts';

/** Opens the link that went to a new address, confirms it there, and closes the window. */
export async function confirmNewAddress(page: Page, address: string, email: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByText(`From now on you sign in with ${email}.`).waitFor();
  await picture(page, 'new-address');
  await sound(page);
  await page.getByRole('button', { name: 'This address is mine' }).press('Enter');
  await page.getByText(`Done: you sign in with ${email} now.`).waitFor();
  await page.context().close();
}
