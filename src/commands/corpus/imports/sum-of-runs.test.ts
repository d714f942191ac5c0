import { expect, test } from 'vitest';
import { sumOfRuns } from './sum-of-runs.ts';

const none = { done: 0, total: 10, added: 0, repeated: 0, corrections: 0, twins: 0, unreadable: 0 };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             earlier                                   run                                         together
  ['one run is what it says',                 null,                                     { done: 5, added: 3, repeated: 2 },         { added: 3, repeated: 2 }],
  ['what was added is met again',             { added: 3, corrections: 1, twins: 1 },   { done: 10, added: 5, repeated: 5 },        { added: 8, repeated: 2, corrections: 1, twins: 1 }],
  ['half-way through what was added',         { added: 3, corrections: 0, twins: 0 },   { done: 2, repeated: 2 },                   { added: 3, repeated: 0 }],
  ['what cannot be read is met again',        { added: 3, corrections: 0, twins: 0 },   { done: 6, repeated: 3, unreadable: 3 },    { added: 3, repeated: 0, unreadable: 3 }],
])('%s', (_why, earlier, run, together) => {
  expect(sumOfRuns(earlier, { ...none, ...run })).toMatchObject(together);
});
