import { expect, test } from 'vitest';
import { fact, medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { opioidSafeguards, source } from './safeguards.ts';

const norco = drugRequest('Norco 10/325 mg', ['hydrocodone', 'acetaminophen']);
const taper = fact('request', { text: 'taper Norco to twice a day' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row             criterion         situation                                              verdict
  ['an agreement signed',     'agreement',      situation(norco, fact('opioid-agreement', {})),   'met'],
  ['none mentioned',          'agreement',      situation(norco),                                      'not-documented'],
  ['a test on file',          'drug-tests',     situation(norco, fact('drug-test', { result: null })), 'met'],
  ['Xanax beside it',         'benzodiazepine', situation(norco, medication('Xanax', ['alprazolam'])), 'met'],
  ['naproxen beside it',      'benzodiazepine', situation(norco, medication('Naprosyn', ['naproxen'])), 'not-documented'],
  ['a taper planned',         'taper',          situation(norco, taper),                               'met'],
  ['no word of it',           'taper',          situation(norco),                                      'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(opioidSafeguards, criterion, here)).toBe(verdict);
});
