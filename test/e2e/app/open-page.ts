import type { Browser, Page } from 'playwright-core';
import { type DemoAccount, signInAs } from './sign-in.ts';

const PATIENCE = 30_000; // milliseconds for one step
export const desktop = { width: 1280, height: 860 };
export const phone = { width: 360, height: 780 };

export type Opened = { readonly page: Page; readonly faults: string[] };
/** The window, the answers that are no faults, and who is signed in; the administrator where nobody is named. */
export type Opening = {
  readonly viewport?: typeof desktop;
  readonly expected?: readonly number[];
  readonly as?: DemoAccount | null;
};

/**
 * A page of the app whose script errors and breaches of the content security policy are kept as faults; answers of the server that the
 * test expects, by their status, are none. It is opened signed in as somebody of the demo, or as nobody.
 */
export async function openPage(
  browser: Browser,
  baseURL: string,
  path: string,
  { viewport = desktop, expected = [], as = 'administrator' }: Opening,
): Promise<Opened> {
  const context = await browser.newContext({ baseURL, viewport, acceptDownloads: true, bypassCSP: false });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => {
    const isExpected = expected.some(status => message.text().includes(`status of ${status}`));
    if (message.type() === 'error' && !isExpected) faults.push(message.text());
  });
  if (as !== null) await signInAs(page, as);
  await page.goto(path);
  return { page, faults };
}
