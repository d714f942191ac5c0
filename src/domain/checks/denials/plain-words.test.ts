import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { deniedFact } from '../facts/denied-fact.ts';

// What letters written blind denied and stated in plain words, and what was missed first of lists like the others.
const end = ' The request is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['Lumbar epidural injection L5-S1', 'He did therapy, a home exercise program and naproxen, none of which helped for more than a few hours.', 'There is no indication that he has failed conservative care.'],
  ['Aripiprazole 2mg', 'She took fluoxetine for four months and venlafaxine for three, neither with enough effect.', 'The worker has not failed two adequate antidepressant trials.'],
  ['Cognitive behavioral therapy 8 sessions', 'The PHQ-9 score was 19 in June and 12 in September.', 'There was no evidence of improvement in symptom scores.'],
  ['Spinal cord stimulator trial', "The psychologist's report of January clears her for a stimulator.", 'The records do not indicate that a psychological evaluation has been performed.'],
  ['Spinal cord stimulator trial', 'Treatments that failed: physical therapy, gabapentin and three injections.', 'Failure of less invasive treatment is not documented.'],
  ['Right total knee arthroplasty', 'Pain of the right knee is 8/10, and he wakes from it three nights a week.', 'The documentation does not show night-time pain.'],
  ['Right total knee arthroplasty', 'He walks one block with a cane and takes stairs one at a time.', 'The documentation does not show limitation of function.'],
  ['EMG of the lower extremities', 'She has numbness and tingling down both legs to the toes.', 'There are no subjective complaints suggestive of radiculopathy.'],
  ['Acupuncture 6 visits', 'He has not tolerated pain medications.', 'There is no documentation that pain medication is reduced or not tolerated.'],
  ['Cane', 'He has an antalgic gait and has fallen twice.', 'There is no documentation of gait instability.'],
  ['CT of the head', 'He lost consciousness for two minutes and has vomited since.', 'There are no red flags such as loss of consciousness.'],
  ['Orthopedic consultation', 'He has failed all conservative measures and asks for surgical options.', 'It is not documented that conservative treatment was exhausted.'],
  ['Cognitive behavioral therapy', 'She has fear of movement and catastrophizes.', 'There is no documentation of psychological barriers to recovery.'],
  ['Botox for migraine', 'She has had 18 headache days a month despite topiramate and propranolol.', 'There is no documentation of failure of prophylactic drugs.'],
  ['Interpreter for visits', 'She speaks only Spanish.', 'There is no documentation of a language barrier.'],
  ['Hearing aids', 'Audiogram of 9/15 showed bilateral sensorineural loss.', 'There was no audiometric testing submitted.'],
  ['Tinnitus masking feature', 'He reports constant ringing in both ears.', 'The worker does not complain of tinnitus.'],
  ['Lumbar fusion L5-S1', 'Psychological evaluation of 07-12-2017 by Dr. Amsel: no contraindication for surgery.', 'The preoperative psychological screening has not been done.'],
  ['Lidoderm patch', 'Gabapentin made him confused and was stopped; nortriptyline gave no relief.', 'There is no evidence that the patient has tried and failed first-line therapy.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toHaveLength(1);
});
