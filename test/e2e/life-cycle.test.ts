import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { Filed } from '../../src/api/applications/contract.ts';
import { FindingsView } from '../../src/api/findings/contract.ts';
import { CaseList, CaseView } from '../../src/api/cases/contract.ts';
import { RequiredRecord } from '../../src/domain/cases/events/delivery.ts';
import { applicationForm } from '../builders/case-events.ts';
import { callerAs } from './app/sign-in.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { runningApp } from './app/running-app.ts';
import { sound } from './app/seen-page.ts';

const { app, open } = runningApp({ expected: [422] });

const urDecisionText = 'Records reviewed: progress note of 12 September 2016. The request is denied.';

const send = callerAs(() => app().url, 'administrator');
const asReviewer = callerAs(() => app().url, 'reviewer');

/** Files an application of a worker of its own, so that no other test's application is the same dispute. */
async function file(dateOfInjury: string, form: object = {}): Promise<string> {
  const body = { form: applicationForm({ dateOfInjury, ...form }), received: '2016-10-20', urDecisionText };
  const answer = await send('POST', '/applications', body);
  expect(answer.status).toBe(201);
  return Filed.parse(await answer.json()).caseNumber;
}

const stands = (page: Page, words: string) => page.locator('#stands').getByText(words, { exact: true }).waitFor();
const acts = (page: Page) => page.getByRole('region', { name: 'Record what happened' });

/** Opens the form of what happened, by keyboard. */
async function form(page: Page, happened: string) {
  await acts(page).getByRole('link', { name: happened }).press('Enter');
  return page.getByRole('form', { name: happened });
}

test('a notice comes after the finding, and what was typed outlives the refusal and a reload; a document is recorded, by keyboard', async () => {
  const caseNumber = await file('2013-08-01');
  const { page, faults } = await open('/cases');
  await page.getByRole('link', { name: caseNumber }).press('Enter');
  await stands(page, 'In screening');
  expect(new URL(page.url()).pathname).toBe(`/cases/${caseNumber}/status`);
  expect(await accessibilityFaults(page)).toEqual([]);

  // The notice of assignment is refused while nothing is found; what was typed stays.
  let notice = await form(page, 'The notice of assignment and request for information was served');
  await notice.getByLabel('Day of service').fill('2016-11-09');
  await notice.getByRole('button', { name: 'Record the notice' }).press('Enter');
  await notice.getByText('choose one').waitFor();
  await notice.getByLabel('How it was served').selectOption('electronic');
  await notice.getByRole('button', { name: 'Record the notice' }).press('Enter');
  await notice.getByRole('alert').getByText('The application was not found eligible.').waitFor();
  await notice.getByRole('alert').getByText('Labor Code 4610.5(k)').waitFor();
  expect(await notice.getByLabel('Day of service').inputValue()).toBe('2016-11-09');

  await page.getByRole('button', { name: 'Record: found eligible' }).press('Enter');
  await page.getByText('Found eligible; the finding is on record.').waitFor();
  await page.getByText('The application may be reviewed.').waitFor();

  // The draft of the refused form is still there after a reload.
  await page.reload();
  notice = page.getByRole('form', { name: /notice of assignment/ });
  expect(await notice.getByLabel('How it was served').inputValue()).toBe('electronic');
  const today = await page.evaluate<string>(
    `new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(new Date())`,
  );
  await notice.getByLabel('Day of service').fill(today);
  await notice.getByRole('button', { name: 'Record the notice' }).press('Enter');
  await stands(page, 'Waiting for records');

  const received = await form(page, 'Records were received');
  await received.getByLabel('Who sent it').selectOption('claims-administrator');
  await received.getByLabel('Title').fill('Progress report (PR-2)');
  await received.getByLabel('Text').fill('He takes cyclobenzaprine at night for spasm of the low back.');
  for (const required of RequiredRecord.options) await received.locator(`input[value="${required}"]`).check();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
  await received.getByRole('button', { name: 'Record this document' }).press('Enter');
  await acts(page).getByText('Recorded: Records were received.').waitFor();
  await page.getByText('1 document came from the claims administrator.').waitFor();

  // The workspace of a case without a reviewer says so.
  await page.goto(`/cases/${caseNumber}`);
  await page.getByText('No reviewer is at work on this case now').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a review that ends asks once more, and nothing can be recorded afterwards', async () => {
  const caseNumber = await file('2013-09-02');
  const { page, faults } = await open(`/cases/${caseNumber}/status`);
  const end = await form(page, 'Nothing is left in dispute: the review ends');
  await end.getByRole('radio', { name: /Settled/ }).check();
  await end.getByRole('button', { name: 'End the review' }).press('Enter');
  const asked = page.getByRole('alertdialog');
  await asked.getByText('This cannot be undone.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Go back' }).press('Enter');
  await stands(page, 'In screening');
  await end.getByRole('button', { name: 'End the review' }).press('Enter');
  await asked.getByRole('button', { name: 'End the review' }).press('Enter');
  await stands(page, 'Ended without a decision');
  await page.getByText('Nothing can be recorded in this state.').waitFor();
  await page.getByText('The review ended: settled.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a refiled application shows its ground, the notice and the form as filed; the finding is confirmed', async () => {
  const first = await file('2013-10-03');
  const again = await file('2013-10-03');
  const { page, faults } = await open(`/cases/${again}/status`);
  await page.getByText(`The same dispute is already open as application ${first}`).first().waitFor();
  await page.getByText('Show the form: names and numbers of persons').waitFor();
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().press('Enter');
  await page.getByText('WC-104-22').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record: found not eligible' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Record: found not eligible' }).press('Enter');
  await stands(page, 'Not eligible');
  expect(faults).toEqual([]);
  await page.context().close();
});

