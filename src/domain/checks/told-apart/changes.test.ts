import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale, words found
  ['a scale', 'The PHQ-9 fell from 19 to 8.', 'The PHQ-9 dropped from 19 to 15.', '19 to 15'],
  ['pain', 'Pain went from 8/10 to 3/10 with the drug.', 'With it pain came down from 8/10 to 6/10.', '6/10'],
  ['the first figure', 'Grip improved from 20 to 44 pounds.', 'Grip rose from 30 to 44 pounds.', '30'],
  ['another scale', 'The PCL-5 fell from 58 to 41.', 'The PCL-5 dropped from 58 to 14.', '58 to 14'],
  ['distance', 'Walking improved from two to six blocks.', 'Walking went from two to nine blocks.', 'Walking went from two to nine blocks'],
  ['a blood test', 'A1c came down from 11.2 to 7.4.', 'The A1c fell from 11.2 to 9.1.', '11.2 to 9.1'],
  ['in words', 'Pain decreased from nine to four.', 'Pain dropped from nine to seven.', 'nine to seven'],
  ['without from', 'Pain 9 to 4 with Norco, improved.', 'The pain improved 9 to 6 with it.', '9 to 6'],
  ['behind the figures', 'She went from 14 to 6 nightmares a month.', 'She went from 14 to 11 nightmares a month.', '11'],
])('a change told in other figures: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale
  ['the same', 'The PHQ-9 fell from 19 to 8.', 'The PHQ-9 fell from 19 to 8.'],
  ['of another measure', 'Grip went from 50 to 80 pounds.', 'Sitting went from 50 to 70 minutes.'],
  ['known elsewhere', 'Pain went from 8 to 3 and is back at 6.', 'Pain went from 8 to 6 in the end.'],
  ['a range', 'Pain ranges from 8 to 3.', 'Pain is between 8 to 6.'],
  ['a rule', 'Pain went from 8/10 to 3/10.', 'Guidelines ask that pain drops from 8/10 to 4/10.'],
  ['both figures new', 'Pain went from 8/10 to 3/10.', 'Pain went from 7/10 to 5/10 in June.'],
  ['weeks', 'Flexion rose from 90 to 120 degrees.', 'Flexion was gained in from 4 to 6 weeks.'],
  ['not so', 'Pain went from 8/10 to 3/10.', 'Pain has not gone from 8/10 to 2/10.'],
])('a change not told in other figures: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
