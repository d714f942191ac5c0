import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from './browser.ts';
import { type Opened, openPage, type Opening } from './open-page.ts';
import { type App, startApp } from './start-app.ts';

/**
 * The app with its samples and a browser, there for all tests of a file and ended after them. `open` opens a page of it as the file does
 * by habit, where a test does not say otherwise; `environment` adds to its settings; `app` tells where it runs and who may sign.
 */
export function runningApp(
  habits: Opening = {},
  environment: () => Promise<Readonly<Record<string, string>>> = () => Promise.resolve({}),
): {
  readonly app: () => App;
  readonly open: (path: string, otherwise?: Opening) => Promise<Opened>;
} {
  let app: App;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([environment().then(startApp), startBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  return {
    app: () => app,
    open: (path, otherwise = {}) => openPage(browser, app.url, path, { ...habits, ...otherwise }),
  };
}
