import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale, words found
  ['an operation to come', 'She is scheduled for left shoulder surgery.', 'As she is to have right shoulder surgery the drug is of use.', 'right shoulder'],
  ['a fusion', 'He is seven weeks past a right ankle fusion.', 'As the left ankle was fused he can drive.', 'left ankle'],
  ['where it hurts', 'The right elbow hurts with gripping.', 'The pain sits in the left elbow.', 'left elbow'],
  ['swelling', 'The left knee is swollen.', 'The right knee is swollen.', 'right knee'],
  ['by the side alone', 'Hawkins sign is present on the left.', 'The Hawkins sign was present on the right.', 'The Hawkins sign was present on the right'],
  ['a hand', 'Her left hand was crushed in a press.', 'The right hand was crushed.', 'right hand'],
])('a part told of the other side: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale
  ['the same', 'The left knee is swollen.', 'The left knee is swollen.'],
  ['both', 'The left knee is swollen. Both knees ache.', 'The right knee is swollen.'],
  ['told of, too', 'The left knee is swollen, the right knee stable.', 'The right knee is swollen.'],
  ['well', 'The left knee is swollen.', 'The right knee is normal.'],
  ['compared', 'The left knee is swollen.', 'It is larger than the right knee.'],
  ['of old', 'The left knee is swollen.', 'He had a previous injury of the right knee.'],
  ['another part', 'The left knee is swollen.', 'The right shoulder is stiff.'],
  ['right away', 'The left knee is swollen.', 'He can go on the right track.'],
])('a part not told of the other side: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
