import { expect, test } from 'vitest';
import { CaseList, CaseView } from '../../src/api/cases/contract.ts';
import { FindingsView } from '../../src/api/findings/contract.ts';
import { callerAs } from './app/sign-in.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { runningApp } from './app/running-app.ts';

const { app, open } = runningApp();

const call = callerAs(() => app().url, 'reviewer');

/** A sample case that is signed and whose letter is issued, with somebody named in its summary. */
async function issuedCase(): Promise<string> {
  const { cases } = CaseList.parse(await (await call('GET', '/cases')).json());
  const found = cases.find(each => each.state === 'in-review' && each.caseNumber.startsWith('CM15'));
  const caseNumber = found?.caseNumber ?? '';
  const view = CaseView.parse(await (await call('GET', `/cases/${caseNumber}`)).json());
  await call('PUT', `/cases/${caseNumber}/summary`, {
    clinicalSummary:
      'The worker is 50 years old, has low back pain, and a lumbar sprain was diagnosed. Dr. Quillfeather saw her at Larkhaven General Hospital; Spurling was negative.',
  });
  for (const item of view.items.keys()) {
    await call('PUT', `/cases/${caseNumber}/items/${item}/decision`, {
      outcome: 'upheld',
      guideline: 'MTUS Chronic Pain Medical Treatment Guidelines, pages 78-80.',
      rationale: `No gain in function is on record for item ${item + 1}. The request is not medically necessary.`,
    });
  }
  // Nobody signs past what is found: the reviewer says why each warning stands.
  const { findings } = FindingsView.parse(await (await call('GET', `/cases/${caseNumber}/findings`)).json());
  for (const { key } of findings.filter(each => each.open)) {
    await call('POST', `/cases/${caseNumber}/findings/answers`, {
      finding: key,
      reason: 'It was looked at and stands.',
    });
  }
  await call('POST', `/cases/${caseNumber}/signature`, { reviewer: app().reviewer, passphrase: app().passphrase });
  await expect
    .poll(async () => (await call('GET', `/cases/${caseNumber}/letter.pdf`)).status, { timeout: 30_000 })
    .toBe(200);
  return caseNumber;
}

test('staff reads both sides, adds a word, leaves one in, publishes; the public reads the letter without anybody in it', async () => {
  const caseNumber = await issuedCase();
  const { page, faults } = await open(`/cases/${caseNumber}/publish`);
  await page.getByRole('heading', { name: 'Publish the determination', level: 1 }).waitFor();
  await page.getByRole('region', { name: 'Clinical case summary' }).waitFor();
  await page.getByRole('button', { name: /Quillfeather: taken out, recognised/ }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);

  await page.getByRole('button', { name: /Larkhaven General Hospital: taken out/ }).press('Enter');
  await page.getByRole('button', { name: /Larkhaven General Hospital: left in/ }).press('Enter');
  await page.getByLabel('Take out more words').fill('50 years');
  await page.keyboard.press('Enter');
  await page.getByText('is taken out in 1 place').waitFor();

  await page.getByRole('button', { name: 'Publish the determination' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish the determination' }).press('Enter');
  await page.getByText('This letter is public.').waitFor();
  await page.getByRole('link', { name: 'See it as the public does' }).press('Enter');
  const letter = page.getByRole('article', { name: 'Text of the letter' });
  await letter.waitFor();
  const text = (await letter.textContent()) ?? '';
  expect(text).toContain('Dr. [name] saw her at [facility]; Spurling was negative.');
  expect(text).not.toMatch(/Quillfeather|Larkhaven|50 years/u);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
}, 60_000);

test('what is not public is told from nothing by nobody', async () => {
  const { page } = await open('/published/CM00-0000000', { expected: [404] });
  await page.getByRole('heading', { name: 'No public letter' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().close();
});
