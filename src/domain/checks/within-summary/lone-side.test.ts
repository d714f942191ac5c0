import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { wrongBodyPart } from '../facts/wrong-body-part.ts';

const right = 'She has pain of the right wrist and the right hand. The right wrist is swollen.';
const left = 'He is treated for left shoulder strain. There is pain in the left shoulder and left arm.';
const told = (summary: string, title = 'Functional capacity evaluation') => found(wrongBodyPart, { summary, title });

// biome-ignore format: a table reads in columns
test.each([
  // why this row           summary                                                                     words found
  ['a fracture',            `${right} Films show a fracture of the left distal ulna.`,                  'left distal ulna'],
  ['loss of motion',        `${left} The right shoulder had decreased range of motion.`,                'right shoulder'],
  ['a tear',                `${left} MRI shows a tear in the right shoulder.`,                          'right shoulder'],
  ['weakness',              `${left} The right shoulder is weak.`,                                      'right shoulder'],
  ['of the leg',            'His left knee hurts. The left knee gives way. There is effusion of the left knee. He has limited motion of the right knee.', 'right knee'],
  ['instability',           'Her right ankle was rolled. The right ankle is sore and the right foot swollen. There is laxity of the left ankle.', 'left ankle'],
])('told once of the other side: %s', (_why, summary, words) => {
  expect(told(summary)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           summary
  ['the same side',         `${left} The left shoulder had decreased range of motion.`],
  ['told more often',       `${left} The right shoulder had decreased range of motion. The right shoulder is sore.`],
  ['compared',              `${left} The right shoulder has decreased motion as well.`],
  ['as a child',            `${left} He had a fracture of the right shoulder as a child.`],
  ['of overuse',            `${left} The right shoulder is weak from overuse.`],
  ['pain alone',            `${left} The right shoulder is sore.`],
  ['of the other limb',     `${left} The right knee has decreased range of motion.`],
  ['no loss',               `${left} The right shoulder has no weakness.`],
  ['too seldom before',     'There is pain in the left shoulder. The right shoulder had decreased range of motion.'],
])('told of the other side with reason: %s', (_why, summary) => {
  expect(told(summary)).toEqual([]);
});

test('the side that is asked for is no slip', () => {
  expect(told(`${left} The right shoulder had decreased range of motion.`, 'MRI of the right shoulder')).toEqual([]);
});
