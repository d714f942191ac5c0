import { expect, test } from 'vitest';
import { medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { opioidsDosing, source } from './dosing.ts';

const norco = (quantity: number) =>
  drugRequest('Norco 10/325 mg', ['hydrocodone', 'acetaminophen'], { strength: '10/325 mg', quantity });
const contin = (quantity: number | null) => medication('MS Contin', ['morphine'], { strength: '30 mg', quantity });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['360 tablets of 10 mg a month are 120',    'morphine-equivalents-120', situation(norco(360)),                    'met'],
  ['one more a day is over',                  'morphine-equivalents-120', situation(norco(390)),                    'not-met'],
  ['opioids are added up',                    'morphine-equivalents-120', situation(norco(180), contin(90)),        'not-met'],
  ['within, added up',                        'morphine-equivalents-120', situation(norco(180), contin(60)),        'met'],
  ['an opioid of unknown dose leaves it open','morphine-equivalents-120', situation(norco(180), contin(null)),      'not-documented'],
  ['the limit of 2016 is not that of 2009',   'morphine-equivalents-80',  situation(norco(360)),                    'silent'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(opioidsDosing, criterion, here)).toBe(verdict);
});
