import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// Written as a list before the check was asked of any of them; it has been mended by them since.
// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['MRI of the lumbar spine', 'Examination revealed tenderness of the lumbar paraspinal muscles.', 'The low back was not painful when pressed.'],
  ['MRI of the cervical spine', 'Examination revealed spasm of the cervical paraspinal muscles.', 'The neck muscles were not found to be knotted or cramping.'],
  ['MRI of the lumbar spine', 'There is decreased sensation over the left lateral foot.', 'There is no loss of feeling in the foot.'],
  ['MRI of the lumbar spine', 'Strength of the left ankle dorsiflexors was 4/5.', 'There is no loss of power in the leg.'],
  ['MRI of the left knee', 'Gait is antalgic.', 'He does not walk with a limp.'],
  ['MRI of the lumbar spine', 'He complains of low back pain radiating to the left leg.', 'There is no complaint of pain running down the leg.'],
  ['MRI of the lumbar spine', 'MRI showed compression of the left L5 nerve root.', 'Nothing suggests a pinched nerve.'],
  ['MRI of the left knee', 'The left knee has an effusion.', 'No puffiness of the knee was noted.'],
  ['MRI of the left knee', 'Anterior drawer was positive with laxity of the left knee.', 'The joint is not said to be loose.'],
  ['MRI of the lumbar spine', 'There is atrophy of the left calf.', 'The calf has not shrunk.'],
  ['EMG/NCV of the bilateral upper extremities', 'She reports tingling of both hands.', 'There is no report of pins and needles.'],
  ['MRI of the left knee', 'He reports that the left knee buckles on stairs.', 'The knee is not said to give out.'],
  ['MRI of the left knee', 'There was crepitus of the left knee.', 'No grinding of the knee was felt.'],
  ['Norco 10/325mg #60', 'Pain is rated 7/10.', 'How bad the pain is has not been recorded.'],
  ['Ambien 10mg #30', 'She complains of insomnia.', 'Poor sleep is not complained of.'],
  ['Psychological evaluation', 'He is depressed.', 'There is no word of low spirits.'],
  ['Omeprazole 20mg #60', 'She reports heartburn with ibuprofen.', 'No stomach trouble is on record.'],
  ['Trigger point injection', 'Current medications include Norco 10/325 mg.', 'No painkiller is being taken.'],
  ['MRI of the lumbar spine', 'Treatment has included 12 visits of chiropractic manipulation.', 'She has had no hands-on treatment.'],
  ['MRI of the lumbar spine', 'Treatment to date has included acupuncture.', 'Needles have not been tried for the pain.'],
  ['Aquatic therapy', 'Diagnoses include obesity.', 'There is no mention of excess weight.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title).length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial it does not contradict
  ['MRI of the lumbar spine', 'He complains of low back pain.', 'The low back was not painful when pressed.'],
  ['MRI of the lumbar spine', 'Sensation was intact in the lower extremities.', 'There is no loss of feeling in the foot.'],
  ['MRI of the lumbar spine', 'Strength was 5/5.', 'There is no loss of power in the leg.'],
  ['MRI of the left knee', 'Gait is normal.', 'He does not walk with a limp.'],
  ['MRI of the lumbar spine', 'He complains of low back pain. He denied radiation to the legs.', 'There is no complaint of pain running down the leg.'],
  ['MRI of the lumbar spine', 'MRI showed a mild disc bulge without nerve compression.', 'Nothing suggests a pinched nerve.'],
  ['MRI of the lumbar spine', 'There was tenderness of the left calf.', 'The calf has not shrunk.'],
  ['MRI of the left knee', 'He reports left knee pain.', 'The knee is not said to give out.'],
  ['Cyclobenzaprine 7.5mg #60', 'Current medications include Flexeril and omeprazole.', 'No other pain medicine is in use.'],
  ['Trigger point injection', 'Current medications include omeprazole.', 'No painkiller is being taken.'],
  ['MRI of the lumbar spine', 'He had a cortisone injection.', 'Needles have not been tried for the pain.'],
  ['MRI of the lumbar spine', 'Treatment has included medications and a TENS unit.', 'She has had no hands-on treatment.'],
  ['Physical therapy 12 visits for the low back', 'He used to be a cook.', 'Whether he is at work is not told.'],
  ['Home health aide', 'A nurse case manager was assigned.', 'A nurse does not come to the house.'],
])('not: %s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
