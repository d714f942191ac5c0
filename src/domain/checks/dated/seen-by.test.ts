import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row       summary                                                             rationale                                                   words found
  ['who noted it',      'On 9-7-2014 the orthopedist noted that he sleeps badly.',          'The neurologist noted on 9-7-2014 that he sleeps badly.',   'neurologist noted on 9-7-2014'],
  ['who advised it',    'The psychiatrist saw her on 3/3/2014 and advised a drug.',         'On 3/3/2014 the physiatrist advised a drug.',               '3/3/2014 the physiatrist'],
  ['whose report it is', 'The report of the hand surgeon is of 3/3/2014.',                  'A podiatrist gave his report on 3/3/2014.',                 'podiatrist gave his report on 3/3/2014'],
  ['who examined',      'A chiropractor examined him on May 4, 2014.',                      'The dentist examined him on May 4, 2014.',                  'dentist examined him on May 4, 2014'],
  ['with a long name',  'The pain management physician saw him on 5/4/2014.',               'The spine surgeon saw him on 5/4/2014.',                    'spine surgeon saw him on 5/4/2014'],
  ['who requested',     'The neurosurgeon requested surgery on 5/4/2014.',                  'The psychologist requested it on 5/4/2014.',                'psychologist requested it on 5/4/2014'],
])('another one is told to have seen the patient: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row       summary                                                             rationale
  ['the same',          'On 9-7-2014 the orthopedist noted that he sleeps badly.',          'The orthopedic surgeon noted on 9-7-2014 that he sleeps badly.'],
  ['another day',       'On 9-7-2014 the orthopedist noted that he sleeps badly.',          'The neurologist noted on 10-9-2014 that he sleeps badly.'],
  ['told elsewhere',    'On 9-7-2014 the orthopedist noted pain. The neurologist saw him.', 'The neurologist noted pain on 9-7-2014.'],
  ['two on one day',    'On 9-7-2014 the orthopedist and the psychologist saw him.',        'The psychologist saw him on 9-7-2014.'],
  ['whom he is sent to', 'On 9-7-2014 the orthopedist saw him.',                            'On 9-7-2014 he was referred to a neurologist.'],
  ['no person',         'On 9-7-2014 the orthopedist saw him for a neurological complaint.', 'The orthopedist saw him on 9-7-2014 for a neurological complaint.'],
])('no other one: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
