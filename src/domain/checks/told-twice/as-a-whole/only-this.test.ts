import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // summary                                                                rationale
  ['Treatment to date has included physical therapy.',                       'The only treatment has been medication.'],
  ['Treatment to date has included acupuncture.',                            'Treatment has been limited to medication.'],
  ['Treatment to date has included physical therapy.',                       'Treatment so far consists solely of chiropractic care.'],
  ['Treatment to date has included physical therapy.',                       'Apart from medication, nothing has been tried.'],
  ['Treatment to date has included chiropractic care.',                      'No treatment other than medication has been given.'],
  ['Treatment to date has included physical therapy.',                       'The worker relies on medication alone.'],
  ['Treatment to date has included acupuncture.',                            'All that has been tried is rest.'],
  ['Current medications were Norco, ibuprofen and gabapentin.',              'The only drug taken is ibuprofen.'],
  ['Current medications were Norco and gabapentin.',                         'He takes nothing but Norco.'],
  ['An MRI of 3/1/2014 revealed a disc protrusion.',                         'Only x-rays have been taken.'],
  ['He complains of low back pain and neck pain.',                           'The worker complains only of knee pain.'],
  ['He complains of neck pain.',                                             'The only complaint is knee pain.'],
])('%s %s', (summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why                     summary                                                   rationale
  ['there is no other',       'Treatment to date has included medication.',             'The only treatment has been medication.'],
  ['named, too',              'Treatment to date has included physical therapy.',       'The only treatment has been medication and physical therapy.'],
  ['planned',                 'The treatment plan included physical therapy.',          'The only treatment has been medication.'],
  ['wide words',              'Treatment to date has included acupuncture.',            'The only treatment has been conservative care.'],
  ['how many',                'Treatment to date has included acupuncture.',            'He has had only two visits of physical therapy.'],
  ['a rule',                  'Treatment to date has included acupuncture.',            'The only treatment recommended by the guideline is medication.'],
  ['one visit',               'He complains of neck pain.',                             'On 3/2/2015 the worker complained only of knee pain.'],
  ['not so',                  'He complains of neck pain.',                             'The worker does not complain only of knee pain.'],
  ['the same drug',           'Current medications were Norco.',                        'The only drug taken is hydrocodone.'],
  ['stopped before',          'He took naproxen in the past. He is taking Norco.',      'The only drug taken is Norco.'],
])('not: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
