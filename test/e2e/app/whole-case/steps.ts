import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFaults, overflowAt360 } from '../page-checks.ts';

/** A case on its way through the pages of the desks, and how its pages are looked at. */
export type Walk = {
  readonly page: Page;
  readonly caseNumber: string;
  /** Looks at a page as it stands; a second walk over the same pages need not. */
  readonly look: (page: Page) => Promise<void>;
};

const DAY = 86_400_000; // milliseconds

export function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
export const choose = (page: Page, group: string, name: string) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true }).press('Space');
export const titled = (page: Page, title: string) => page.getByRole('heading', { name: title, level: 1 }).waitFor();
/** Where a case stands, on its page for the desks. */
export const stands = (page: Page, words: string) =>
  page.locator('#stands').getByText(words, { exact: true }).waitFor();

/** The page as it stands is usable by everyone, and no wider than a phone. */
export async function isSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
}
