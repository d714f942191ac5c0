import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { dateOrder } from '../facts/date-order.ts';
import { source } from './after-decision.ts';

const header = { dateOfInjury: '2014-02-01', decisionDate: '2015-05-18' } as const;

// biome-ignore format: a table reads in columns
test.each([
  // why this row        summary                                                                    words found
  ['a study',            'An MRI of the knee dated 3/14/2021 showed a tear.',                      ['3/14/2021']],
  ['an operation',       'He underwent fixation of the first through fifth rays on 10-20-2020.',   ['10-20-2020']],
  ['a denial',           'The requested treatment was denied on 12/23/2022.',                       ['12/23/2022']],
  ['in brackets',        'Diagnostic studies included: MRI right shoulder (11-19-22).',            ['11-19-22']],
  ['since when',         'He has taken Norco since at least 11/15/2021.',                           ['11/15/2021']],
  ['a range of reports', 'There were seven reports dated 1/8/2015 to 11-30-2022.',                 []],
  ['a visit',            'At the visit of 6/1/2015 she was tender.',                                ['6/1/2015']],
])(`${source.cite}: %s`, (_why, summary, words) => {
  expect(found(dateOrder, { summary, header })).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each([
  ['before it',          'An MRI of the knee dated 3/14/2015 showed a tear.'],
  ['a date to come',     'Surgery is scheduled for 7/1/2015.'],
  ['until then',         'She is off work until 8/15/2015.'],
  ['a next visit',       'The next appointment is on 6/20/2015.'],
  ['an end of validity', 'The certification is valid from 2/1/2015 to 9/1/2015.'],
  ['a return',           'He may return to full duty on 6/30/2015.'],
  ['the day itself',     'The file was closed on 5/18/2015.'],
])('not after it: %s', (_why, summary) => {
  expect(found(dateOrder, { summary, header })).toEqual([]);
});
