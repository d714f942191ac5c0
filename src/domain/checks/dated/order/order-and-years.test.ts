import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

// The injury is of 2012-06-01, the utilization review of 2015-03-16.
const summary =
  'He had right knee arthroscopy on 08/12/2013. An MRI of the lumbar spine dated 03/01/2014 showed a bulge. He had an epidural injection on 09/15/2014.';

test.each([
  'The arthroscopy was performed before the injury.',
  'The epidural injection came before the MRI.',
  'The MRI was taken after the epidural injection.',
  'The MRI predates the injury.',
  'The arthroscopy followed the MRI.',
  'The knee arthroscopy was done in 2011.',
  'The MRI was in March of 2010.',
  'The MRI is five years old.',
  'The epidural injection was given three years ago.',
  'The injury is recent.',
  'This is an acute injury.',
  'The patient is in the acute phase.',
])('%s', rationale => {
  expect(foundTold(factConflict, summary, rationale)).toHaveLength(1);
});

test.each([
  ['in this order', 'The arthroscopy was performed before the MRI.'],
  ['after the injury', 'The MRI was taken after the injury.'],
  ['the year it was', 'The knee arthroscopy was done in 2013.'],
  ['so old it is', 'The MRI is a year old.'],
  ['more than that', 'The MRI is more than six months old.'],
  ['what should come first', 'The injection should come before the MRI.'],
  ['of no day', 'The x-rays were taken in 2010.'],
  ['a request', 'The epidural injection came before the MRI request.'],
  ['another', 'Another MRI was done in 2010.'],
  ['a flare', 'The patient is in the acute phase of a flare.'],
  ['not acute', 'This is not an acute injury.'],
])('not: %s', (_why, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
