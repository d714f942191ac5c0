import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { isSound, press } from './steps.ts';

/** The worker puts right where letters go; without any address or with half an e-mail address it is said at the field. */
export async function moveInSpanish(page: Page, address: string): Promise<void> {
  const contact = page.getByRole('region', { name: 'A dónde le llegan nuestras cartas' });
  await contact.getByRole('button', { name: 'Cambiarlo' }).press('Enter');
  const [letters, email] = [contact.getByLabel('Dirección para cartas'), contact.getByLabel('Correo electrónico')];
  await letters.fill('');
  await email.fill('');
  await press(page, 'Guardar');
  await contact.getByText('Escriba una dirección o un correo electrónico.').waitFor();
  await letters.fill(address);
  await email.fill('wanda@');
  await press(page, 'Guardar');
  await contact.getByText('Un correo electrónico lleva una @ y un dominio.').waitFor();
  expect(await letters.inputValue()).toBe(address);
  await isSound(page);
  await email.fill('');
  await press(page, 'Guardar');
  await contact.getByText('Guardado. Desde ahora le escribimos ahí.').waitFor();
  await contact.getByText(address).waitFor();
  await isSound(page);
}

/** The physician says whether the criteria helped, after being told that an answer must be chosen; it is there again after a reload. */
export async function sayWhatHelped(page: Page, missing: string): Promise<void> {
  const feedback = page.getByRole('region', { name: '¿Le sirvieron los criterios?' });
  await feedback.getByLabel('¿Qué faltó?').fill(missing);
  await feedback.getByRole('button', { name: 'Mandar' }).press('Enter');
  await feedback.getByText('Elija una respuesta.').waitFor();
  await isSound(page);
  await feedback.getByRole('radio', { name: 'En parte' }).press('Space');
  await feedback.getByRole('button', { name: 'Mandar' }).press('Enter');
  await feedback.getByText('Gracias. Tenemos lo que usted dijo.').waitFor();
  await page.reload();
  await feedback.getByText('Mandarlo de nuevo en su lugar').waitFor();
  expect(await feedback.getByLabel('¿Qué faltó?').inputValue()).toBe(missing);
  await isSound(page);
}
