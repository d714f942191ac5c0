import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { desktop, phone } from './open-page.ts';
import { accessibilityFaults, overflowAt360 } from './page-checks.ts';

/** A picture of the page at two widths, where PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const [kind, viewport] of Object.entries({ desktop, phone })) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: join(folder, `${name}-${kind}.png`), fullPage: true });
  }
  await page.setViewportSize(desktop);
}

/** Nothing is found against how accessible the page is, and nothing stands out of a phone. */
export async function sound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
}
