import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { wrongBodyPart } from '../facts/wrong-body-part.ts';

const summary = 'She fell on the right knee and has had right knee pain since. The right knee is swollen.';
const title = 'Physical therapy, 6 visits';

// biome-ignore format: a table reads in columns
test.each([
  'It is the left knee that was hurt.',
  'It was the jaw that was injured.',
  'Only the left side is affected.',
  'Only the left knee was involved.',
  'The injury is confined to the jaw.',
  'Her symptoms are limited to the left knee.',
  'The complaints have been restricted to the neck.',
  'Nothing but the wrist was hurt.',
  'The hip is the only part this case is about.',
  'The left knee alone is painful.',
  'The injury was to the left shoulder.',
  'The claim concerns only the right eye.',
  'The injured side is the left.',
  'The affected joint is the left elbow.',
  'The worker hurt her left knee.',
  'This case is about the neck.',
  'The accident involved the jaw.',
  'What hurts is the left elbow.',
  'The trouble lies in the neck.',
  'This is a left shoulder injury.',
  'No part but the ear was injured.',
])('a part the letter knows from nowhere: %s', words => {
  expect(foundTold(wrongBodyPart, summary, words, title)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  'It is the right knee that was hurt.',
  'Only the right side is affected.',
  'The injury is confined to the right lower leg.',
  'Her symptoms are limited to the knee.',
  'It is not the left knee that was hurt.',
  'If only the left knee were affected, a film would be enough.',
  'The left hip is normal.',
  'Motion is limited to 90 degrees.',
  'Treatment is limited to the use of heat.',
  'The guidelines limit this to patients whose pain is confined to the jaw.',
  'Years ago he hurt his left knee.',
  'The injury is confined to the joint.',
  'Only the first visit was of help.',
  'The case is about a drug.',
  'What is at issue is the frequency of visits.',
  'This is a difficult case.',
  'The trouble lies in the lack of records.',
  'She is restricted to the use of one hand.',
])('no other part: %s', words => {
  expect(foundTold(wrongBodyPart, summary, words, title)).toEqual([]);
});

test('a part told of elsewhere in the letter is no other', () => {
  expect(foundTold(wrongBodyPart, `${summary} The jaw clicks.`, 'The injury is confined to the jaw.', title)).toEqual(
    [],
  );
  expect(foundTold(wrongBodyPart, 'He has pain of both knees.', 'Only the left knee is affected.', title)).toEqual([]);
});
