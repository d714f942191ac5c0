import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['Acupuncture, 6 additional visits, bilateral wrists', 'After the six treatments the work restriction on typing was eased on 1/6/2014.', 'Her work limitations stayed as they were.'],
  ['Acupuncture, 6 additional visits, bilateral wrists', 'After acupuncture she returned to full duty.', 'Her work status remained unchanged.'],
  ['Physical therapy, 12 visits, right shoulder', 'With therapy flexion rose from 90 to 140 degrees.', 'Range of motion has stayed the same.'],
  ['Physical therapy, 12 visits, right shoulder', 'After therapy she can lift 20 pounds, where she could lift 5 before.', 'Her function is no different from before.'],
  ['Chiropractic treatment, 6 visits', 'The Oswestry score was 22%, down from 38%, after six visits.', 'Her function was the same after the six visits as before.'],
  ['Norco 10/325 mg, 90 tablets', 'Pain fell from 8/10 to 4/10 with Norco.', 'The pain has been the same throughout.'],
  ['Chiropractic treatment, 6 visits, thoracic spine', 'At the re-examination on 2/25/2019 the Oswestry score was 22%, down from 38%.', 'Her disability index was not repeated after the first six visits.'],
  ['Psychotherapy, 6 sessions', 'The PHQ-9 fell from 18 to 9 between January and June.', 'The depression score was not repeated.'],
  ['Acupuncture 6 visits', 'Acupuncture let her go back from light to regular duty.', 'Work restrictions have not been lifted or eased.'],
  ['Physical therapy 6 visits', 'With therapy the lifting limit was raised from 10 to 25 pounds.', 'The work restrictions have not been reduced.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title).length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, what does not contradict it
  ['Acupuncture, 6 additional visits, bilateral wrists', 'After the six treatments the work restriction stayed in force.', 'Her work limitations stayed as they were.'],
  ['Physical therapy, 12 visits, right shoulder', 'Flexion is 90 degrees.', 'Range of motion has stayed the same.'],
  ['Norco 10/325 mg, 90 tablets', 'Pain is 8/10.', 'The pain has been the same throughout.'],
  ['Chiropractic treatment, 6 visits, thoracic spine', 'The Oswestry score was 38% before the visits.', 'Her disability index was not repeated after the first six visits.'],
  ['Acupuncture 6 visits', 'She remains on modified duty.', 'Work restrictions have not been lifted or eased.'],
  ['Lumbar epidural, second', 'He takes Percocet.', 'The patient has not decreased his use of medication.'],
])('%s; %s: no contradiction in %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
