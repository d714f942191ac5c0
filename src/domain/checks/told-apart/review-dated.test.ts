import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { dateConflict } from '../facts/date-conflict.ts';

const end = ' It is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, reasons, words found; the header gives 2015-03-16
  ['figures exchanged', 'The review of 3/6/2015 objected to it.', '3/6/2015'],
  ['by its name', 'The utilization review of 3/19/2015 denied it.', '3/19/2015'],
  ['the decision', 'The UR decision dated 03/26/2015 is not in the file.', '03/26/2015'],
  ['denied on a day', 'Utilization review denied the request on 3/15/2015.', '3/15/2015'],
  ['the letter', 'The denial letter is brief. The denial of March 12, 2015 gives no reason.', 'March 12, 2015'],
  ['the determination', 'The review determination dated 4/16/2015 cites a chapter.', '4/16/2015'],
])('the review of another day: %s', (_why, rationale, words) => {
  expect(found(dateConflict, { rationale: rationale + end })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, reasons
  ['its day', 'She has pain.', 'The review of 3/16/2015 objected to it.'],
  ['an earlier review', 'She has pain.', 'The previous utilization review of 2/20/2015 denied it.'],
  ['long before', 'She has pain.', 'The utilization review of 9/16/2014 denied it.'],
  ['known to the summary', 'Another review is of 3/6/2015.', 'The review of 3/6/2015 objected to it.'],
  ['a visit', 'She has pain.', 'At the visit of 3/6/2015 she limped.'],
  ['a review of records', 'She has pain.', 'On review of the 3/6/2015 note nothing is new.'],
  ['a day after', 'She has pain.', 'The request was denied; she was seen on 3/6/2015.'],
])('no review of another day: %s', (_why, summary, rationale) => {
  expect(found(dateConflict, { summary, rationale: rationale + end })).toEqual([]);
});
