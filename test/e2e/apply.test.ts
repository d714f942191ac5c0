import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decideAndIssue } from './app/decide-and-issue.ts';
import { phone } from './app/open-page.ts';
import { callerAs } from './app/sign-in.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { runningApp } from './app/running-app.ts';

const DAY = 86_400_000; // milliseconds

const { app, open } = runningApp({ viewport: phone, expected: [422] });

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
const choose = (page: Page, group: string, name: string) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true }).press('Space');
const stands = (page: Page, title: string) => page.getByRole('heading', { name: title, level: 1 }).waitFor();

/** The page as it stands is usable by everyone, and no wider than a phone. */
async function isSound(page: Page) {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
}

test('a worker applies on a phone, makes mistakes, loses nothing, and the case is on the board', async () => {
  const { page, faults } = await open('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Apply' }).press('Enter');
  await stands(page, 'Apply for independent medical review');
  await isSound(page);
  await press(page, 'Begin');

  // Nothing filled in: each mistake is named above and beside its field, and a link leads there.
  await stands(page, 'About the treatment decision');
  await press(page, 'Continue');
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await summary.waitFor();
  await isSound(page);
  await summary.getByRole('button', { name: 'Enter the date of the decision' }).press('Enter');
  expect(await page.evaluate<string>('document.activeElement.name')).toBe('form.urDecision.made');

  // The last day to apply is there as soon as the dates are, and changes with them.
  const time = page.getByRole('region', { name: 'Are you in time?' });
  await page.getByLabel('Date of the decision').fill(daysAgo(120));
  await time.getByText('You are late.').waitFor();
  await time.getByText('Your doctor can ask for the treatment again').waitFor();
  await isSound(page);
  await page.getByLabel('Date of the decision').fill(daysAgo(5));
  await page.getByLabel('Day it was sent to you').fill(daysAgo(4));
  await choose(page, 'How was it sent?', 'Mail');
  await time.getByText(/Yes\. Your last day to apply: .* in \d\d days\./).waitFor();
  await choose(page, 'Is it only about a drug on the state’s drug list?', 'Yes');
  await time.getByText('has 10 days, not 30').waitFor();
  await choose(page, 'Is it only about a drug on the state’s drug list?', 'No');
  await time.getByText('How this was counted').press('Enter');
  await time.getByText('30 days from service of the UR decision by mail').waitFor();
  await choose(page, 'What reason does the decision give?', 'Not medically necessary');
  const file = page.getByLabel('File, scan or photos of the decision');
  await file.setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await page.getByText(/^letter\.pdf: /).waitFor();
  await page.getByText('You can paste or type the text below').waitFor();
  const text = 'Six visits of physical therapy are denied as not medically necessary.';
  await file.setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByText('1 page was read.').waitFor();
  await expect.poll(() => page.getByLabel('Text of the decision').inputValue()).toBe(text);
  await isSound(page);
  await press(page, 'Continue');

  // Two treatments, one of them a mistake.
  await stands(page, 'What was refused');
  await page.getByLabel('Treatment', { exact: true }).fill('Physical therapy, 6 visits');
  await choose(page, 'What did the decision do?', 'Refused it');
  await press(page, 'Add another treatment');
  await press(page, 'Continue');
  await page.getByRole('button', { name: 'Treatment 2: name the treatment' }).waitFor();
  await isSound(page);
  await press(page, 'Remove treatment 2');
  await press(page, 'Continue');

  // The browser's Back and a reload lose nothing.
  await stands(page, 'You and your claim');
  await page.getByLabel('First name').fill('Wanda');
  await page.goBack();
  await stands(page, 'What was refused');
  expect(await page.getByLabel('Treatment', { exact: true }).inputValue()).toBe('Physical therapy, 6 visits');
  await page.goto('/apply');
  await press(page, 'Go on where I stopped');
  await stands(page, 'You and your claim');
  expect(await page.getByLabel('First name').inputValue()).toBe('Wanda');
  await page.getByLabel('Last name').fill('Example');
  await page.getByLabel('Claim number').fill('WC-104-22');
  await page.getByLabel('Date of injury').fill(daysAgo(1));
  await isSound(page);
  await press(page, 'Continue');

  await stands(page, 'Your doctor and the claims administrator');
  await page.getByLabel('Doctor who asked').fill('Pat Sample');
  await page.getByLabel('Claims administrator', { exact: true }).fill('Example Indemnity');
  await isSound(page);
  await press(page, 'Continue');

  await stands(page, 'Check and sign');
  await press(page, 'Sign and send application');
  await page.getByRole('button', { name: 'Choose who signs' }).waitFor();
  await isSound(page);
  await page.getByRole('checkbox', { name: 'My medical records' }).press('Space');
  await choose(page, 'Who signs?', 'The injured worker');
  await page.getByLabel('Full name, as your signature').fill('Wanda Example');

  // What only the server sees is said in its words with its rule, and nothing typed is lost.
  await press(page, 'Sign and send application');
  const refusal = page.getByRole('alert').filter({ hasText: 'It was not sent' });
  await refusal.getByText(/UR decision date .* is before date of injury/).waitFor();
  await refusal.getByText(/Labor Code 4610\.5/).waitFor();
  await isSound(page);
  await press(page, 'Change you and your claim');
  await stands(page, 'You and your claim');
  expect(await page.getByLabel('Claim number').inputValue()).toBe('WC-104-22');
  await page.getByLabel('Date of injury').fill('2014-03-02');
  await press(page, 'Continue');
  await press(page, 'Continue');
  await press(page, 'Sign and send application');

  await stands(page, 'Your application is sent');
  const caseNumber = (await page.locator('.case-number strong').textContent()) ?? '';
  expect(caseNumber).toMatch(/^CM\d{2}-\d{7}$/);
  await isSound(page);
  await page.getByRole('link', { name: 'See its clocks' }).press('Enter');
  await stands(page, 'Clocks');
  await page.getByRole('link', { name: caseNumber }).first().waitFor();
  expect(await page.locator('.clock-row').count()).toBe(await page.getByRole('link', { name: caseNumber }).count());

  // Sent means gone from this browser.
  await page.goto('/apply');
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('in Spanish, from the first page through the worker’s own pages to the published letter', async () => {
  const { page, faults } = await open('/', { as: 'worker' });
  await press(page, 'Español');
  await stands(page, 'Hola, Wren Sample');
  await page.getByRole('link', { name: 'Pedir una revisión' }).first().press('Enter');
  await stands(page, 'Pida una revisión médica independiente');
  await isSound(page);
  await press(page, 'Empezar');
  await press(page, 'Continuar');
  await page.getByRole('button', { name: 'Escriba la fecha de la decisión' }).press('Enter');
  await page.getByLabel('Fecha de la decisión').fill(daysAgo(5));
  const time = page.getByRole('region', { name: '¿Está a tiempo?' });
  await time.getByText(/^Sí\. Su último día para pedirla: .*, dentro de \d+ días\.$/).waitFor();
  await time.getByText('Esto cuenta como si').waitFor();
  await choose(page, '¿Qué razón da la decisión?', 'No es médicamente necesario');
  await page.getByLabel('Texto de la decisión').fill('Six visits of physical therapy are denied.');
  await isSound(page);
  await press(page, 'Continuar');
  await stands(page, 'Lo que negaron');
  await page.getByLabel('Tratamiento', { exact: true }).fill('Physical therapy, 6 visits');
  await choose(page, '¿Qué hizo la decisión?', 'Lo negó');
  await press(page, 'Continuar');
  await stands(page, 'Usted y su reclamo');
  await page.getByLabel('Nombre', { exact: true }).fill('Rosa');
  await page.getByLabel('Apellido').fill('Ejemplo');
  await page.getByLabel('Número de reclamo').fill('QX-88041');
  await page.getByLabel('Fecha de la lesión').fill('2013-07-15');
  await isSound(page);
  // The letters come in the language of the form; a reload and the other language lose nothing.
  expect(await page.getByRole('radio', { name: 'Español' }).isChecked()).toBe(true);
  await press(page, 'English');
  await stands(page, 'You and your claim');
  await page.reload();
  expect(await page.getByLabel('First name').inputValue()).toBe('Rosa');
  await press(page, 'Español');
  await press(page, 'Continuar');
  await page.getByLabel('Médico que pidió el tratamiento').fill('Pat Sample');
  await page.getByLabel('Administrador de reclamos', { exact: true }).fill('Example Indemnity');
  await press(page, 'Continuar');
  await stands(page, 'Revisar y firmar');
  await page.getByRole('checkbox', { name: 'Se pueden pedir mis papeles' }).press('Space');
  await choose(page, '¿Quién firma?', 'El trabajador lesionado');
  await page.getByLabel('Nombre completo, como su firma').fill('Rosa Ejemplo');
  await isSound(page);
  await press(page, 'Firmar y enviar la solicitud');
  await stands(page, 'Su solicitud está enviada');
  const caseNumber = (await page.locator('.case-number strong').textContent()) ?? '';
  expect(caseNumber).toMatch(/^CM\d{2}-\d{7}$/);
  await isSound(page);

  // From here on the worker follows the case, while the desks and a reviewer work on it.
  await page.getByRole('link', { name: caseNumber }).press('Enter');
  await stands(page, `Caso ${caseNumber}`);
  await page.getByRole('heading', { name: 'Vemos si el tratamiento se puede revisar.' }).waitFor();
  await decideAndIssue(app(), caseNumber);
  await page.reload();
  await page.getByRole('heading', { name: 'La decisión ya está.' }).waitFor();
  const decision = page.getByRole('region', { name: 'Lo que decidió el médico' });
  await decision.getByText('No aprobado. El seguro no tiene que pagar este tratamiento.').waitFor();
  await decision.getByText(/^El último día para esto es el .*, dentro de 3\d días\.$/).waitFor();
  const letter = await page.request.get(`/api/v1/cases/${caseNumber}/letter.pdf`);
  expect([letter.status(), letter.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await isSound(page);

  // The notice of it is new until it is opened.
  await page.getByRole('link', { name: /^Avisos/ }).press('Enter');
  await stands(page, 'Avisos');
  const notice = page.getByRole('listitem').filter({ hasText: 'El médico ya decidió' });
  await notice.getByText('Nuevo').waitFor();
  await notice.locator('summary').press('Enter');
  await notice.getByText('Ya se revisó su caso.').waitFor();
  await notice.getByText('Nuevo').waitFor({ state: 'detached' });
  await isSound(page);

  expect((await asDesk('POST', `/cases/${caseNumber}/publication`, {})).status).toBe(200);
  await page.goto(`/my-cases/${caseNumber}`);
  await page.getByText('Hay una copia pública sin nombres.', { exact: true }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
}, 120_000);

const asDesk = callerAs(() => app().url, 'administrator');

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

test('the board is filtered by owner and words in its address, and walked by keyboard', async () => {
  const { page, faults } = await open('/clocks');
  await page.locator('.clock-row').first().waitFor();
  await isSound(page);
  await page.setViewportSize({ width: 1280, height: 860 });
  const all = await page.locator('.clock-row').count();

  await page.getByLabel('Owed by').selectOption({ label: 'Review organization' });
  await expect.poll(() => new URL(page.url()).searchParams.get('owner')).toBe('review-organization');
  await expect.poll(() => page.locator('.clock-row').count()).toBeLessThan(all);
  for (const owner of await page.locator('.clock-owner').allTextContents()) expect(owner).toBe('Review organization');

  await page.locator('main').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  await page.locator('.clock-row details[open] li').first().waitFor();
  await isSound(page);
  await page.keyboard.press('/');
  await page.keyboard.type('nothing-has-this');
  await page.getByText('No running clock fits').waitFor();
  await isSound(page);
  await press(page, /Show all/);
  await expect.poll(() => page.locator('.clock-row').count()).toBe(all);

  await page.locator('main').focus();
  await page.keyboard.press('j');
  const caseNumber = await page.evaluate<string>('document.activeElement.textContent');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: caseNumber, level: 1 }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