const reasons = 'The worker was examined and treated for this. The request is not medically necessary.';

/** Decides and signs a sample case over the API, and waits for its letter. */
async function determined(): Promise<string> {
  const cases = CaseList.parse(await (await asReviewer('GET', '/cases')).json()).cases;
  const found = cases.find(each => each.state === 'in-review' && each.items.length === 1);
  const caseNumber = found?.caseNumber ?? '';
  const decision = { outcome: 'upheld', guideline: 'MTUS, page 80.', rationale: reasons };
  expect((await asReviewer('PUT', `/cases/${caseNumber}/items/0/decision`, decision)).status).toBe(200);
  const { findings } = FindingsView.parse(await (await asReviewer('GET', `/cases/${caseNumber}/findings`)).json());
  for (const { key } of findings.filter(each => each.open)) {
    const answer = { finding: key, reason: 'It was looked at and does not change the decision.' };
    expect((await asReviewer('POST', `/cases/${caseNumber}/findings/answers`, answer)).status).toBe(200);
  }
  const signature = { reviewer: app().reviewer, passphrase: app().passphrase };
  expect((await asReviewer('POST', `/cases/${caseNumber}/signature`, signature)).status).toBe(200);
  const state = async () => CaseView.parse(await (await asReviewer('GET', `/cases/${caseNumber}`)).json()).state;
  await expect.poll(state, { timeout: 60_000, interval: 1000 }).toBe('determined');
  return caseNumber;
}

test('a determination is appealed on a stated ground and remanded on that ground alone', async () => {
  const caseNumber = await determined();
  const { page, faults } = await open(`/cases/${caseNumber}/status`);
  await stands(page, 'Letter issued');
  const petition = await form(page, 'A petition to appeal was filed');
  await petition.getByRole('button', { name: 'Record the appeal' }).press('Enter');
  await petition.getByText('tick at least one').waitFor();
  await petition.getByRole('radio', { name: 'The worker' }).check();
  await petition.getByRole('checkbox', { name: /Plainly erroneous finding of fact/ }).check();
  await petition.getByRole('checkbox', { name: 'The petition is verified' }).check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await petition.getByRole('button', { name: 'Record the appeal' }).press('Enter');
  await stands(page, 'Under appeal');

  const remand = await form(page, 'The determination was reversed and the case sent back');
  expect(await remand.getByRole('radio').count()).toBe(1);
  await remand.getByRole('radio').check();
  await remand.getByLabel('What was found wrong').fill('The report does record the examination.');
  await remand.getByRole('button', { name: 'Record the remand' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Record the remand' }).press('Enter');
  await stands(page, 'Remanded');
  await page.getByText('number 2, after a remand').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the board is filtered by owner and words in its address, and walked by keyboard', async () => {
  const { page, faults } = await open('/clocks');
  await page.locator('.clock-row').first().waitFor();
  await sound(page);
  await page.setViewportSize({ width: 1280, height: 860 });
  const all = await page.locator('.clock-row').count();

  await page.getByLabel('Owed by').selectOption({ label: 'Review organization' });
  await expect.poll(() => new URL(page.url()).searchParams.get('owner')).toBe('review-organization');
  const owners = async () => [...new Set(await page.locator('.clock-owner').allTextContents())];
  await expect.poll(owners).toEqual(['Review organization']);
  expect(await page.locator('.clock-row').count()).toBeLessThan(all);

  await page.locator('main').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  await page.locator('.clock-row details[open] li').first().waitFor();
  await sound(page);
  await page.keyboard.press('/');
  await page.keyboard.type('nothing-has-this');
  await page.getByText('No running clock fits').waitFor();
  await sound(page);
  await page.getByRole('button', { name: /Show all/ }).press('Enter');
  await expect.poll(() => page.locator('.clock-row').count()).toBe(all);

  await page.locator('main').focus();
  await page.keyboard.press('j');
  const caseNumber = await page.evaluate<string>('document.activeElement.textContent');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: caseNumber, level: 1 }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the queue of intake is filtered by the worker, the claim or the case in its address, sorted and turned around', async () => {
  const { employee, claim } = applicationForm();
  const worker = (lastName: string, number: string) => ({
    employee: { ...employee, lastName },
    claim: { ...claim, number },
  });
  const one = await file('2014-02-03', worker('Thistlewood', 'TW-1'));
  const other = await file('2014-02-04', worker('Thistlewood', 'TW-2'));
  const { page, faults } = await open('/intake?q=thistlewood');
  const shown = () => page.locator('[data-intake-link]').allTextContents();
  await expect.poll(shown).toHaveLength(2);
  await page.locator('.clock-filters').getByLabel('Sort by').selectOption({ label: 'Case number' });
  await expect.poll(shown).toEqual([one, other]);
  await page.getByLabel('Reversed').check();
  await expect.poll(shown).toEqual([other, one]);
  await page.locator('main').focus();
  await page.keyboard.press('/');
  await page.keyboard.type(' tw-1');
  await expect.poll(shown).toEqual([one]);
  await expect.poll(() => new URL(page.url()).search).toContain('down=true');
  await sound(page);
  await page.keyboard.type('nothing-has-this');
  await page.getByText('Nothing here fits this filter.').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
