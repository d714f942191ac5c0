import { expect, test } from 'vitest';
import { source, whatFollows } from './what-follows.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             surgery        outcome    needs
  ['the surgery falls, all falls',            'upheld',      'upheld',  'nothing'],
  ['the surgery stands: own reasons',         'overturned',  null,      'own-evidence'],
  ['the surgery is open',                     null,          null,      'decision-of-the-surgery'],
] as const)(`${source[0].cite}: %s`, (_why, surgery, outcome, needs) => {
  expect(whatFollows(surgery)).toMatchObject({ outcome, needs });
});

test('each answer names its source', () => {
  expect(whatFollows('upheld').source).toBe(source[0].cite);
  expect(whatFollows('overturned').source).toBe(source[1].cite);
});
