import bundled from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** A Chromium without a window: the one named by CHROMIUM_PATH, else the one that comes with the package. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch(await settings());
}

/** The same with a profile in a folder, as people have one: what it keeps of what it has fetched lies on the disk. */
export async function startProfile(
  folder: string,
  viewport: { width: number; height: number },
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...(await settings()), viewport });
}

async function settings() {
  const executablePath = process.env['CHROMIUM_PATH'] || (await bundled.executablePath());
  return { executablePath, args: ['--no-sandbox', '--disable-background-networking'] };
}
