import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['Ambien 10mg #30', 'The psychologist taught her sleep hygiene in March.', 'Sleep hygiene was omitted altogether.'],
  ['Additional physical therapy 6 visits', 'After the first six visits flexion went from 80 to 120 degrees.', 'Objective gains from the first six visits remain undemonstrated.'],
  ['MRI of the lumbar spine', 'Straight leg raise was positive on the left and the Achilles reflex was absent.', 'The provider left a radicular origin of the pain unexamined.'],
  ['Cymbalta 30mg #30', 'Amitriptyline was stopped for dry mouth.', 'No tricyclic has been given a trial.'],
  ['Topamax 50mg #60', 'Propranolol and amitriptyline did not help the headaches.', 'Drugs to prevent headaches have not had a fair try.'],
  ['Removal of ganglion cyst', 'The cyst was aspirated in June and filled again.', 'No attempt has been made at aspirating the cyst.'],
  ['Home exercise kit', 'The therapist instructed him in a home exercise program.', 'The worker was never taught how to exercise at home.'],
  ['Aquatic therapy', 'BMI is 41.', 'The record does not describe this worker as obese.'],
  ['Carpal tunnel release, left', 'Kenalog was injected into the left carpal tunnel in August.', 'An injection into the carpal tunnel should come first; none is on record.'],
  ['Shower chair', 'She cannot stand for more than three minutes.', 'Standing presents no difficulty.'],
  ['Physical therapy 6 visits, left knee', 'The left thigh measures 2 cm less than the right; the quadriceps is wasted.', 'Muscle bulk about the knee shows no loss.'],
  ['Hip arthroscopy, left', 'Marcaine injected into the left hip took the groin pain away.', 'The joint as a source of pain lacks confirmation by local anesthetic.'],
  ['Norco 10/325mg #60', 'With Norco she can now vacuum and cook.', 'Activities of daily living have not picked up.'],
  ['Omeprazole 20mg #30', 'A 70 year old woman takes naproxen and aspirin.', 'Her age adds no gastrointestinal risk.'],
  ['Knee x-rays', 'He is unable to bear weight.', 'The ability to bear weight was preserved.'],
  ['MRI of the lumbar spine', 'He complains of numbness of the left foot.', "Numbness isn't among his complaints."],
  ['MRI of the lumbar spine', 'He completed 12 visits of physical therapy.', "Therapy hasn't been tried."],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title).length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, what does not contradict it
  ['Ambien 10mg #30', 'She takes Ambien at night.', 'Sleep hygiene was omitted altogether.'],
  ['Additional physical therapy 6 visits', 'He completed six visits. Flexion is 80 degrees.', 'Objective gains from the first six visits remain undemonstrated.'],
  ['Cymbalta 30mg #30', 'Gabapentin was tried.', 'No tricyclic has been given a trial.'],
  ['Removal of ganglion cyst', 'The cyst measures 2 cm.', 'No attempt has been made at aspirating the cyst.'],
  ['Home exercise kit', 'A home exercise program is to be taught at the next visit.', 'The worker was never taught how to exercise at home.'],
  ['Aquatic therapy', 'BMI is 24.', 'The record does not describe this worker as obese.'],
  ['Carpal tunnel release, left', 'A steroid injection was offered but she declined.', 'An injection into the carpal tunnel should come first; none is on record.'],
  ['Shower chair', 'She walks one mile daily.', 'Standing presents no difficulty.'],
  ['Physical therapy 6 visits, left knee', 'The left thigh is of the same girth as the right.', 'Muscle bulk about the knee shows no loss.'],
  ['Knee x-rays', 'He walks with a normal gait.', 'The ability to bear weight was preserved.'],
  ['MRI of the lumbar spine', 'He denies numbness.', "Numbness isn't among his complaints."],
  ['MRI of the lumbar spine', 'Physical therapy is requested.', "Therapy hasn't been tried."],
])('%s; %s: no contradiction in %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
