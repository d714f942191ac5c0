import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['consistent',     'Urine drug screen was consistent.',             ['consistent']],
  ['inconsistent',   'UDS was inconsistent with medications.',        ['inconsistent']],
  ['not consistent', 'The urine drug test was not consistent.',       ['inconsistent']],
  ['illicit',        'toxicology screen positive for cocaine',        ['inconsistent']],
  ['no illicit',     'urine drug testing negative for illicit drugs', ['consistent']],
  ['a cup',          'Cup test in the office showed hydrocodone.',    ['']],
  ['by letters',     'Utox as expected.',                             ['consistent']],
  ['a cup of tea',   'A cup of tea with the pills.',                  []],
  ['only done',      'A urine toxicology screen was done.',           ['']],
  ['planned',        'He requested a urine drug screen.',             ['>']],
  ['absent',         'There was no drug testing.',                    ['-']],
  ['blood',          'blood test',                                    []],
  ['drug',           'a drug was given',                              []],
  ['urinalysis',     'urinalysis',                                    []],
  ['screen',         'a screen door',                                 []],
  ['ordered only',       'UDS ordered; he could not void.',                ['>']],
  ['the whole of it',    'Urine, cutoffs below. Overall interpretation: CONSISTENT with medications listed.', ['consistent']],
  ['and not',            'Urine, cutoffs below. SUMMARY: results are inconsistent with the reported prescriptions.', ['inconsistent']],
])('%s', (_why, text, facts) => {
  expect(factsIn('drug-test', text)).toEqual(facts);
});
