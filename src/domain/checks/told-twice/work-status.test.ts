import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row              summary                                      rationale                                     words found
  ['off work, and is not',     'Back on full duty since 01/23/2017.',       'No leg symptoms. Still off work.',           'Still off work'],
  ['works full time',          'She works full time.',                      'She remains off work.',                      'remains off work'],
  ['on modified duty',         'He is on modified duty.',                   'He is temporarily totally disabled.',        'temporarily totally disabled'],
  ['at work, and is not',      'She is off work.',                          'The worker has returned to full duty.',      'has returned to full duty'],
  ['works, and is retired',    'He is retired.',                            'He continues to work.',                      'continues to work'],
  ['still works',              'Remains TTD.',                              'She is working with restrictions.',          'is working'],
])('work told two ways: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              summary                                      rationale
  ['off work in both',         'She is off work.',                          'Still off work.'],
  ['at work in both',          'He works full duty.',                       'He has returned to work.'],
  ['both in the summary',      'Off work until May. Back at work since.',   'She remains off work.'],
  ['duty not to be had',       'She is on modified duty but is not working.', 'She remains off work.'],
  ['a time that is over',      'He works full duty.',                       'He was off work for two weeks.'],
  ['a goal',                   'She is off work.',                          'The goal is that she is back at work by May.'],
  ['a diagnosis',              'She is off work.',                          'The working diagnosis is a sprain.'],
  ['work with a therapist',    'She is off work.',                          'She is working with a therapist.'],
  ['of others',                'She is off work.',                          'Her husband still works.'],
])('work not told two ways: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
