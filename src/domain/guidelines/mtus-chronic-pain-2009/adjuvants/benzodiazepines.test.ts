import { expect, test } from 'vitest';
import { medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { benzodiazepines, source } from './benzodiazepines.ts';

const xanax = drugRequest('Xanax 1 mg', ['alprazolam']);
const on = (date: string) => medication('Xanax', ['alprazolam'], { date });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['a first prescription', 'four-weeks', situation(xanax), 'not-documented'],
  ['five weeks',       'four-weeks', situation(xanax, on('2014-09-01'), on('2014-10-06')), 'not-met'],
  ['in use already',   'four-weeks', situation(xanax, medication('Xanax', ['alprazolam'])), 'not-met'],
  ['beside an opioid', 'no-opioid',  situation(xanax, medication('Norco', ['hydrocodone', 'acetaminophen'])), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(benzodiazepines, criterion, here)).toBe(verdict);
});
