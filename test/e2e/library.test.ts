import { expect, test } from 'vitest';
import { phone } from './app/open-page.ts';
import { accessibilityFaults, overflowAt360 } from './app/page-checks.ts';
import { runningApp } from './app/running-app.ts';
import { sound } from './app/seen-page.ts';

const { open } = runningApp();

test('the library on a day: edition, topic, criteria, all in the address, by keyboard', async () => {
  const { page, faults } = await open('/library?on=2015-04-20');
  const editions = page.getByRole('navigation', { name: 'Editions' });
  await editions.getByRole('link', { name: /Chronic Pain Medical Treatment 2009/ }).press('Enter');
  await page.getByRole('heading', { name: 'Chronic Pain Medical Treatment 2009' }).waitFor();
  await page.getByText('In force, from 18 Jul 2009, until 28 Jul 2016').waitFor();

  await page.locator('main').focus();
  await page.keyboard.press('/');
  await page.keyboard.type('fades to a program');
  await page.getByText(/1 of \d+ topics hold/).waitFor();
  await page.locator('main').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByText('Therapy fades over 8 to 10 visits').waitFor();
  const kept = new URL(page.url()).searchParams;
  expect([kept.get('on'), kept.get('edition')]).toEqual(['2015-04-20', 'mtus-chronic-pain-2009']);
  expect(kept.get('topic')).toContain('physical-medicine');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);

  // A day later than its end it is among the superseded, and is still to be read.
  await page.goto('/library?on=2020-01-01&edition=mtus-chronic-pain-2009');
  await page.getByText('Superseded, from 18 Jul 2009').waitFor();
  await page.getByRole('link', { name: /Drug formulary/ }).press('Enter');
  await page.getByRole('table').waitFor();
  await page.setViewportSize(phone);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowAt360(page)).toBe(0);
  await page.goto('/library?on=2016-01-01&edition=nothing');
  await page.getByText('No edition of the library is called nothing').waitFor();
  expect(faults).toEqual([]);
});

test('a criterion of the workspace leads to its place in the library', async () => {
  const { page, faults } = await open('/cases/CM15-9800265');
  await page
    .getByRole('link', { name: /In the library/ })
    .first()
    .press('Enter');
  await page.locator('.criterion.pointed').waitFor();
  expect(new URL(page.url()).searchParams.get('on')).toBe('2015-03-16');
  expect(faults).toEqual([]);
});

test('in Spanish: which edition held on a day and what kind each criterion is; what editions say stays in English', async () => {
  const { page, faults } = await open('/library?on=2015-04-20&edition=mtus-chronic-pain-2009', { as: null });
  await page.getByRole('button', { name: 'Español' }).press('Enter');
  await page.getByRole('heading', { name: 'Guías médicas', level: 1 }).waitFor();
  await page.getByText('Valía ese día, desde el 18 jul 2009 hasta el 28 jul 2016').waitFor();
  await page.locator('[data-topic]', { hasText: 'Acupuncture' }).press('Enter');
  await page.getByText('Decisiones publicadas que la nombran').waitFor();
  await page.locator('[data-topic]', { hasText: 'Acetaminophen' }).press('Enter');
  expect(await page.locator('.criterion-text').first().getAttribute('lang')).toBe('en');
  await sound(page);
  await page.goto('/library?on=2020-01-01&edition=formulary');
  await page.getByRole('columnheader', { name: 'Revisión antes de darlo' }).waitFor();
  await sound(page);
  expect(faults).toEqual([]);
});
