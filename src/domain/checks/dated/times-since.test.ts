import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const told = (summary: string, rationale: string) =>
  found(factConflict, {
    title: 'Functional capacity evaluation',
    header: { dateOfInjury: '2012-06-01', urDecisionDate: '2015-03-16' },
    summary: `The worker is a 39 year old male. ${summary}`,
    rationale: `${rationale} It is not medically necessary.`,
  });

// biome-ignore format: a table reads in columns
test.each([
  // why this row              summary                                              rationale                                        words found
  ['out from surgery',         'He had surgery on 12/17/2014.',                     'The patient is eight months out from surgery.',  'eight months out from surgery'],
  ['after the operation',      'The operation was done on 1/5/2013.',               'She is six months after the operation.',         'six months after the operation'],
  ['post-op',                  'Knee arthroscopy on 2/2/2015. Seen 3/10/2015.',     'He is six months post-op.',                      'six months post-op'],
  ['filmed within',            'X-rays of 7/5/2014 were normal.',                   'The spine was filmed within the last three months.', 'within the last three months'],
  ['within a year, long ago',  'MRI of 3/1/2012 showed a tear.',                    'An MRI was made within the past 12 months.',     'within the past 12 months'],
  ['years after the injury',   'He was hurt lifting.',                              'The patient is, as of five years after the injury, an old case.', 'five years after the injury'],
  ['too soon after it',        'He was hurt lifting.',                              'She is one year post injury and works.',         'one year post injury'],
])('another time ago: %s', (_why, summary, rationale, words) => {
  expect(told(summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              summary                                              rationale
  ['so long ago',              'He had surgery on 7/10/2014.',                      'The patient is eight months out from surgery.'],
  ['by the last visit',        'Surgery on 7/10/2014. Seen on 10/12/2014.',         'The patient is three months out from surgery.'],
  ['two operations',           'Surgery on 7/10/2014. Surgery on 2/1/2013.',        'The patient is two years out from surgery.'],
  ['a rule',                   'He had surgery on 12/17/2014.',                     'Therapy should end six months after surgery.'],
  ['after something else',     'He had surgery on 12/17/2014.',                     'He is eight months out from the injury.'],
  ['a study so recent',        'X-rays of 1/5/2015 were normal.',                   'The spine was filmed within the last three months.'],
  ['no study within',          'X-rays of 7/5/2014 were normal.',                   'No film was made within the last three months.'],
  ['a study of two days',      'X-rays of 7/5/2014 and x-rays of 1/5/2015.',        'The spine was filmed within the last three months.'],
  ['years after, as it is',    'He was hurt lifting.',                              'The patient is three years after the injury and well.'],
  ['what was done then',        'He was hurt lifting.',                              'Surgery was done one year after the injury.'],
  ['full years after',         'He was hurt lifting.',                              'The patient is two years after the injury and well.'],
  ['within a period',          'Surgery on 2/2/2015.',                              'He is still inside the six months after the operation.'],
])('no other time ago: %s', (_why, summary, rationale) => {
  expect(told(summary, rationale)).toEqual([]);
});
