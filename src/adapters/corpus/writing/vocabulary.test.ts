import { expect, test } from 'vitest';
import { wordHash } from '#domain/corpus/precedent/telling-words.ts';
import { vocabulary } from './vocabulary.ts';

test('words keep their numbers, and what was counted is told once', () => {
  const known = vocabulary({ names: ['back', 'knee'], decisions: [4, 9] });
  const [knee, hip] = [known.numberOf('knee'), known.numberOf('hip')];
  expect(known.numberOf('hip')).toBe(hip);
  known.count([knee, hip]);
  known.count([hip]);
  expect(known.counted()).toEqual([
    { word: 'knee', decisions: 1 },
    { word: 'hip', decisions: 2 },
  ]);
  expect(known.counted()).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    within how many      of how many   kept, by place
  ['the rarest first, of equals the first',          [7, 2, 7, 1],        10_000,       [3, 1, 0, 2]],
  ['a third of the decisions has it',                [3_333, 3_334],      10_000,       [0]],
  ['while there are few none is common',             [900, 1_000, 1_001], 1_200,        [0, 1]],
  ['a word that is only in what was read of it',     [0, 5],              10_000,       [1]],
  ['no more than are kept',                          Array.from({ length: 60 }, (_none, at) => at + 1), 10_000, Array.from({ length: 48 }, (_none, at) => at)],
])('%s', (_why, within, size, kept) => {
  const names = within.map((_count, at) => `word${at}`);
  const known = vocabulary({ names, decisions: within });
  expect([...known.telling(names.map(known.numberOf), size)]).toEqual(kept.map(at => wordHash(`word${at}`)));
});
