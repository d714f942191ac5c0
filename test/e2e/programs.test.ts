import { expect, test } from 'vitest';
import { runningApp } from './app/running-app.ts';
import { picture, sound } from './app/seen-page.ts';

const { open } = runningApp({ expected: [401, 403], as: null });

test('a key for a program is made, shown once, and revoked, in English and in Spanish', async () => {
  const { page, faults } = await open('/api-keys', { as: 'worker' });
  await page.getByRole('heading', { name: 'API keys', level: 1 }).waitFor();
  await page.getByText('You have no key yet').waitFor();
  await page.getByRole('button', { name: 'Make a key' }).press('Enter');
  await page.getByText('say what the key is for').waitFor();
  await page.getByLabel('What it is for').fill('My calendar');
  await page.getByRole('checkbox', { name: /read what is due/ }).check();
  await picture(page, 'api-keys');
  await sound(page);
  await page.getByRole('button', { name: 'Make a key' }).press('Enter');
  await page.getByText('The key is made: My calendar').waitFor();
  expect(await page.locator('.secret').textContent()).toMatch(/^imr_[\w-]{43}$/);
  await page.getByText('never used').waitFor();
  await picture(page, 'api-key-made');
  await sound(page);
  await page.getByRole('button', { name: 'Español' }).press('Enter');
  await page.getByRole('button', { name: /^Revocar.*My calendar/ }).press('Enter');
  await page.getByRole('button', { name: /^Revocar para siempre/ }).press('Enter');
  await page.getByText('revocada').waitFor();
  await sound(page);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an address is added with its secret shown once, tried out, and what became of the try is told, in English and in Spanish', async () => {
  const { page, faults } = await open('/api-keys', { as: 'attorney' });
  await page.getByRole('link', { name: /^Webhooks/ }).press('Enter');
  await page.getByText('You have no webhook yet').waitFor();
  await page.getByRole('button', { name: 'Add a webhook' }).press('Enter');
  await page.getByText('enter an address that begins with https://').waitFor();
  await page.getByText('choose at least one kind of event').waitFor();
  // The address is of nobody: what cannot be reached is told.
  await page.getByLabel('Address').fill('https://127.0.0.1/imr');
  await page.getByRole('checkbox', { name: /letter-issued/ }).check();
  await page.getByRole('button', { name: 'Add a webhook' }).press('Enter');
  await page.getByText('The webhook is added: https://127.0.0.1/imr').waitFor();
  expect(await page.locator('.secret').textContent()).toMatch(/^imrwh_/);
  await page.getByRole('button', { name: /^Send a test/ }).press('Enter');
  const sent = page.getByRole('region', { name: 'What was sent' });
  await sent.getByRole('row', { name: /Test/ }).getByText('next try').waitFor({ timeout: 30_000 });
  await picture(page, 'webhooks');
  await sound(page);
  await page.getByRole('button', { name: 'Español' }).press('Enter');
  await page.getByRole('button', { name: /^Detener/ }).press('Enter');
  await page.getByText('detenido').waitFor();
  await page.getByRole('button', { name: /^Quitar/ }).press('Enter');
  await page.getByRole('button', { name: /^Quitar para siempre/ }).press('Enter');
  await page.getByText('Todavía no tiene ningún webhook').waitFor();
  await sound(page);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('what a program can ask is found and opened on one page, without an account', async () => {
  const { page, faults } = await open('/api');
  await page.getByRole('heading', { name: 'API', level: 1 }).waitFor();
  await page.getByLabel('Find').fill('post happened');
  const line = page.locator('summary', { hasText: 'Record what happened' });
  await line.waitFor();
  await line.press('Enter');
  await page.getByText('record-event').waitFor();
  await page.getByText('Idempotency-Key', { exact: true }).last().waitFor();
  await picture(page, 'api');
  await sound(page);
  expect(faults).toEqual([]);
  await page.context().close();
});
