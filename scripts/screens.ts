import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { CaseList } from '#api/cases/contract.ts';
import { startBrowser } from '../test/e2e/app/browser.ts';
import { callerAs, signInAs } from '../test/e2e/app/sign-in.ts';
import { decideSamples } from './screens/decide-samples.ts';
import { pages } from './screens/pages.ts';

/**
 * Takes the pictures of `docs/screens/` from a system with the sample cases, begun anew with `FIRST_VIEW=0` so that
 * proposals are shown: `node scripts/screens.ts http://127.0.0.1:8080`, with the names of some of them to take those alone.
 */
const [url, ...named] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../docs/screens');
const windows = [
  { width: 360, height: 780 },
  { width: 1024, height: 768 },
  { width: 1600, height: 900 },
];
const COLOURS = 128; // of a picture: enough for text and lines, and a third of the bytes

/** The newest case that was filed, for the pages of cases without a reviewer. */
async function filedCase(base: string): Promise<string> {
  const answer: unknown = await (await callerAs(() => base, 'administrator')('GET', '/cases')).json();
  const { cases } = CaseList.parse(answer);
  return (cases.find(({ state }) => state === 'assigned') ?? cases[0])?.caseNumber ?? '';
}

/** The decision that is found first. */
async function foundDecision(base: string): Promise<string> {
  const answer = await (await fetch(`${base}/api/v1/decisions?q=knee&limit=1`)).text();
  return /"id":"([^"]+)"/.exec(answer)?.[1] ?? '';
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
  // What is still being asked for is no picture of the page.
  await page.locator('.skeleton').first().waitFor({ state: 'hidden' });
}

async function takePictures(base: string): Promise<void> {
  await decideSamples(base);
  const [filed, decision] = [await filedCase(base), await foundDecision(base)];
  const browser = await startBrowser();
  for (const viewport of windows) {
    await mkdir(join(folder, String(viewport.width)), { recursive: true });
    for (const [name, path, who, language] of pages) {
      if (named.length > 0 && !named.includes(name)) continue;
      const locale = language === 'es' ? 'es-MX' : 'en-US';
      const context = await browser.newContext({ baseURL: base, viewport, locale, reducedMotion: 'reduce' });
      const page = await context.newPage();
      if (who !== null) await signInAs(page, who);
      await page.goto(path.replace('{filed}', filed).replace('{decision}', decision));
      await settled(page);
      const file = join(String(viewport.width), `${name}.png`);
      const picture = await sharp(await page.screenshot())
        .png({ palette: true, colours: COLOURS, effort: 8 })
        .toBuffer();
      await writeFile(join(folder, file), picture);
      process.stderr.write(`${file}\n`);
      await context.close();
    }
  }
  await browser.close();
}

if (url === undefined) {
  process.stderr.write('usage: node scripts/screens.ts URL [NAME…]\n');
  process.exitCode = 2;
} else await takePictures(url);
