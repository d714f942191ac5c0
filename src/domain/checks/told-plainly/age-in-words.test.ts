import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const told = (age: number, words: string): number =>
  found(factConflict, {
    summary: `The injured worker is a ${age} year old male.`,
    rationale: `${words} The request is not medically necessary.`,
  }).length;

// biome-ignore format: a table reads in columns
test.each([
  [44, 'The worker is well over eighty.'],
  [44, 'The patient is not yet twenty.'],
  [44, 'The patient is still a teenager.'],
  [44, 'He retired at seventy.'],
  [62, 'The worker is in his forties.'],
  [44, 'The injured worker is in her late sixties.'],
  [24, 'The patient is middle-aged.'],
  [33, 'This elderly man needs rest.'],
  [44, 'The worker is an octogenarian.'],
  [44, 'This fifty-two-year-old man has a stiff knee.'],
  [44, 'The patient is fifty-two years old.'],
  [44, 'The worker is nearly seventy.'],
  [71, 'This young man will recover.'],
  [44, 'The applicant is a pensioner.'],
  [44, 'She is under thirty years of age.'],
])('stated as %s: %s', (age, words) => {
  expect(told(age, words)).toBe(1);
});

// biome-ignore format: a table reads in columns
test.each([
  [84, 'The worker is well over eighty.'],
  [44, 'The worker is in his forties.'],
  [50, 'The worker is in his late forties.'],
  [52, 'This fifty-two-year-old man has a stiff knee.'],
  [44, 'The patient is middle-aged.'],
  [66, 'The patient is elderly.'],
  [44, 'Patients over eighty do worse.'],
  [44, 'The worker is not over eighty.'],
  [44, 'His mother is elderly.'],
  [44, 'He weighs over ninety kilograms.'],
  [44, 'The worker is about sixty percent better.'],
  [44, 'He has worked for twenty years.'],
  [44, 'Pain is over six at rest.'],
  [44, 'The knee looks like that of a man over seventy.'],
  [44, 'The patient was seen at twenty weeks.'],
])('stated as %s: no other: %s', (age, words) => {
  expect(told(age, words)).toBe(0);
});
