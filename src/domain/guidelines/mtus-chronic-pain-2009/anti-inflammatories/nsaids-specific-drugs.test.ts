import { expect, test } from 'vitest';
import { fact, medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { nsaidsSpecificDrugs, source } from './nsaids-specific-drugs.ts';

const naproxen = drugRequest('Naproxen 500 mg', ['naproxen']);
const current = medication('Naproxen', ['naproxen']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['in use without tests',              'monitoring', situation(naproxen, current), 'not-documented'],
  ['in use with tests',                 'monitoring', situation(naproxen, current, fact('lab', { test: 'CBC', result: 'normal' })), 'met'],
  ['not in use yet',                    'monitoring', situation(naproxen), 'silent'],
  ['ketorolac for a lasting complaint', 'ketorolac',  situation(drugRequest('Toradol', ['ketorolac'])), 'met'],
  ['ketorolac soon after the injury',   'ketorolac',  { ...situation(drugRequest('Toradol', ['ketorolac'])), dateOfInjury: '2014-10-20' }, 'not-met'],
  ['another drug',                      'ketorolac',  situation(naproxen), 'silent'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(nsaidsSpecificDrugs, criterion, here)).toBe(verdict);
});
