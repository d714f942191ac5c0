import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['MRI of the right shoulder', 'MRI of the right shoulder in 2014 showed a labral tear.', 'The labrum has never been imaged.'],
  ['Acupuncture 6 visits', 'She had acupuncture for the neck in 2014.', 'Acupuncture has not been tried for the industrial injury.'],
  ['Acupuncture 6 visits', 'Treatment has included acupuncture in 2014.', 'Acupuncture has not been tried for this injury.'],
  ['Physical therapy for the neck', 'Spasm of the neck was found.', 'The neck is without spasm.'],
  ['EMG of the left arm', 'She has numbness of the left hand.', 'There is no numbness of the left arm.'],
  ['MRI of the lumbar spine', 'Numbness of the left foot was found.', 'No numbness from the lumbar spine is described.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title).length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, what does not contradict it
  ['MRI of the right shoulder', 'MRI of the lumbar spine in 2012 showed a disc protrusion.', 'The labrum has never been imaged.'],
  ['Acupuncture 6 visits', 'She had acupuncture for infertility in 2010.', 'Acupuncture has not been tried for the industrial injury.'],
  ['Ketamine infusion', 'The provider suspects CRPS. A cousin has CRPS.', 'CRPS has not been established.'],
  ['Fentanyl patch', 'Morphine works well with no side effects.', 'Morphine has not failed.'],
  ['Physical therapy for the neck', 'Spasm of the right calf at night.', 'The neck is without spasm.'],
  ['Psychological evaluation', 'She saw a psychologist for her divorce in 2008.', 'She has not been seen by a psychologist for this injury.'],
])('%s; %s: no contradiction in %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
