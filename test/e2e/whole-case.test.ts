import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { applyInEnglish } from './app/whole-case/apply-in-english.ts';
import { applyInSpanish } from './app/whole-case/apply-in-spanish.ts';
import {
  acceptAtIntake,
  assign,
  completeRecords,
  deliverRecords,
  invite,
  oversee,
  pathOf,
  postLetter,
  publish,
  whoLooked,
} from './app/whole-case/desks.ts';
import { beginReview, draftWithError, returnAndAnswer, settleDraft, sign } from './app/whole-case/review.ts';
import { moveInSpanish, sayWhatHelped } from './app/whole-case/own-words.ts';
import { isSound, press, titled } from './app/whole-case/steps.ts';
import { desktop, phone } from './app/open-page.ts';
import { accessibilityFaults } from './app/page-checks.ts';
import { runningApp } from './app/running-app.ts';

const { app, open } = runningApp({ viewport: phone, expected: [401, 403, 404, 422] });
const reviewer = 'reviewer-7f3k';

const report = [
  "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)",
  'Patient: Wanda Example    Date of Exam: 03/04/2016    Date of Injury: 03/02/2014',
  '',
  'SUBJECTIVE COMPLAINTS',
  'Low back pain, 7/10 without medication and 4/10 with medication. Twelve visits of physical therapy were completed.',
  'She denies numbness.',
  '',
  'TREATMENT PLAN',
  'Physical therapy, 6 visits.',
  '',
  'Pat Sample, M.D.',
].join('\n');
const letter = 'Dear Dr. Sample,\n\nThe therapy of Wanda Example ended in May without gain.\n\nYours,\nOwen Hale, PT\n';
const documents = new Map([
  ['visit.txt', report],
  ['letter.txt', letter],
]);
/** The same papers of the worker who applies in Spanish: what is another person's counts for nothing. */
const ofRosa = (text: string) => text.replaceAll('Wanda Example', 'Rosa Ejemplo').replace('03/02/2014', '07/15/2013');
const required = [
  'Reports of the treating physicians',
  'The application with the UR decision',
  'Notices to the worker about the UR decision',
  'What worker or physician sent in support of the request',
  'Criteria, documents and reasons the UR decision rests on',
  'A list of the records sent',
];

/** The desks see what they saw before. */
const seen = () => Promise.resolve();

/** Whoever is invited opens the link and chooses a password. */
async function comeByLink(page: Page, says: { readonly label: string; readonly keep: RegExp }): Promise<void> {
  await page.getByLabel(says.label).fill('several calm words in a row');
  await isSound(page);
  await press(page, says.keep);
  await page.waitForURL(({ pathname }) => pathname === '/');
}

test('in English, every mistake on the way: from the application of an attorney to what the regulator sees', async () => {
  const own = await open('/', { as: 'attorney' });
  const caseNumber = await applyInEnglish(own.page);
  await own.page.getByRole('link', { name: caseNumber }).press('Enter');
  await titled(own.page, `Case ${caseNumber}`);
  await isSound(own.page);

  const desk = await open('/', { as: 'intake', viewport: desktop });
  const walk = { page: desk.page, caseNumber, look: isSound };
  await acceptAtIntake(walk);
  const link = await invite(walk, {
    name: 'Cora Clerk',
    email: 'cora.clerk@example.org',
    role: 'claims-administrator',
    language: 'en',
  });
  const clerk = await open(pathOf(link), { as: null, viewport: desktop });
  await comeByLink(clerk.page, { label: 'New password', keep: /Keep this password/ });
  await deliverRecords({ ...walk, page: clerk.page }, documents);
  expect(clerk.faults).toEqual([]);
  await clerk.page.context().close();

  await completeRecords(walk, required);
  await assign(walk, reviewer);
  await beginReview(walk);
  await draftWithError(walk, app());
  await settleDraft(walk);
  await returnAndAnswer(walk);
  await sign(walk, app());
  await postLetter(walk);

  // The attorney is told, reads it, and is told until when one may appeal.
  await own.page.reload();
  const decision = own.page.getByRole('region', { name: 'What the doctor decided' });
  await decision.getByText('Not approved. The insurance company does not have to pay for this care.').waitFor();
  await decision.getByText(/^The last day for this is .*, in 3\d days\.$/).waitFor();
  await isSound(own.page);
  expect(await own.page.getByText(reviewer).count()).toBe(0);

  await publish(walk);
  await whoLooked(walk);
  await oversee(walk, reviewer);
  expect([...own.faults, ...desk.faults]).toEqual([]);
  await own.page.context().close();
  await desk.page.context().close();
}, 300_000);

