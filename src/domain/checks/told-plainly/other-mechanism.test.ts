import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const FALL = 'He slipped and fell on a wet floor on 06/01/2012 and hurt his right knee.';
const LIFT = 'He was injured on 06/01/2012 while lifting a crate.';

// biome-ignore format: a table reads in columns
test.each([
  [FALL, 'The injury was the bite of a dog.'],
  [FALL, 'The worker was injured in a motor vehicle collision.'],
  [FALL, 'The patient was assaulted by a customer.'],
  [FALL, 'The accident was an electric shock.'],
  [FALL, 'The injury came from years of typing.'],
  [FALL, 'The worker has had pain since the car crash.'],
  [FALL, 'The mechanism of injury was a burn with hot oil.'],
  [FALL, 'He was stung by bees.'],
  [LIFT, 'The worker was hurt by a fall from a roof.'],
  [LIFT, 'A fall caused the injury.'],
  [LIFT, 'The injury happened when a truck rear-ended the worker.'],
])('%s %s', (summary, words) => {
  expect(foundTold(factConflict, summary, words)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  [FALL, 'The injury was a fall.'],
  [FALL, 'The worker was injured when he slipped.'],
  [FALL, 'The worker was hurt as he stepped on the floor.'],
  [FALL, 'The injury was to the knee.'],
  [FALL, 'The patient was not assaulted.'],
  [FALL, 'The worker was previously in a car crash.'],
  [FALL, 'The injury was of long ago.'],
  [FALL, 'Lifting makes the pain worse.'],
  [FALL, 'If he were hurt by a dog, a vaccine would be due.'],
  [LIFT, 'The injury came from repeated strain.'],
  ['The knee hurts.', 'The worker was injured in a motor vehicle collision.'],
])('%s not: %s', (summary, words) => {
  expect(foundTold(factConflict, summary, words)).toEqual([]);
});
