import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row       summary                                              rationale                                               words found
  ['more injections',   'He had two epidural injections in 2013.',           'The worker has had five epidural injections.',         'has had five epidural injections'],
  ['fewer, counted out', 'He underwent three lumbar surgeries.',             'He has had one lumbar surgery.',                       'has had one lumbar surgery'],
  ['listed alone',      'Two prior knee arthroscopies.',                     'He has had four knee surgeries.',                      'has had four knee surgeries'],
  ['already had',       'One lumbar ESI in 2014.',                           'He has already had three ESIs.',                       'already had three ESIs'],
  ['abbreviated',       'ESI x 2 with relief.',                              'Four ESIs have been given.',                           'Four ESIs have been given'],
  ['operations of the back', 'Status post one lumbar fusion.',               'After three operations on the back more is not to be gained.', 'After three operations on the back'],
  ['cortisone',         'Treatment included three cortisone injections.',    'He has had a total of one cortisone injection.',       'has had a total of one cortisone injection'],
  ['knee',              'He underwent two knee arthroscopies.',              'He has undergone four knee surgeries.',                'has undergone four knee surgeries'],
])('procedures counted two ways: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row       summary                                              rationale
  ['the same count',    'He had two epidural injections in 2013.',           'After 2 ESIs the pain is back.'],
  ['one of them',       'He had two epidural injections in 2013.',           'He had one epidural injection that helped.'],
  ['a rule',            'He had two epidural injections in 2013.',           'A series of three epidural injections is not supported.'],
  ['of another kind',   'He had two epidural injections in 2013.',           'He has had four cortisone injections.'],
  ['of another part',   'He underwent three lumbar surgeries.',              'He has had one knee surgery.'],
  ['asked for',         'He had two epidural injections in 2013.',           'The worker would have had three epidural injections with the one requested.'],
])('not procedures counted two ways: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
