import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture, sound } from './seen-page.ts';

const begin = (page: Page) => page.getByRole('button', { name: 'Sign in by Elm Hospital' });

/** Begins to sign in at the organization, breaks off there, and is led back. */
export async function breakOff(page: Page): Promise<void> {
  await begin(page).press('Enter');
  await page.getByRole('link', { name: 'Sign in as nobody' }).click();
  await page.getByText('The sign-in at Elm Hospital was broken off.').waitFor();
  await picture(page, 'provider-broken-off');
  await sound(page);
  await page.getByRole('link', { name: 'Back to signing in' }).press('Enter');
}

/** Signs in at the organization, and is led to the page that was asked for first; no answer of it stays in the address. */
export async function signInAtOrganization(page: Page): Promise<void> {
  await begin(page).press('Enter');
  await page.getByRole('link', { name: 'Sign in as ida' }).click();
  await page.getByRole('heading', { name: 'Notices', level: 1 }).waitFor();
  expect(new URL(page.url()).search).toBe('');
}

/** Signs out, and is told where to sign out of the organization, too. */
export async function signOutOfOrganization(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ida Elm' }).press('Enter');
  await page.getByText('You sign in by your organization').waitFor();
  await sound(page);
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByRole('link', { name: 'Sign out of Elm Hospital, too' }).waitFor();
  await picture(page, 'provider-signed-out');
  await sound(page);
}

/** The page to sign in, in Spanish, with what is missing. */
export async function signInPageInSpanish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Español' }).press('Enter');
  await page.getByRole('heading', { name: 'Entrar', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Entrar por Elm Hospital' }).waitFor();
  await page.getByRole('button', { name: 'Entrar', exact: true }).press('Enter');
  await page.getByText('escriba su correo electrónico').waitFor();
  await picture(page, 'sign-in-spanish');
  await sound(page);
}
