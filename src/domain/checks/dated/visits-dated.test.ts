import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { dateConflict } from '../facts/date-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                                      rationale                                              words found
  ['one figure more',      'He was seen on 1/5/2015. On the visit of 2/4/2015 he limped.', 'On the office visit of 2/14/2015 he limped.',     '2/14/2015'],
  ['another ten',          'On 11/18/2014, the worker was seen for an evaluation.',     'The worker was seen for an evaluation on 11/28/2014.', '11/28/2014'],
  ['figures exchanged',    'The evaluation of 02/10/2015 found a limp.',                'At the evaluation of 10/02/2014 he limped.',          '10/02/2014'],
  ['another month',        'During the assessment on 06/30/2014 he had pain.',          'In the note of 07/30/2014 there is pain.',            '07/30/2014'],
  ['behind its date',      'At the March 3, 2015 office visit he limped.',              'He limped at the March 13, 2015 office visit.',       'March 13, 2015'],
])('a visit dated two ways: %s', (_why, summary, rationale, words) => {
  expect(foundTold(dateConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                                      rationale
  ['the same',             'The evaluation of 02/10/2015 found a limp.',                'At the evaluation of February 10, 2015 he limped.'],
  ['a visit a week later', 'The evaluation of 02/10/2015 found a limp.',                'At the evaluation of 02/17/2015 he limped.'],
  ['monthly visits',       'Visits of 01/12/2015 and of 12/12/2014 are told.',          'On the visit of 11/12/2014 he limped.'],
  ['a study',              'The evaluation of 02/10/2015 found a limp.',                'The MRI report of 02/20/2015 shows a tear.'],
  ['two it may be',        'The visit of 2/4/2015 and the note of 2/24/2015 are told.', 'On the visit of 2/14/2015 he limped.'],
])('no visit dated two ways: %s', (_why, summary, rationale) => {
  expect(foundTold(dateConflict, summary, rationale)).toEqual([]);
});