test('in Spanish, as the worker and the physician see it, to the published letter', async () => {
  const own = await open('/', { as: 'worker' });
  const caseNumber = await applyInSpanish(own.page);
  await own.page.getByRole('link', { name: caseNumber }).press('Enter');
  await titled(own.page, `Caso ${caseNumber}`);
  await own.page.getByRole('heading', { name: 'Vemos si el tratamiento se puede revisar.' }).waitFor();
  await moveInSpanish(own.page, '2 Second St, Fresno, CA 93702');

  const desk = await open('/', { as: 'intake', viewport: desktop });
  const walk = { page: desk.page, caseNumber, look: seen };
  await acceptAtIntake(walk);
  const who = { name: 'Pat Sample', email: 'pat.sample@example.org', role: 'physician', language: 'es' };
  const physician = await open(pathOf(await invite(walk, who)), { as: null });
  await press(physician.page, 'Español');
  await comeByLink(physician.page, { label: 'Contraseña nueva', keep: /contraseña/ });
  await physician.page
    .getByRole('link', { name: new RegExp(caseNumber) })
    .first()
    .press('Enter');
  await titled(physician.page, `Caso ${caseNumber}`);
  const papers = physician.page.getByRole('region', { name: 'Sus papeles' });
  const note = { name: 'visit.txt', mimeType: 'text/plain', buffer: Buffer.from(ofRosa(report)) };
  await papers.getByLabel('Elegir archivos').setInputFiles(note);
  await press(physician.page, 'Mandar 1 papel');
  await papers.getByText('Ya tenemos su papel.').waitFor();
  await isSound(physician.page);

  const clerkLink = await invite(walk, {
    name: 'Cleo Clerk',
    email: 'cleo.clerk@example.org',
    role: 'claims-administrator',
    language: 'en',
  });
  const clerk = await open(pathOf(clerkLink), { as: null, viewport: desktop });
  await comeByLink(clerk.page, { label: 'New password', keep: /Keep this password/ });
  await deliverRecords({ ...walk, page: clerk.page }, new Map([['letter.txt', ofRosa(letter)]]));
  await completeRecords(walk, required);
  await assign(walk, reviewer);
  await beginReview(walk);
  await settleDraft(walk);
  await sign(walk, app());
  await postLetter(walk);

  await own.page.reload();
  await own.page.getByRole('heading', { name: 'La decisión ya está.' }).waitFor();
  const decision = own.page.getByRole('region', { name: 'Lo que decidió el médico' });
  await decision.getByText('No aprobado. El seguro no tiene que pagar este tratamiento.').waitFor();
  await decision.getByText(/^El último día para esto es el .*, dentro de 3\d días\.$/).waitFor();
  const pdf = await own.page.request.get(`/api/v1/cases/${caseNumber}/letter.pdf`);
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await isSound(own.page);

  // The notice of it is new until it is opened.
  await own.page.getByRole('link', { name: /^Avisos/ }).press('Enter');
  await titled(own.page, 'Avisos');
  const notice = own.page.getByRole('listitem').filter({ hasText: 'El médico ya decidió' });
  await notice.getByText('Nuevo').waitFor();
  await notice.locator('summary').press('Enter');
  await notice.getByText('Ya se revisó su caso.').waitFor();
  await notice.getByText('Nuevo').waitFor({ state: 'detached' });
  await isSound(own.page);

  await physician.page.reload();
  await sayWhatHelped(physician.page, 'La tabla de visitas.');

  await publish(walk);
  await oversee(walk, reviewer);
  await own.page.goto(`/my-cases/${caseNumber}`);
  await own.page.getByText('Hay una copia pública sin nombres.', { exact: true }).waitFor();
  expect([...own.faults, ...physician.faults, ...clerk.faults, ...desk.faults]).toEqual([]);
  for (const { page } of [own, physician, clerk, desk]) await page.context().close();
}, 300_000);

test('what was begun can be deleted, after one question', async () => {
  const { page } = await open('/apply?step=you');
  await page.getByLabel('First name').fill('Wanda');
  await page.goto('/apply');
  await press(page, 'Start anew');
  await page.getByRole('alertdialog').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, 'Delete what I typed');
  await press(page, 'Begin');
  await page.goto('/apply?step=you');
  expect(await page.getByLabel('First name').inputValue()).toBe('');
  await page.context().close();
});

test('what is not public is told from nothing by nobody', async () => {
  const { page } = await open('/published/CM00-0000000', { as: null });
  await page.getByRole('heading', { name: 'No public letter' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().close();
});

test('whoever applied without an account is told what comes by post and whom to call, and is not asked to sign in again', async () => {
  const { page, faults } = await open('/apply?filed=CM26-0000001', { as: null });
  await titled(page, 'Your application is sent');
  await page.getByRole('link', { name: '(916) 555-0140' }).waitFor();
  await page.getByText('Everything you are told comes by post').waitFor();
  expect(await page.getByRole('link', { name: /See case/ }).count()).toBe(0);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await isSound(page);
  await press(page, 'Español');
  await page.getByText('Llámenos al').waitFor();
  await isSound(page);
  expect(faults).toEqual([]);
  await page.context().close();
});
