import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { dateConflict } from '../facts/date-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                        rationale                                       words found
  ['another year',         'Xanax 1 mg bid since 2014.',                  'He has been on Xanax since 2004.',             'since 2004'],
  ['with a month',         'She takes Norco since March 2013.',           'Norco has been used since March of 2011.',     'since March of 2011'],
  ['by its other name',    'He uses Ultram since 5/2012.',                'He has taken tramadol since 2010.',            'since 2010'],
  ['less than the least',  'On Ambien since at least 11/2013.',           'Ambien was begun and taken since 2015.',       'since 2015'],
])('a drug taken since two times: %s', (_why, summary, rationale, words) => {
  expect(foundTold(dateConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                        rationale
  ['the same year',        'Xanax 1 mg bid since 2014.',                  'He has been on Xanax since 2014.'],
  ['more than the least',  'On Ambien since at least 11/2013.',           'He has been on Ambien since 2012.'],
  ['at least',             'Xanax 1 mg bid since 2012.',                  'He has been on Xanax since at least 2014.'],
  ['another drug',         'Xanax 1 mg bid since 2014.',                  'He has been on Norco since 2004.'],
  ['a pause',              'Xanax 1 mg bid since 2014.',                  'He has been off Xanax and not worked since 2015.'],
  ['a year that is told',  'Xanax since 2014. Ativan was tried in 2012.', 'He has been on Xanax since 2012.'],
])('no drug taken since two times: %s', (_why, summary, rationale) => {
  expect(foundTold(dateConflict, summary, rationale)).toEqual([]);
});
