import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { dateConflict } from '../facts/date-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                                rationale                                            words found
  ['another year',         'An MRI of 3/14/2014 showed a tear.',                  'The MRI of 3/14/2013 is not conclusive.',           '3/14/2013'],
  ['another month',        'He had shoulder surgery on April 8, 2013.',           'Shoulder surgery was done on May 8, 2013.',         'May 8, 2013'],
  ['figures exchanged',    'EMG on 2/9/2015 showed radiculopathy.',               'The EMG of 9/2/2015 is old.',                       '9/2/2015'],
  ['a few days',           'An epidural injection was given on 1/12/2015.',       'The epidural of 1/21/2015 helped.',                 '1/21/2015'],
  ['a drug test',          'A urine drug screen of 11/3/2014 was consistent.',    'The urine drug screen of 11/3/2013 was consistent.', '11/3/2013'],
  ['a note',               'The progress note of 2/2/2015 reports pain.',         'The progress note of 2/12/2015 reports pain.',      '2/12/2015'],
  ['a request',            'Lyrica is requested; the RFA is dated 04/16/2019.',   'The RFA of 05/16/2019 names no goals.',             '05/16/2019'],
  ['a request in full',    'A Request for Authorization dated 03/12/2015 was noted.', 'Request for authorization is March 21, 2015.',    'March 21, 2015'],
  ['a sleep study',        'The sleep study of 6/1/2014 shows apnea.',            'The sleep study of 6/11/2014 is not conclusive.',   '6/11/2014'],
  ['an agreement',         'An opioid agreement was signed on 1/14/2013.',        'The opioid agreement of 1/14/2014 is on file.',     '1/14/2014'],
])('an event dated two ways: %s', (_why, summary, rationale, words) => {
  expect(foundTold(dateConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                                rationale
  ['the same day',         'An MRI of 3/14/2014 showed a tear.',                  'The MRI of March 14, 2014 is not conclusive.'],
  ['quite another day',    'An MRI of 3/14/2014 showed a tear.',                  'The MRI of 10/2/2012 is old.'],
  ['two of a kind',        'MRI of 3/14/2014 showed a tear, MRI of 8/2/2014 none.', 'The MRI of 3/14/2013 is old.'],
  ['another event',        'An MRI of 3/14/2014 showed a tear.',                  'The x-rays of 3/14/2013 are normal.'],
  ['known of another',     'An MRI of 3/14/2014 and x-rays of 3/14/2013 are told.', 'The MRI of 3/14/2013 is old.'],
  ['none told',            'He has pain.',                                        'The MRI of 3/14/2013 is old.'],
  ['a request, the same',  'The RFA is dated 04/16/2019.',                        'The RFA of 4/16/2019 names no goals.'],
  ['two requests',         'RFA of 04/16/2019 and RFA of 01/16/2019.',            'The RFA of 05/16/2019 names no goals.'],
  ['a note of that request', 'The RFA is dated 04/16/2019.',                      'The sleep study of 05/16/2019 shows apnea.'],
])('no event dated two ways: %s', (_why, summary, rationale) => {
  expect(foundTold(dateConflict, summary, rationale)).toEqual([]);
});
