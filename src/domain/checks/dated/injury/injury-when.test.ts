import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

// The injury is of 2012-06-01, the utilization review of 2015-03-16.
const summary = 'He hurt his back lifting a box.';

test.each([
  ['The injury happened more than six years ago.', 'The injury happened more than six years ago'],
  ['The worker was hurt over ten years ago.', 'The worker was hurt over ten years ago'],
  ['The injury is nine years old.', 'The injury is nine years old'],
  ['The accident occurred six months ago.', 'The accident occurred six months ago'],
  ['The industrial injury dates from 2007.', 'The industrial injury dates from 2007'],
  ['These complaints go back to an accident at work in 2009.', 'an accident at work in 2009'],
  ['He was injured in March of 2014.', 'He was injured in March of 2014'],
  ['This is a ten year old injury.', 'ten year old injury'],
])('%s', (rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

test.each([
  ['so long ago it was', 'The injury happened nearly three years ago.'],
  ['more than that', 'The injury happened more than two years ago.'],
  ['the year it was', 'The injury dates from 2012.'],
  ['in months', 'The accident occurred 33 months ago.'],
  ['another injury', 'A prior injury happened ten years ago.'],
  ['no injury', 'The surgery was done ten years ago.'],
  ['not of work', 'The non-industrial accident happened in 2009.'],
  ['a rule', 'If the injury happened less than a month ago, the guideline recommends rest.'],
])('not: %s', (_why, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});

test('not where the summary has the year', () => {
  expect(foundTold(factConflict, 'He had an accident in 2007, too.', 'The injury dates from 2007.')).toEqual([]);
});
