import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CaseList, CaseView, MatchView } from '#api/cases/contract.ts';
import { accountOf, callerAs, signInAs } from './app/sign-in.ts';
import { desktop, phone } from './app/open-page.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { answerWarnings } from './app/settle.ts';
import { runningApp } from './app/running-app.ts';

const { app, open } = runningApp({ expected: [422] });

const call = callerAs(() => app().url, 'administrator');
const get = async (url: string): Promise<unknown> => (await call('GET', url)).json();
const stands = (page: Page, words: string) => page.locator('#stands').getByText(words, { exact: true }).waitFor();
const view = async (caseNumber: string) => CaseView.parse(await get(`/cases/${caseNumber}`));

/** The sample reviewers by id; their passphrases protect nothing. */
async function passphrases(): Promise<ReadonlyMap<string, string>> {
  const file = await readFile(new URL('../../samples/reviewers.json', import.meta.url), 'utf8');
  const reviewers = z.array(z.object({ id: z.string(), demoPassphrase: z.string() })).parse(JSON.parse(file));
  return new Map(reviewers.map(({ id, demoPassphrase }) => [id, demoPassphrase]));
}

/** A sample case with one item that three reviewers may review. */
async function caseForPanel(): Promise<string> {
  const { cases } = CaseList.parse(await get('/cases'));
  for (const each of cases.filter(row => row.state === 'in-review' && row.items.length === 1)) {
    const { reviewers } = MatchView.parse(await get(`/cases/${each.caseNumber}/match`));
    if (reviewers.length >= 3) return each.caseNumber;
  }
  throw new Error('no sample case for a panel of three');
}

/** Keeps a picture of the page where OPENIMR_PICTURES names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['OPENIMR_PICTURES'];
  if (folder === undefined) return;
  for (const [kind, width] of [['desktop', 1280] as const, ['phone', 390] as const]) {
    await page.setViewportSize({ width, height: 860 });
    await page.screenshot({ path: `${folder}/${name}-${kind}.png`, fullPage: true });
  }
  await page.setViewportSize(desktop);
}

async function sound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
}

test('a panel of three: assigned on approval, each decides and signs alone, the majority stands in the letter', async () => {
  const caseNumber = await caseForPanel();
  const { page, faults } = await open(`/cases/${caseNumber}/status`);
  await stands(page, 'In review');

  // The desk calls a panel; what is missing is named, and the reviewer at work is part of it.
  await page.getByText('Another reviewer, or a panel').press('Enter');
  const assignment = page.getByRole('region', { name: 'Give the case to another reviewer' });
  await assignment.getByText('A panel of several reviewers').press('Enter');
  const form = page.getByRole('form', { name: 'Assign a panel' });
  await form.getByRole('button', { name: 'Assign a panel of 3' }).press('Enter');
  await form.getByText('enter the day of the approval').waitFor();
  await form.getByText('say why one reviewer is not enough').waitFor();
  await form.getByLabel('Day the administrative director approved in writing').fill('2099-01-01');
  await form.getByLabel('Why one reviewer is not enough').fill('Pain and surgery have to be weighed together.');
  await picture(page, 'assign');
  await sound(page);
  await form.getByRole('button', { name: 'Assign a panel of 3' }).press('Enter');
  await form.getByRole('alert').getByText('comes after the assignment').waitFor();
  await form.getByLabel('Day the administrative director approved in writing').fill('2016-11-20');
  await form.getByRole('button', { name: 'Assign a panel of 3' }).press('Enter');
  await page.getByRole('heading', { name: 'Panel of 3 reviewers' }).waitFor();
  await picture(page, 'status');
  await sound(page);

  // Each opens the own place, decides and signs; nobody sees what another drafted.
  const { reviewers } = await view(caseNumber);
  const known = await passphrases();
  const votes = ['Upheld', 'Overturned', 'Upheld'];
  for (const [index, { seat, reviewer }] of reviewers.entries()) {
    await signInAs(page, accountOf(reviewer));
    await page.goto(`/cases/${caseNumber}`);
    await page.getByRole('link', { name: `I am reviewer ${seat}` }).waitFor();
    if (index === 0) {
      await picture(page, 'choose');
      await sound(page);
    }
    await page.getByRole('link', { name: `I am reviewer ${seat}` }).press('Enter');
    await page.getByText(`You are reviewer ${seat} of 3.`).waitFor();
    expect(await page.getByText(/Reasons of reviewer/).count()).toBe(0);
    await page
      .locator('#decide')
      .getByRole('radio', { name: votes[index] ?? '' })
      .check({ force: true });
    await page.getByLabel('Guideline', { exact: true }).fill(`MTUS Chronic Pain, page ${60 + seat}.`);
    const concluded = votes[index] === 'Upheld' ? 'is not medically necessary' : 'is medically necessary';
    const written = `Reasons of reviewer ${seat}: the worker was examined. The request ${concluded}.`;
    await page.getByLabel('Rationale').fill(written);
    await page.getByRole('button', { name: 'Save decision' }).press('Enter');
    await page.getByText('Every item is decided.').waitFor();
    await page.getByRole('link', { name: 'Review and sign' }).first().press('Enter');
    await page.getByRole('heading', { name: 'Sign your analysis' }).waitFor();
    await answerWarnings(page);
    expect(
      await page
        .locator('.signed-decisions')
        .getByText(/Reasons of reviewer/)
        .allTextContents(),
    ).toEqual([written]);
    await page.getByLabel('Reviewer ID').fill(reviewer);
    await page.getByLabel('Passphrase').fill(known.get(reviewer) ?? '');
    if (index === 1) {
      await picture(page, 'sign');
      await sound(page);
    }
    await page.getByRole('button', { name: 'Sign analysis' }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sign analysis' }).press('Enter');
    if (index === 2) break;
    await page.getByRole('heading', { name: 'You have signed' }).waitFor();
    if (index === 0) {
      await picture(page, 'signed');
      await sound(page);
    }
    expect((await view(caseNumber)).state).toBe('in-review');
  }

  // The last signature makes the determination: two of three uphold, and the dissent stands beside them.
  await page.getByRole('heading', { name: 'The determination is signed' }).waitFor();
  await expect.poll(async () => (await view(caseNumber)).state, { timeout: 60_000, interval: 1000 }).toBe('determined');
  const [item] = (await view(caseNumber)).items;
  expect([item?.panel?.outcome, item?.panel?.analyses.map(({ outcome }) => outcome)]).toEqual([
    'upheld',
    ['upheld', 'overturned', 'upheld'],
  ]);
  await signInAs(page, 'administrator');
  await page.goto(`/cases/${caseNumber}`);
  await page.getByText('Upheld by vote').waitFor();
  await picture(page, 'determined');
  await sound(page);
  await page.goto(`/cases/${caseNumber}/letter`);
  const letter = page.getByRole('article', { name: 'Text of the letter' });
  await letter.getByText('2 did not; the majority prevails.').waitFor();
  for (const { seat, reviewer } of reviewers) {
    await letter.getByText(`Reasons of reviewer ${seat}:`).waitFor();
    expect(await letter.getByText(reviewer).count()).toBe(0);
  }
  await picture(page, 'letter');
  await sound(page);
  await page.setViewportSize(phone);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});
