import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium without a window: the one named by CHROMIUM_PATH, else the one that comes with the package. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] || (await bundled.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
}
