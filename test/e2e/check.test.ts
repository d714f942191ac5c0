import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { letterText } from '../builders/letter-text.ts';
import { phone } from './app/open-page.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { picture, sound } from './app/seen-page.ts';
import { runningApp } from './app/running-app.ts';

const { open } = runningApp({ expected: [422] });

const faulty = letterText({
  items: [
    { title: 'MRI of the right wrist', rationale: 'There is no documentation of splinting. The wrist was tender.' },
    { title: 'Naproxen 550 mg #60', outcome: 'Overturned', rationale: 'The request is not medically necessary.' },
  ],
});

test('a letter is pasted by keyboard, its findings stand beside it and lead to their places', async () => {
  const { page, faults } = await open('/', { expected: [422] });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Check a letter' }).press('Enter');
  await page.getByRole('heading', { name: 'Check a letter', level: 1 }).waitFor();
  await page.getByText('Nothing is kept.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Check the letter' }).press('Enter');
  await page.getByText('Choose a file, or paste the text of a letter.').waitFor();
  await page.getByLabel('Or paste its text').fill('Dear Sir or Madam');
  await page.getByRole('button', { name: 'Check the letter' }).press('Enter');
  await page.getByRole('alert').getByText('This could not be read as a determination').waitFor();

  await page.getByLabel('Or paste its text').fill(faulty);
  await page.getByRole('button', { name: 'Check the letter' }).press('Enter');
  await page
    .getByRole('heading', { name: /findings/ })
    .first()
    .waitFor();
  const findings = page.locator('.finding');
  expect(await findings.count()).toBeGreaterThan(2);
  await page.getByText('Conclusion contradicts outcome').waitFor();
  const place = findings.first().getByRole('link').first();
  await place.press('Enter');
  expect(new URL(page.url()).hash).toMatch(/^#place-\d+$/u);
  expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a file is chosen on a phone; one that is no letter is told so plainly', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openimr-letters-'));
  writeFileSync(join(folder, 'letter.txt'), faulty);
  writeFileSync(join(folder, 'picture.pdf'), '%PDF-1.7 broken');
  const { page, faults } = await open('/check', { viewport: phone, expected: [422] });
  const file = page.locator('input[type=file]');
  await file.setInputFiles(join(folder, 'picture.pdf'));
  await page.getByRole('alert').getByText('This could not be read as a determination').waitFor();
  await file.setInputFiles(join(folder, 'letter.txt'));
  await page.locator('.finding').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('in Spanish the page says in Spanish what kind each finding is; what letters say stays in English', async () => {
  const { page, faults } = await open('/check', { expected: [422], as: null });
  await page.getByRole('button', { name: 'Español' }).press('Enter');
  await page.getByRole('heading', { name: 'Revisar una carta', level: 1 }).waitFor();
  await page.getByText('No se guarda nada.').waitFor();
  await page.getByRole('button', { name: 'Revisar la carta' }).press('Enter');
  await page.getByText('Elija un archivo o pegue el texto de una carta.').waitFor();
  await page.getByLabel('O pegue su texto').fill('Dear Sir or Madam');
  await page.getByRole('button', { name: 'Revisar la carta' }).press('Enter');
  await page.getByRole('alert').getByText('No se pudo leer como una decisión').waitFor();
  await sound(page);
  await page.getByLabel('O pegue su texto').fill(faulty);
  await page.getByRole('button', { name: 'Revisar la carta' }).press('Enter');
  const finding = page.getByRole('article').filter({ hasText: 'La conclusión contradice el resultado' });
  await finding.getByText('se tiene que corregir antes de firmar').waitFor();
  expect(await finding.locator('h4 + p').getAttribute('lang')).toBe('en');
  await page.getByRole('heading', { name: 'Tratamiento 2, aprobado' }).waitFor();
  await picture(page, 'check-spanish');
  await sound(page);
  expect(faults).toEqual([]);
  await page.context().close();
});
