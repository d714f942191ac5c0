import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

const summary = 'Low back pain was 8/10 in May. In June the pain was 6/10.';

test.each([
  'The pain has never been above 2 out of 10.',
  'The pain has never been above 7/10.',
  'At its worst the pain reaches 2 out of 10.',
  'The pain is rated at 1 out of 10 throughout.',
  'At no time was the pain over 5/10.',
  'Pain was never below 7/10.',
  'At its best the pain is 9/10.',
])('%s', rationale => {
  expect(foundTold(factConflict, summary, rationale)).toHaveLength(1);
});

test.each([
  ['the highest of all', 'The pain has never been above 8 out of 10.'],
  ['the worst of one day', 'At its worst the pain reaches 7 out of 10.'],
  ['one of them', 'The pain is 6/10 throughout.'],
  ['the lowest of all', 'Pain was never below 6/10.'],
  ['with a drug', 'With medication the pain has never been above 3/10.'],
  ['after a treatment', 'After the injection the pain has never been above 3/10.'],
  ['a rule', 'The guideline recommends it where pain is never above 3/10.'],
  ['of no pain', 'His mood has never been above 2 out of 10.'],
])('not: %s', (_why, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
