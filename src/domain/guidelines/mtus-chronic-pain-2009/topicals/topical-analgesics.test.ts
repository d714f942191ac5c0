import { expect, test } from 'vitest';
import { fact, medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { topicalAnalgesics, source } from './topical-analgesics.ts';

const medrox = drugRequest('Medrox ointment', ['methyl salicylate', 'menthol']);
const gel = drugRequest('Voltaren gel', ['diclofenac']);
const diagnosis = (
  name: string,
  region: string | null = null,
  assertion: 'affirmed' | 'denied' | 'possible' = 'affirmed',
) => fact('diagnosis', { name, region, side: null, level: null }, { quote: name, assertion });
const tried = (
  treatment: string,
  response: 'helped' | 'no-benefit' | 'not-tolerated' | null,
  count: number | null = null,
) => fact('treatment-tried', { treatment, count, unit: null, response }, { quote: treatment });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['a relaxant in the cream',            'unsupported-ingredient',  situation(drugRequest('Compound cream', ['cyclobenzaprine', 'menthol'])), 'met'],
  ['ketoprofen',                         'unsupported-ingredient',  situation(drugRequest('Compound cream', ['ketoprofen'])),  'met'],
  ['nothing that is named',              'unsupported-ingredient',  situation(drugRequest('Medrox ointment', ['methyl salicylate', 'menthol'])), 'not-documented'],
  ['lidocaine in a cream',               'lidocaine-only-as-patch', situation(drugRequest('Lidocaine cream', ['lidocaine'])),  'met'],
  ['lidocaine as a patch',               'lidocaine-only-as-patch', situation(drugRequest('Lidocaine 5% patch', ['lidocaine'])), 'not-met'],
  ['both kinds failed',                  'first-line-failed',       situation(medrox, tried('amitriptyline', 'no-benefit'), tried('gabapentin', 'not-tolerated')), 'met'],
  ['one helped',                         'first-line-failed',       situation(medrox, tried('amitriptyline', 'no-benefit'), tried('gabapentin', 'helped')), 'not-met'],
  ['only taken',                         'first-line-failed',       situation(medrox, medication('Neurontin', ['gabapentin'])), 'not-documented'],
  ['a knee can be reached',              'reachable-joint',         situation(gel, diagnosis('osteoarthritis', 'knee')),       'met'],
  ['a spine cannot',                     'reachable-joint',         situation(gel, diagnosis('osteoarthritis', 'lumbar spine')), 'not-documented'],
  ['asked of anti-inflammatory drugs only', 'reachable-joint',      situation(medrox),                                         'silent'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(topicalAnalgesics, criterion, here)).toBe(verdict);
});
