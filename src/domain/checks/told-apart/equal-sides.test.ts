import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale, words found
  ['grip', 'Grip right 22 kg, left 30 kg.', 'Grip strength is now equal on both sides.', 'Grip strength is now equal on both sides'],
  ['a stress view', 'Stress view opening 45 degrees versus 10 right.', 'Stress radiographs of both thumbs opened equally.', 'both thumbs opened equally'],
  ['girth', 'Thigh 40 cm left, 49 cm right.', 'The thighs are symmetric.', 'thighs are symmetric'],
  ['motion', 'Flexion is 70 degrees on the right against 150 on the left.', 'Flexion is equal bilaterally.', 'Flexion is equal bilaterally'],
  ['pinch', 'Pinch 4 kg left versus 9 kg.', 'Pinch is the same in both hands.', 'Pinch is the same in both hands'],
  ['no difference', 'Grip 40 pounds left, 80 right.', 'There is no difference in grip.', 'no difference in grip'],
])('sides called alike that are not: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale
  ['nearly so', 'Grip right 29 kg, left 30 kg.', 'Grip strength is now equal on both sides.'],
  ['another measure', 'Grip right 22 kg, left 30 kg.', 'Reflexes are equal on both sides.'],
  ['from and to', 'Grip rose on the right from 22 to 30 kg.', 'Grip is equal on both sides.'],
  ['not equal', 'Grip right 22 kg, left 30 kg.', 'Grip is not equal on both sides.'],
  ['a rule', 'Grip right 22 kg, left 30 kg.', 'Guidelines end therapy once grip is equal on both sides.'],
  ['told of both times', 'Grip right 22 kg, left 30 kg in May. In July grip was equal on both sides.', 'Grip is equal on both sides.'],
  ['if', 'Grip right 22 kg, left 30 kg.', 'If grip is equal on both sides, no more is needed.'],
])('sides that may be called alike: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
