import { expect, test } from 'vitest';
import { medication } from '../../../../test/builders/facts.ts';
import { drugRequest, request, situation } from '../../../../test/builders/situations.ts';
import { morphineCount, source } from './morphine-count.ts';

const norco = drugRequest('Norco 10/325 mg #60', ['hydrocodone', 'acetaminophen'], {
  strength: '10/325 mg',
  quantity: 60,
});
const methadone = medication('methadone', ['methadone'], { strength: '10 mg', perDay: 3 });
const oxycodone = medication('oxycodone', ['oxycodone'], { strength: '10 mg' });
const on = (day: string | null, ...facts: Parameters<typeof situation>[1][]) => ({
  ...situation(norco, ...facts),
  on: day,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                      situation                             total  complete  ceiling
  ['sixty tablets for a month are two a day',          on('2014-11-06'),                     20,    true,     120],
  ['methadone by its daily dose',                      on('2014-11-06', methadone),          260,   true,     120],
  ['an opioid of unknown dose is left out, and said',  on('2014-11-06', oxycodone),          20,    false,    120],
  ['the last day of the edition of 2009',              on('2016-07-27'),                     20,    true,     120],
  ['the guideline of 2016',                            on('2016-07-28'),                     20,    true,     80],
  ['its last day',                                     on('2017-11-30'),                     20,    true,     80],
  ['the guideline of 2017',                            on('2017-12-01'),                     20,    true,     50],
  ['methadone by the factors of 2022',                 on('2022-11-04', methadone),          161,   true,     50],
] as const)(`${source.cite}: %s`, (_why, here, total, complete, ceiling) => {
  const count = morphineCount(here);
  expect([count?.total, count?.complete, count?.ceiling?.most]).toEqual([total, complete, ceiling]);
});

test('each line says where its dose is from, and why it could not be counted', () => {
  expect(morphineCount(on('2014-11-06', methadone, oxycodone))?.lines).toMatchObject([
    { name: 'Norco', isAsked: true, perDay: 2, perDayFrom: 'quantity', milligrams: 20, why: null, evidence: [] },
    { name: 'methadone', isAsked: false, perDay: 3, perDayFrom: 'direction', factor: 8, evidence: [methadone] },
    { name: 'oxycodone', isAsked: false, perDay: null, milligrams: null, why: 'dose a day not known' },
  ]);
});

test('nothing is counted without a day, or without an opioid', () => {
  expect(morphineCount(on(null))).toBeNull();
  expect(morphineCount(on('2009-07-17'))).toBeNull();
  expect(morphineCount(situation(request('Naproxen 550 mg #60')))).toBeNull();
});

test('another drug beside opioids counts those, and not itself', () => {
  const naproxen = drugRequest('Naproxen 550 mg #60', ['naproxen'], { strength: '550 mg', quantity: 60 });
  expect(morphineCount(situation(naproxen, methadone))?.lines.map(({ name }) => name)).toEqual(['methadone']);
});
