import { expect, test } from 'vitest';
import { meant } from '../../../../../test/builders/meant.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                of             meant
  ['no increase',                            'There is no increase in swelling.',                                'swelling',    'affirmed'],
  ['none at all',                            'There is no swelling.',                                            'swelling',    'denied'],
  ['no change',                              'No change in the tremor.',                                         'tremor',      'affirmed'],
  ['no better',                              'He is no better, cramps wake him.',                                'cramps',      'affirmed'],
  ['no relief of',                           'He has had no relief of the numbness.',                            'numbness',    'affirmed'],
  ['unresolved',                             'Unresolved cough.',                                                'cough',       'affirmed'],
  ['not resolved',                           'The rash has not resolved.',                                       'rash',        'affirmed'],
  ['resolved',                               'The rash has resolved.',                                           'rash',        'denied'],
  ['a denial denied',                        'She does not deny headaches.',                                     'headaches',   'affirmed'],
  ['a denial',                               'She does deny, and denies now, headaches.',                        'headaches',   'denied'],
  ['not without',                            'Walking is not without pain.',                                     'pain',        'affirmed'],
  ['without',                                'Walking is without pain.',                                         'pain',        'denied'],
  ['not only',                               'Not only stiffness but locking occurs.',                           'stiffness',   'affirmed'],
  ['no doubt',                               'There is no doubt he has neuropathy.',                             'neuropathy',  'affirmed'],
  ['contrast',                               'CT without contrast shows stenosis.',                              'stenosis',    'affirmed'],
  ['a request, not a symptom',               'The reviewer denied the request for an MRI for weakness.',         'weakness',    'affirmed'],
  ['gram negative',                          'Gram negative sepsis.',                                            'sepsis',      'affirmed'],
  ['not any relief of it',                   'He has not had any relief of the cramps.',                         'cramps',      'affirmed'],
  ['denies its increase',                    'She denies any increase in swelling.',                             'swelling',    'affirmed'],
  ['where pain does not go, it is',   'There is no radiation of pain.',                                    'pain',        'affirmed'],
])('%s', (_why, text, of, expected) => {
  expect(meant(text, of)).toBe(expected);
});
