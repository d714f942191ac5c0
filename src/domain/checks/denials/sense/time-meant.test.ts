import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, a denial of what it states
  ['before the operation', 'He completed 12 sessions of physical therapy before the arthroscopy.', 'No physical therapy was tried prior to surgery.'],
  ['told with no time', 'He completed 12 sessions of physical therapy.', 'No physical therapy was tried prior to surgery.'],
  ['after the operation', 'She had 12 sessions of physical therapy after the arthroscopy.', 'There is no documentation of postoperative physical therapy.'],
  ['older than the injury', 'Diagnoses included pre-existing depression.', 'There is no record of depression predating the injury.'],
  ['at the first visit', 'At the first visit he had weakness of the right foot, 3/5.', 'The patient did not have weakness at the initial visit.'],
  ['at the last visit', 'At the latest visit he had weakness of the right foot, 3/5.', 'There was no weakness at the most recent visit.'],
  ['under way', 'He is attending physical therapy twice a week.', 'The patient is not currently in physical therapy.'],
  ['care since that month', 'He is currently attending physical therapy twice a week.', 'He has not had physical therapy since May.'],
  ['a flare told since', 'He had a flare-up in April 2015.', 'There is no evidence of a flare-up since the last visit.'],
])('%s', (_why, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, a denial it leaves standing
  ['only after the operation', 'Postoperatively he completed 12 sessions of physical therapy.', 'No physical therapy was tried prior to surgery.'],
  ['only after the study', 'Following the MRI he completed 12 sessions of physical therapy.', 'No conservative care was rendered before the MRI was ordered.'],
  ['only before the operation', 'She had 12 sessions of physical therapy before the arthroscopy.', 'There is no documentation of postoperative physical therapy.'],
  ['told of now', 'He complains of low back pain.', 'There is no history of low back pain prior to the injury.'],
  ['at a later visit', 'At the latest visit he had weakness of the right foot, 3/5.', 'The patient did not have weakness at the initial visit.'],
  ['at an earlier visit', 'At the first visit he had weakness of the right foot, 3/5.', 'There was no weakness at the most recent visit.'],
  ['care that ended', 'He completed 12 sessions of physical therapy in 2012.', 'The patient is not in active therapy.'],
  ['care before that month', 'He had 6 sessions of physical therapy in May.', 'He has not been seen by a therapist since May.'],
  ['a flare of years ago', 'He had a flare-up in March 2012.', 'There is no evidence of a flare-up since the last visit.'],
  ['treated long ago', 'She was treated for depression in 2009.', 'There is no report of depression at this time.'],
])('not: %s', (_why, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale)).toEqual([]);
});
