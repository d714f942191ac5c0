import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { pronounConflict } from '../facts/pronoun-conflict.ts';

const told = (sex: string, words: string): number =>
  found(pronounConflict, {
    summary: `The injured worker is a 44 year old ${sex}.`,
    rationale: `${words} The request is not medically necessary.`,
  }).length;

// biome-ignore format: a table reads in columns
test.each([
  ['female', 'This gentleman fell from a ladder.'],
  ['female', 'This 44 year old man fell from a ladder.'],
  ['male',   'This pleasant lady has failed therapy.'],
  ['male',   'The patient is a married woman.'],
  ['female', 'Like other men of this age, the patient has wear of the knee.'],
  ['male',   'As for any woman of this age, a bone scan is advised.'],
  ['female', 'Mr. Jones has failed therapy.'],
  ['male',   'Ms. Jones has failed therapy.'],
  ['male',   'The patient is the mother of three.'],
  ['female', 'The worker, a father of two children, cannot lift.'],
  ['female', 'The patient is the husband of a nurse and lifts her.'.replace(' of a nurse and lifts her', ' of the owner')],
  ['male',   'The applicant is a widow.'],
  ['male',   'The patient is pregnant.'],
  ['female', 'The worker had a vasectomy.'],
  ['male',   'The lady has no relief.'],
])('stated to be %s: %s', (sex, words) => {
  expect(told(sex, words)).toBe(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['male',   'This gentleman fell from a ladder.'],
  ['female', 'The patient is a married woman.'],
  ['male',   'His wife is a nurse.'],
  ['female', 'Her husband, a man of sixty, helps with the chores.'],
  ['female', 'A man struck the worker with a pole.'],
  ['male',   'The lady whom the worker lifted was heavy.'],
  ['female', 'The supervisor is a man who gives light work.'],
  ['male',   'Studies of women show less gain.'],
  ['female', 'If the patient were a man, testosterone might be tried.'],
  ['female', 'MR arthrography was done.'],
  ['male',   'MS Contin was tapered.'],
  ['male',   'The worker is a manager.'],
  ['female', 'Manual therapy was given.'],
  ['male',   'The patient cares for a pregnant daughter.'],
  ['male',   'This is a female connector of the unit.'.replace('This is a', 'The cable has a')],
])('stated to be %s: of no other: %s', (sex, words) => {
  expect(told(sex, words)).toBe(0);
});
