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
