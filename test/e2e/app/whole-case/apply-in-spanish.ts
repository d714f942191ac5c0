import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { choose, daysAgo, isSound, press, titled } from './steps.ts';

/** An application on a phone, in Spanish; the other language in between loses nothing. Answers the number of its case. */
export async function applyInSpanish(page: Page): Promise<string> {
  await press(page, 'Español');
  await titled(page, 'Hola, Wren Sample');
  await page.getByRole('link', { name: 'Pedir una revisión' }).first().press('Enter');
  await titled(page, 'Pida una revisión médica independiente');
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
  await titled(page, 'Lo que negaron');
  await page.getByLabel('Tratamiento', { exact: true }).fill('Physical therapy, 6 visits');
  await choose(page, '¿Qué hizo la decisión?', 'Lo negó');
  await press(page, 'Continuar');
  await titled(page, 'Usted y su reclamo');
  await page.getByLabel('Nombre', { exact: true }).fill('Rosa');
  await page.getByLabel('Apellido').fill('Ejemplo');
  await page.getByLabel('Número de reclamo').fill('QX-88041');
  await page.getByLabel('Fecha de la lesión').fill('2013-07-15');
  await isSound(page);
  // The letters come in the language of the form; a reload and the other language lose nothing.
  expect(await page.getByRole('radio', { name: 'Español' }).isChecked()).toBe(true);
  await press(page, 'English');
  await titled(page, 'You and your claim');
  await page.reload();
  expect(await page.getByLabel('First name').inputValue()).toBe('Rosa');
  await press(page, 'Español');
  await press(page, 'Continuar');
  await page.getByLabel('Médico que pidió el tratamiento').fill('Pat Sample');
  await page.getByLabel('Administrador de reclamos', { exact: true }).fill('Example Indemnity');
  await press(page, 'Continuar');
  await titled(page, 'Revisar y firmar');
  await page.getByRole('checkbox', { name: 'Se pueden pedir mis papeles' }).press('Space');
  await choose(page, '¿Quién firma?', 'El trabajador lesionado');
  await page.getByLabel('Nombre completo, como su firma').fill('Rosa Ejemplo');
  await isSound(page);
  await press(page, 'Firmar y enviar la solicitud');
  await titled(page, 'Su solicitud está enviada');
  const caseNumber = (await page.locator('.case-number strong').textContent()) ?? '';
  expect(caseNumber).toMatch(/^CM\d{2}-\d{7}$/);
  await isSound(page);
  return caseNumber;
}
