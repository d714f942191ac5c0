import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from '../test/e2e/app/browser.ts';
import { callerAs, type DemoAccount, signInAs } from '../test/e2e/app/sign-in.ts';

/**
 * Takes the pictures of `docs/screens/` from a system with the sample cases, begun anew with `FIRST_VIEW=0` so that
 * proposals are shown: `node scripts/screens.ts http://127.0.0.1:8080`, with the names of some of them to take those alone.
 */
const [url, ...named] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../docs/screens');
const sample = 'CM15-9300451';
// biome-ignore format: a table reads in columns
const pages: readonly (readonly [name: string, path: string, who: DemoAccount | null, locale?: string])[] = [
  ['start',          '/',                                                         null],
  ['start-es',       '/',                                                         null, 'es-MX'],
  ['sign-in',        '/sign-in',                                                  null],
  ['apply',          '/apply',                                                    null],
  ['library',        '/library?on=2015-04-20&edition=mtus-chronic-pain-2009&topic=physical-medicine', null],
  ['decisions',      '/decisions?q=knee',                                         null],
  ['statistics',     '/statistics',                                               null],
  ['report',         '/report',                                                   null],
  ['open-data',      '/open-data',                                                null],
  ['check',          '/check',                                                    null],
  ['request-helper', '/request-helper',                                           null],
  ['api',            '/api',                                                      null],
  ['my-cases-es',    '/my-cases',                                                 'worker', 'es-MX'],
  ['my-case',        `/my-cases/${sample}`,                                       'worker'],
  ['my-case-es',     `/my-cases/${sample}`,                                       'worker', 'es-MX'],
  ['notices',        '/notices',                                                  'claims'],
  ['claims',         '/claims',                                                   'claims'],
  ['deliver',        '/claims/deliver',                                           'claims'],
  ['intake',         '/intake',                                                   'intake'],
  ['status',         '/cases/{filed}/status',                                     'intake'],
  ['mail-room',      '/mail-room',                                                'intake'],
  ['reviews',        '/reviews',                                                  'reviewer'],
  ['case',           `/cases/${sample}`,                                          'reviewer'],
  ['sign',           `/cases/${sample}/sign`,                                     'reviewer'],
  ['record',         '/cases/CM16-9300572/record?page=2&show=page',               'records'],
  ['quality',        '/quality',                                                  'medical-director'],
  ['oversight',      '/oversight',                                                'regulator'],
  ['cases',          '/cases',                                                    'administrator'],
  ['clocks',         '/clocks',                                                   'administrator'],
  ['simulation',     '/simulation',                                               'administrator'],
  ['accounts',       '/accounts',                                                 'administrator'],
  ['reviewers',      '/reviewers',                                                'administrator'],
  ['webhooks',       '/webhooks',                                                 'administrator'],
  ['import',         '/import',                                                   'administrator'],
  ['account',        '/account',                                                  'physician'],
];
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
  // What is still being asked for is no picture of the page.
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
}

if (url === undefined) {
  process.stderr.write('usage: node scripts/screens.ts URL [NAME…]\n');
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  const filed = await filedCase(url);
  for (const [kind, viewport] of Object.entries(widths)) {
    for (const [name, path, who, locale = 'en-US'] of pages) {
      if (named.length > 0 && !named.includes(name)) continue;
      const context = await browser.newContext({ baseURL: url, viewport, locale, reducedMotion: 'reduce' });
      const page = await context.newPage();
      if (who !== null) await signInAs(page, who);
      await page.goto(path.replace('{filed}', filed));
      await settled(page);
      const file = kind === 'desktop' ? `${name}.png` : `${name}-${kind}.png`;
      await page.screenshot({ path: join(folder, file) });
      process.stderr.write(`${file}\n`);
      await context.close();
    }
  }
  await browser.close();
}
