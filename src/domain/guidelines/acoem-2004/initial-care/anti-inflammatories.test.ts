import { expect, test } from 'vitest';
import { complaint, fact, medication, tried } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, initialAntiInflammatories } from './anti-inflammatories.ts';

const naproxen = drugRequest('Naproxen 500 mg', ['naproxen'], { quantity: 60 });
const pain5 = complaint('low back pain', 'lumbar spine');

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a new complaint',                           initialAntiInflammatories, 'pain',               situation(naproxen, pain5), 'met'],
  ['no complaint told',                         initialAntiInflammatories, 'pain',               situation(naproxen), 'not-documented'],
  ['beside another',                            initialAntiInflammatories, 'second-of-its-kind', situation(naproxen, medication('Motrin', ['ibuprofen'])), 'met'],
  ['beside a gel for the skin',                 initialAntiInflammatories, 'second-of-its-kind', situation(naproxen, medication('Voltaren gel', ['diclofenac'])), 'not-documented'],
  ['an ulcer',                                  initialAntiInflammatories, 'contraindicated',    situation(naproxen, fact('comorbidity', { name: 'peptic ulcer' })), 'met'],
  ['a coxib without a risk',                    initialAntiInflammatories, 'stomach-risk',       situation(drugRequest('Celebrex', ['celecoxib']), fact('age', { years: 40 })), 'not-documented'],
  ['a coxib at 66',                             initialAntiInflammatories, 'stomach-risk',       situation(drugRequest('Celebrex', ['celecoxib']), fact('age', { years: 66 })), 'met'],
  ['another drug',                              initialAntiInflammatories, 'stomach-risk',       situation(naproxen), 'silent'],
  ['a first prescription needs no benefit yet', initialAntiInflammatories, 'benefit',            situation(naproxen), 'silent'],
  ['taken already, benefit not told',           initialAntiInflammatories, 'benefit',            situation(naproxen, medication('Naproxen', ['naproxen'])), 'not-documented'],
  ['taken already, and it helped',              initialAntiInflammatories, 'benefit',            situation(naproxen, medication('Naproxen', ['naproxen']), tried('naproxen', 'helped')), 'met'],
  ['sixty days in all',                         initialAntiInflammatories, 'few-refills',        situation(drugRequest('Naproxen', ['naproxen'], { quantity: 60, refills: 1 })), 'met'],
  ['ninety days',                               initialAntiInflammatories, 'few-refills',        situation(drugRequest('Naproxen', ['naproxen'], { quantity: 60, refills: 2 })), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
