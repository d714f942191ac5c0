import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, a denial of what it states
  ['consistent', 'The urine drug screen of 3/2/15 was consistent.', 'There is no documentation of a consistent urine drug screen.'],
  ['inconsistent', 'The urine drug screen of 3/2/15 was inconsistent.', 'There is no documentation of an inconsistent urine drug screen.'],
  ['displaced', 'X-rays showed a displaced fracture of the radius.', 'There is no displaced fracture of the radius.'],
  ['with force', 'He fell 12 feet from a roof.', 'There was no high energy trauma or fall.'],
  ['what it comes of', 'She has depression due to the injury.', 'There is no evidence that the depression is related to the injury.'],
  ['in detail', 'The patient has had 12 visits of physical therapy.', 'There is no detailed description of prior physical therapy.'],
  ['by its name', 'Diagnoses included depression.', 'There is no diagnosis of depression.'],
  ['suspected', 'Cervical radiculopathy is suspected, with numbness of the arm.', 'There is no mention of a suspected cervical radiculopathy.'],
])('%s', (_why, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, a denial it leaves standing
  ['inconsistent is not consistent', 'The urine drug screen of 3/2/15 was inconsistent.', 'There is no documentation of a consistent urine drug screen.'],
  ['of no result', 'A urine drug screen was done on 3/2/15.', 'There is no documentation of an inconsistent urine drug screen.'],
  ['not displaced', 'X-rays showed a fracture of the radius.', 'There is no displaced fracture of the radius.'],
  ['with little force', 'A cabinet door fell open and struck her neck.', 'There are no red flags such as fever or a high energy trauma.'],
  ['in no detail', 'The patient has had physical therapy.', 'There is no detailed description of prior physical therapy.'],
  ['another muscle', 'There is atrophy of the right quadriceps.', 'No atrophy of the thenar muscles was seen.'],
  ['medications in general', 'Pain is 8/10 without medications and 4/10 with medications.', 'Pain relief from the cream is not described.'],
  ['giving way is no block', 'He reports occasional buckling of the left knee.', 'There is no documentation of locking or mechanical block.'],
  ['a risk is no clot', 'The body mass index is 36.', 'There is no evidence of deep vein thrombosis.'],
  ['of no told cause', 'The patient has depression.', 'There is no evidence that the depression is related to the injury.'],
  ['a sign is no suspicion', 'She reported numbness of both thumbs.', 'There was no mention of a suspected cervical radiculopathy.'],
  ['what a drug does is told by no use of it', 'Medications are tramadol 50 mg twice a day.', 'She works with restrictions, but this is not said to be owing to tramadol.'],
  ['what science has shown', 'The patient underwent acupuncture for the knee.', 'There are no high-quality studies showing that acupuncture works for knee pain.'],
])('not: %s', (_why, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale)).toEqual([]);
});
