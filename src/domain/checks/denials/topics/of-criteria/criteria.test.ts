import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['Flexeril 7.5mg #30', 'The trapezius is rope-like and hard on both sides.', 'No spasm of the trapezius was found.'],
  ['Pressure relief mattress', 'A stage 3 ulcer of the sacrum is treated at the wound clinic.', 'Skin breakdown has not been documented.'],
  ['Knee aspiration, right', 'The right knee was red, hot and swollen; temperature 38.6.', 'There is no sign of infection.'],
  ['MRI of the lumbar spine', 'She has lost 22 pounds in three months and has night sweats.', 'No red flags are present.'],
  ['Compression stockings', 'The left calf measures 42 cm and the right 37 cm.', 'There is no documentation of swelling of the leg.'],
  ['Gym membership', 'He is 5 feet 8 inches tall and weighs 262 pounds.', 'Obesity has not been shown.'],
  ['Weight loss program', 'She joined Weight Watchers in 2011 and went back to her old weight.', 'No attempt at dieting is recorded.'],
  ['Bone stimulator', 'DEXA of 2015 showed a T-score of -2.8.', 'Osteoporosis is not documented.'],
  ['Pneumatic compression device', 'She takes birth control pills and smokes.', 'She has no risk factors for thrombosis.'],
  ['Preoperative stress test', 'He had a stent placed in 2012.', 'There is no history of cardiac disease.'],
  ['Omeprazole 20mg #60', 'A 71 year old man takes naproxen with a daily aspirin.', 'The patient is not at risk for gastrointestinal events.'],
  ['Oral surgery consultation', 'Mouth opening is 24 mm and the jaw clicks.', 'No limitation of the jaw is documented.'],
  ['Urology consultation', 'She uses three pads a day since the decompression.', 'No urinary symptoms are reported.'],
  ['Cervical epidural injection', 'Sens. dec. over the C6 dermatome, biceps reflex 1+ on the right.', 'There are no signs of cervical radiculopathy.'],
  ['Cervical fusion', 'Hoffmann positive on both sides; tandem gait unsteady.', 'Myelopathy has not been demonstrated.'],
  ['EMG of the lower extremities', 'The EHL was 4/5 on the left.', 'No neurologic deficit was recorded.'],
  ['Neuropsychological evaluation', 'MoCA was 19 of 30 and she forgets appointments.', 'No cognitive impairment is documented.'],
  ['Walker', 'He fell twice at home last month; Berg 38.', 'There is no documentation of poor balance.'],
  ['Norco 10/325mg #60', 'On Norco he can now mow the lawn and drive.', 'There is no documentation of functional improvement.'],
  ['Home modifications', 'There are no rails on the stairs and she fell in the bathtub.', 'Safety hazards in the home are not described.'],
  ['Home health aide', 'She is bedbound since the operation.', 'There is no evidence that the patient is homebound.'],
  ['Psychological evaluation', 'She cries daily and has lost interest in food.', 'Psychological symptoms are not documented.'],
  ['Lunesta 2mg #30', 'He wakes four times a night and dozes at work.', 'Insomnia is not described.'],
  ['Spinal cord stimulator', 'A psychological evaluation of 3/2/2014 found him a good candidate.', 'A psychological evaluation has not been done.'],
  ['Urine drug screen', 'The ORT score was 8.', 'The risk of opioid misuse has not been assessed.'],
  ['Suboxone 8mg #60', 'He buys pills on the street and has cravings.', 'Opioid addiction is not documented.'],
  ['Trigger finger release', 'Celestone was injected into the A1 sheath twice in 2014.', 'A steroid injection has not been tried.'],
  ['Vitamin D 50,000 units', '25-OH vitamin D was 11.', 'Vitamin D levels were not obtained.'],
  ['Celebrex 200mg #30', 'Creatinine is 1.9.', 'Kidney disease is not documented.'],
  ['Zofran 4mg #10', 'She threw up four times after the operation.', 'There was no vomiting.'],
  ['Botox for migraine', 'Topiramate and propranolol were stopped for lack of effect.', 'Prophylactic drugs have not been tried.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title).length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, what does not contradict it
  ['Flexeril 7.5mg #30', 'The trapezius is soft and non tender.', 'No spasm of the trapezius was found.'],
  ['Pressure relief mattress', 'The skin of the sacrum is intact.', 'Skin breakdown has not been documented.'],
  ['Knee aspiration, right', 'The knee was cool and dry; temperature 36.8.', 'There is no sign of infection.'],
  ['MRI of the lumbar spine', 'She lost 22 pounds by dieting and exercise.', 'No red flags are present.'],
  ['Compression stockings', 'The calves measure 38 cm.', 'There is no documentation of swelling of the leg.'],
  ['Gym membership', 'He is 5 feet 8 inches tall and weighs 150 pounds.', 'Obesity has not been shown.'],
  ['Bone stimulator', 'DEXA was normal.', 'Osteoporosis is not documented.'],
  ['Pneumatic compression device', 'A DVT pump is asked for.', 'There is no history of thrombosis.'],
  ['Preoperative stress test', 'Her father had a stent.', 'There is no history of cardiac disease.'],
  ['Omeprazole 20mg #60', 'A 41 year old man takes naproxen.', 'The patient is not at risk for gastrointestinal events.'],
  ['Oral surgery consultation', 'Mouth opening is 45 mm.', 'No limitation of the jaw is documented.'],
  ['Cervical epidural injection', 'Sensation and reflexes are normal.', 'There are no signs of cervical radiculopathy.'],
  ['Cervical epidural injection', 'The thenar muscles are weak, Tinel and Phalen are positive at the wrist.', 'There are no signs of cervical radiculopathy.'],
  ['Cervical fusion', 'Hoffmann negative; gait steady.', 'Myelopathy has not been demonstrated.'],
  ['EMG of the lower extremities', 'Strength was 5/5.', 'No neurologic deficit was recorded.'],
  ['Podiatry care', 'The monofilament is felt everywhere.', 'There is no loss of protective sensation in the feet.'],
  ['Neuropsychological evaluation', 'MoCA was 29 of 30.', 'No cognitive impairment is documented.'],
  ['Walker', 'He fell from a ladder on 2/3/2012.', 'There is no documentation of poor balance.'],
  ['Norco 10/325mg #60', 'He hopes to mow the lawn again.', 'There is no documentation of functional improvement.'],
  ['Home health aide', 'She is not homebound and drives.', 'There is no evidence that the patient is homebound.'],
  ['Lunesta 2mg #30', 'He sleeps 8 hours.', 'Insomnia is not described.'],
  ['Spinal cord stimulator', 'A psychological evaluation is requested.', 'A psychological evaluation has not been done.'],
  ['Urine drug screen', 'He is at low risk for falls.', 'The risk of opioid misuse has not been assessed.'],
  ['Suboxone 8mg #60', 'Her brother is addicted to heroin.', 'Opioid addiction is not documented.'],
  ['Trigger finger release', 'A steroid injection was offered but he declined.', 'A steroid injection has not been tried.'],
  ['Trigger finger release', 'He takes prednisone by mouth.', 'A steroid injection has not been tried.'],
  ['Celebrex 200mg #30', 'Creatinine is 0.8.', 'Kidney disease is not documented.'],
  ['Botox for migraine', 'Sumatriptan is taken at onset.', 'Prophylactic drugs have not been tried.'],
])('%s; %s: no contradiction in %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
