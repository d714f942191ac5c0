import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// Written as a list before the check was asked of any of them; it has been mended by them since.
// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['MRI of the left knee', 'He underwent left knee arthroscopy on 2/3/2012.', 'The knee has not been operated on.'],
  ['MRI of the right shoulder', 'A subacromial injection was given on 2/3/2014.', 'At no time has the shoulder been injected.'],
  ['EMG/NCV of the bilateral upper extremities', 'She wears a wrist splint at night.', 'The wrist has never been splinted.'],
  ['MRI of the left knee', 'X-rays of the left knee showed mild arthritis.', 'Nobody has x-rayed the knee.'],
  ['Physical therapy 12 visits for the low back', 'MRI of the lumbar spine dated 2/3/2013 showed a disc protrusion at L4-5.', 'The back has never been imaged.'],
  ['MRI of the lumbar spine', 'He completed 12 sessions of physical therapy.', 'He was never sent for therapy.'],
  ['MRI of the lumbar spine', 'Treatment has included 8 chiropractic visits.', 'She has not yet been referred to a chiropractor.'],
  ['Norco 10/325mg #60', 'A urine drug screen of 3/2/2015 was consistent.', 'The urine has never been tested.'],
  ['Physical therapy for the left ankle', 'The left ankle was placed in a cast for six weeks.', 'The leg was not put in a cast.'],
  ['MRI of the lumbar spine', 'Strength was 5/5 in the lower extremities.', 'The strength of the leg was never tested.'],
  ['MRI of the lumbar spine', 'Treatment to date has included acupuncture and physical therapy.', 'Nor has acupuncture been attempted.'],
  ['MRI of the left knee', 'Examination of the left knee showed swelling and tenderness.', 'Nor was any swelling of the knee seen.'],
  ['MRI of the left knee', 'He wears a left knee brace.', 'Never has the worker worn a brace.'],
  ['MRI of the lumbar spine', 'He complains of numbness of the left foot.', 'In no note is numbness described.'],
  ['MRI of the lumbar spine', 'He reports weakness of the left leg.', 'Nowhere do the notes speak of weakness.'],
  ['MRI of the left knee', 'Examination of the left knee showed swelling.', 'Neither swelling nor warmth was charted.'],
  ['MRI of the lumbar spine', 'He complains of numbness and weakness of the left leg.', 'The notes list neither numbness nor weakness.'],
  ['Ambien 10mg #30', 'She complains of difficulty sleeping.', 'Not once is sleep mentioned.'],
  ['MRI of the lumbar spine', 'Lumbar flexion was 40 degrees and extension 10 degrees.', 'How far he can bend was not measured.'],
  ['MRI of the lumbar spine', 'He was injured on 2/3/2012 when he fell from a ladder.', 'How the accident happened is not stated.'],
  ['Norco 10/325mg #60', 'Current medications include Norco and naproxen.', 'What she takes is not listed.'],
  ['Physical therapy 12 visits for the low back', 'Current medications include Flexeril and Norco.', 'A muscle relaxant is not among what he takes.'],
  ['Physical therapy 12 visits for the low back', 'She performs a home exercise program.', 'Exercises at home have not been part of her care.'],
  ['Spinal cord stimulator trial', 'He was evaluated by a psychologist on 3/4/2014.', 'A psychologist has not seen him.'],
  ['MRI of the lumbar spine', 'Examination of the lumbar spine showed tenderness.', 'The doctor did not look at the back.'],
  ['MRI of the lumbar spine', 'Low back pain radiates to the left leg.', 'The pain does not travel.'],
  ['Norco 10/325mg #60', 'Pain is rated 7/10.', 'None of the reports gives a figure for the pain.'],
  ['MRI of the lumbar spine', 'Deep tendon reflexes were 2+ and symmetric.', 'No one has checked the reflexes.'],
  ['MRI of the right shoulder', 'Right shoulder abduction was limited to 90 degrees.', 'Nobody recorded how far the arm can be raised.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title).length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial it does not contradict
  ['MRI of the left knee', 'He underwent right shoulder arthroscopy in 2012.', 'The knee has not been operated on.'],
  ['MRI of the right shoulder', 'An epidural injection was given on 2/3/2014.', 'At no time has the shoulder been injected.'],
  ['MRI of the left knee', 'MRI of the left knee showed a tear.', 'Nobody has x-rayed the knee.'],
  ['MRI of the lumbar spine', 'Physical therapy was requested.', 'He was never sent for therapy.'],
  ['MRI of the lumbar spine', 'Treatment included physical therapy.', 'Nor has acupuncture been attempted.'],
  ['MRI of the left knee', 'There was tenderness of the left knee without swelling.', 'Nor was any swelling of the knee seen.'],
  ['MRI of the lumbar spine', 'He denied numbness and weakness.', 'The notes list neither numbness nor weakness.'],
  ['Physical therapy 12 visits for the low back', 'Current medications include Norco.', 'A muscle relaxant is not among what he takes.'],
  ['MRI of the lumbar spine', 'He reports weakness of the leg.', 'The strength of the leg was never tested.'],
  ['MRI of the lumbar spine', 'He has pain with bending.', 'How far he can bend was not measured.'],
  ['Spinal cord stimulator trial', 'A psychological evaluation was requested.', 'A psychologist has not seen him.'],
  ['MRI of the lumbar spine', 'He complains of low back pain.', 'The doctor did not look at the back.'],
  ['MRI of the lumbar spine', 'He has low back pain.', 'The pain does not travel.'],
])('not: %s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
