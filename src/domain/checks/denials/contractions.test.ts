import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { deniedFact } from '../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['Orthovisc injections, series of 3, left knee', 'A cortisone injection on 2/17/2015 lasted two weeks.', 'He has not been given a corticosteroid into the joint.'],
  ['Orthovisc injections, series of 3, left knee', 'Kenalog was injected into the left knee in May.', 'The joint has not been treated with a steroid by needle.'],
  ['Prazosin 4 mg', 'Blood pressure was 118/74 standing.', 'Blood pressure has not been monitored.'],
  ['Celebrex 200 mg', 'Creatinine was 0.9 on 3/2/2014.', 'Kidney function has not been checked.'],
  ['Physical therapy 6 visits', 'He completed ten sessions of therapy.', "Therapy isn't documented to have been tried."],
  ['Norco 10/325mg #60', 'A pain agreement was signed in May.', "An opioid agreement hasn't been signed."],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title).length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, what does not contradict it
  ['Orthovisc injections, series of 3, left knee', 'A Medrol dose pack was taken in May.', 'He has not been given a corticosteroid into the joint.'],
  ['Prazosin 4 mg', 'He takes prazosin.', 'Blood pressure has not been monitored.'],
  ['MRI of the right knee', 'The knee catches when she turns.', "The administrator's physician wrote that no mechanical symptoms were recorded."],
  ['Lyrica 75 mg, 60 capsules', 'Lyrica has lowered pain from 8/10 to 5/10.', 'The review of 1/12/2015 objected that the benefit was not quantified, but it is.'],
  ['Lyrica 75 mg, 60 capsules', 'CRPS of the left leg was diagnosed.', 'Pregabalin carries FDA approval for diabetic neuropathy and postherpetic neuralgia, not for CRPS as such.'],
  ['Norco 10/325 mg, 90 tablets', 'She takes Norco 10/325 mg three times a day. The May test did not detect hydrocodone.', 'Hydrocodone was missing from the specimen in May.'],
  ['Gabapentin 600 mg, 90 tablets', 'Gabapentin has lowered burning. Dizziness has not occurred.', 'He is free of dizziness.'],
  ['Prazosin 4 mg', 'On prazosin nightmares had dropped from nightly to twice a week.', 'The evidence on this drug is mixed, a large trial in veterans having found no benefit.'],
  ['Physical therapy, 12 visits, right wrist', 'No new injury was described. She had an ache at the end of a shift.', 'A flare or another accident is not claimed.'],
  ['Gabapentin 600 mg, 90 tablets', 'Gabapentin 600 mg. Drowsiness did not develop.', 'There is no drowsiness.'],
  ['Norco 10/325mg #60', 'She takes Norco.', "An opioid agreement can't be found."],
])('%s; %s: no contradiction in %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
