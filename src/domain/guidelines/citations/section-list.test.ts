import { expect, test } from 'vitest';
import { readSectionList } from './section-list.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       list                                                                       sections
  ['one',                               'Special Studies',                                                         ['Special Studies']],
  ['two',                               'Initial Care, Physical Methods',                                          ['Initial Care', 'Physical Methods']],
  ['a comma inside a known name',       'NSAIDs, GI symptoms & cardiovascular risk, Topical analgesics',           ['NSAIDs, GI symptoms & cardiovascular risk', 'Topical analgesics']],
  ['a known name after its own root',   'NSAIDs (anti-inflammatory), NSAIDs, hypertension and renal function',     ['NSAIDs (anti-inflammatory)', 'NSAIDs, hypertension and renal function']],
  ['a small letter goes on',            'Ultrasound, therapeutic, Yoga',                                           ['Ultrasound, therapeutic', 'Yoga']],
  ['commas in brackets',                'Naproxen (Naprosyn, Anaprox), Yoga',                                      ['Naproxen (Naprosyn, Anaprox)', 'Yoga']],
  ['three commas in a region',          'Forearm, Wrist, & Hand',                                                  ['Forearm, Wrist, & Hand']],
  ['numbered sections split at numbers', '3.1 Risk, Before Treatment, 3.2 Dosing',                                 ['3.1 Risk, Before Treatment', '3.2 Dosing']],
  ['a full stop ends it',               'Summary.',                                                                ['Summary']],
  ['nothing',                           '',                                                                        []],
])('%s', (_why, list, expected) => {
  expect(readSectionList(list)).toEqual(expected);
});
