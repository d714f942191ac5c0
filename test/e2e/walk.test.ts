import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, phone } from './app/open-page.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { answerWarnings } from './app/settle.ts';
import { runningApp } from './app/running-app.ts';
import { type DemoAccount, signInAs } from './app/sign-in.ts';

const { app, open } = runningApp({ expected: [403, 404], as: 'reviewer' });

const reasons = ['another complaint', 'this complaint'];

/** The text of the part that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent');
}

describe('from the list to the letter', () => {
  test('a case is found, read, decided and signed by keyboard, and the letter is a PDF', async () => {
    const { page, faults } = await open('/cases');
    await page.getByRole('heading', { name: 'Cases', level: 1 }).waitFor();
    await page.getByRole('table').waitFor();

    // The filter stays in the address, j goes into the list, Enter opens.
    await page.keyboard.press('/');
    const filtered = page.waitForResponse(answer => answer.url().includes('q=in+review'));
    await page.keyboard.type('in review');
    await filtered;
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('in review');
    await page.keyboard.press('Enter');
    // Once the list is that of what was typed.
    await expect.poll(() => focused(page)).toMatch(/^CM\d{2}-\d{7}$/);
    const caseNumber = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: caseNumber, level: 1 }).waitFor();

    // A criterion pointed at shows its evidence in place, a quote leads to it.
    await page
      .locator('.criterion')
      .filter({ has: page.locator('button.quote') })
      .first()
      .hover();
    await page.locator('.evidence.active').first().waitFor();
    expect(await page.locator('.evidence.active').first().isVisible()).toBe(true);
    const quote = page.locator('button.quote').first();
    await quote.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.evidence.active').count()).toBeGreaterThan(0);
    expect(await page.evaluate<boolean>('document.activeElement.matches(".evidence")')).toBe(true);
    await expect.poll(() => page.locator('.evidence.active').first().isVisible()).toBe(true);

    // Nothing is decided by default.
    expect(await page.locator('input[name=outcome]:checked').count()).toBe(0);
    await page.keyboard.press('d');
    await page.getByRole('button', { name: 'Save decision' }).press('Enter');
    await page.getByText('choose Upheld or Overturned').waitFor();

    const items = await page.getByRole('navigation', { name: 'Disputed items' }).getByRole('listitem').count();
    for (let item = 1; item <= items; item++) {
      await page.keyboard.press('Escape');
      await page.locator('main').focus();
      await page.keyboard.press(item <= 9 ? String(item) : ']');
      await page.getByText(`Item ${item}`, { exact: true }).waitFor();
      expect(await page.getByText('Uphold the denial').count()).toBe(0);
      await page.keyboard.press('f');
      await page.getByRole('radio', { name: 'Undecided' }).press('Space');
      await page.getByRole('button', { name: 'Record first view' }).press('Enter');
      await page.getByText('The system never decides').waitFor();
      await page.locator('main').focus();
      await page.keyboard.press('d');
      await page.keyboard.press(item % 2 === 0 ? 'ArrowRight' : 'Space');
      await page.getByLabel('Guideline').fill('MTUS Chronic Pain Medical Treatment Guidelines, pages 78-80.');
      const outcome = item % 2 === 0 ? 'is medically necessary' : 'is not medically necessary';
      await page
        .getByLabel('Rationale')
        .fill(`The worker was examined for ${reasons[item % 2]}. The request ${outcome}.`);
      await page.keyboard.press('Control+Enter');
      await page.getByText('Saved', { exact: true }).waitFor();
    }

    await page.locator('main').focus();
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'Sign the determination' }).waitFor();
    await answerWarnings(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Reviewer ID').fill(app().reviewer);
    await page.getByLabel('Passphrase').fill('not the passphrase');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page
      .getByText(/passphrase/i, { exact: false })
      .nth(1)
      .waitFor();

    await page.getByLabel('Passphrase').fill(app().passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sign determination' }).press('Enter');
    await page.getByRole('heading', { name: 'The determination is signed' }).waitFor();

    const pdf = page.getByRole('link', { name: /PDF/ });
    await pdf.waitFor({ timeout: 30_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), pdf.press('Enter')]);
    expect((await readFile(await download.path())).subarray(0, 4).toString()).toBe('%PDF');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.goto(`/cases/${caseNumber}/letter`);
    await page.getByRole('article', { name: 'Text of the letter' }).waitFor();
    expect(await page.locator('.fingerprint code').textContent()).toMatch(/^[0-9a-f]{64}$/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowAt360(page)).toBe(0);
    expect(faults).toEqual([]);
  });

  test('what is written and not saved is still there after a reload', async () => {
    const { page } = await open('/cases?q=in+review');
    await page.locator('[data-case-link]').last().press('Enter');
    await page.getByLabel('Rationale').fill('Half a thought');
    await page.reload();
    await expect.poll(() => page.getByLabel('Rationale').inputValue()).toBe('Half a thought');
    expect(await page.locator('input[name=outcome]:checked').count()).toBe(0);
  });
});

const heading = (name: string) => (page: Page) => page.getByRole('heading', { name, level: 1 }).waitFor();

// biome-ignore format: a table reads in columns
const pages: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  // why this page, its address, when it stands
  ['the list', '/cases', page => page.getByRole('table').waitFor()],
  ['a filter that finds nothing', '/cases?q=nothing-has-this', page => page.getByText('No case has').waitFor()],
  ['a case', '/cases/:case', page => page.getByRole('tablist').waitFor()],
  ['a case, its record', '/cases/:case?show=record', page => page.getByRole('tablist').waitFor({ state: 'attached' })],
  ['the signature before it may be given', '/cases/:case/sign', heading('Sign the determination')],
  ['the letter before there is one', '/cases/:case/letter', heading('Final Determination letter')],
  ['no such case', '/cases/CM00-0000000', page => page.getByRole('alert').waitFor()],
  ['no such page', '/nowhere', heading('Page not found')],
];

// biome-ignore format: a table reads in columns
const desks: readonly (readonly [string, DemoAccount, string])[] = [
  ['/intake',       'intake',           'Intake'],
  ['/mail-room',    'records',          'Mail room'],
  ['/cases',        'records',          'Cases'],
  ['/reviews',      'reviewer',         'My reviews'],
  ['/quality',      'medical-director', 'Quality desk'],
  ['/oversight',    'regulator',        'Oversight'],
  ['/clocks',       'regulator',        'Clocks'],
  ['/accounts',     'administrator',    'Accounts'],
  ['/organization', 'administrator',    'The review organization'],
];

describe('every page', () => {
  test('axe finds nothing in a window or on a phone, and nothing is wider than it', async () => {
    const { page, faults } = await open('/cases?q=in+review');
    const last = page.locator('[data-case-link]').last();
    await last.waitFor();
    const caseNumber = (await last.textContent()) ?? '';
    for (const [why, address, stands] of pages) {
      await page.setViewportSize(desktop);
      await page.goto(address.replace(':case', caseNumber));
      await stands(page);
      const wide = await accessibilityFaults(page);
      await page.setViewportSize(phone);
      expect([why, wide, await accessibilityFaults(page), await overflowAt360(page)]).toEqual([why, [], [], 0]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('who reads Spanish has the desks in English and the ways to them in Spanish, and each says so', async () => {
    const { page, faults } = await open('/', { as: null });
    await page.getByRole('button', { name: 'Español' }).press('Enter');
    await page.getByRole('heading', { name: 'Otro médico ve el tratamiento que negaron' }).waitFor();
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('es');
    for (const [address, who, heading] of desks) {
      await signInAs(page, who);
      await page.goto(address);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await page.locator('.skeleton').first().waitFor({ state: 'detached' });
      const spoken = await page.evaluate<string>('document.documentElement.lang');
      const ways = await page.getByRole('banner').getAttribute('lang');
      expect([address, spoken, ways, await accessibilityFaults(page)]).toEqual([address, 'en', 'es', []]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the keys are shown on ? and can be turned off', async () => {
    const { page } = await open('/cases');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('checkbox').uncheck();
    await page.getByRole('button', { name: 'Close' }).press('Enter');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
