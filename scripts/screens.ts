import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from '../test/e2e/app/browser.ts';
import { callerAs, signInAs } from '../test/e2e/app/sign-in.ts';

/** Takes the pictures of `docs/screens/` from a running system with the sample cases: `node scripts/screens.ts http://127.0.0.1:8080`. */
const [url] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../docs/screens');
const sample = 'CM15-9300451';
const pages = {
  'sign-in': '/sign-in',
  cases: '/cases',
  case: `/cases/${sample}`,
  status: '/cases/{filed}/status',
  sign: `/cases/${sample}/sign`,
  record: '/cases/CM16-9300572/record?page=2&show=page',
  library: '/library?on=2015-04-20&edition=mtus-chronic-pain-2009&topic=physical-medicine',
  apply: '/apply',
  clocks: '/clocks',
  quality: '/quality',
  simulation: '/simulation',
  decisions: '/decisions?q=knee',
  statistics: '/statistics',
  report: '/report',
  'open-data': '/open-data',
  check: '/check',
};
const widths = { desktop: { width: 1280, height: 860 }, phone: { width: 360, height: 780 } };

/** The newest case that was filed, for the pages of cases without a reviewer. */
async function filedCase(base: string): Promise<string> {
  const answer: unknown = await (await callerAs(() => base, 'administrator')('GET', '/cases')).json();
  const numbers = [...JSON.stringify(answer).matchAll(/"caseNumber":"(CM\d\d-\d{7})","state":"(\w[\w-]*)"/g)];
  const filed = numbers.find(([, , state]) => state === 'assigned') ?? numbers[0];
  return filed?.[1] ?? sample;
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
}

if (url === undefined) {
  process.stderr.write('usage: node scripts/screens.ts URL\n');
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  const filed = await filedCase(url);
  for (const [kind, viewport] of Object.entries(widths)) {
    const context = await browser.newContext({ baseURL: url, viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await signInAs(page, 'administrator');
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path.replace('{filed}', filed));
      await settled(page);
      const file = kind === 'desktop' ? `${name}.png` : `${name}-${kind}.png`;
      await page.screenshot({ path: join(folder, file) });
      process.stderr.write(`${file}\n`);
    }
    await context.close();
  }
  await browser.close();
}
