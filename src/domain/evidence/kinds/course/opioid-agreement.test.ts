import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['signed',        'He has a signed opioid agreement.', ['']],
  ['pain contract', 'A pain contract is on file.',       ['']],
  ['narcotic',      'narcotic agreement signed',         ['']],
  ['controlled',    'controlled substance agreement',    ['']],
  ['none',          'There is no opioid agreement.',     ['-']],
  ['missing',       'without a pain contract',           ['-']],
  ['management',    'pain management agreement',         ['']],
  ['treatment',     'opioid treatment agreement',        ['']],
  ['a plan that tells',    'TREATMENT PLAN\n1. Opioid agreement reviewed and signed today.', ['']],
  ['a plan to sign',       'TREATMENT PLAN\n1. Opioid agreement to be signed.',              ['>']],
  ['in the plural', 'He put his name to a narcotics contract.', ['']],
  ['among what is watched', 'CURES ok; signed agreement 2/2014.', ['']],
  ['signed for a job', 'He holds a signed contract with the shop.', []],
  ['a lease',       'a rental agreement',                []],
  ['settlement',    'He signed a settlement agreement.', []],
  ['agrees',        'The surgeon agrees.',               []],
  ['muscle',        'muscle contraction',                []],
])('%s', (_why, text, facts) => {
  expect(factsIn('opioid-agreement', text)).toEqual(facts);
});
