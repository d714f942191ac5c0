import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['note',       'In a progress note dated 6/19/2014 he has pain.',    ['2014-06-19 progress note']],
  ['opening',    'On 10-28-2016 she was seen.',                        ['2016-10-28']],
  ['from',       'Per the physician notes from 11/18/14 he has pain.', ['2014-11-18 physician notes']],
  ['exam',       'The physical exam (12-1-2016) showed spasm.',        ['2016-12-01 physical exam']],
  ['PR-2',       'PR-2 dated 1/2/2015',                                ['2015-01-02 pr-2']],
  ['report',     'a progress report, dated April 13, 2015, says',      ['2015-04-13 progress report']],
  ['visit',      'the 10/28/16 visit',                                 ['2016-10-28 visit']],
  ['seen',       'He was seen on 5/6/2014.',                           ['2014-05-06']],
  ['injury',     'injured on 5/6/2014',                                []],
  ['a study',    'MRI dated 5/6/2014 was normal',                      []],
  ['birth',      'born 5/6/1974',                                      []],
  ['request',    'The request for authorization dated 5/6/2014',       []],
  ['a decision', 'On 5/6/2014 utilization review denied it.',          []],
])('%s', (_why, text, facts) => {
  expect(factsIn('note-date', text)).toEqual(facts);
});
