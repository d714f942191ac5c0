import { expect, test } from 'vitest';
import type { Word } from '#domain/records/pages/record-page.ts';
import { boxesOf, runsOf } from './word-boxes.ts';

const page = { width: 100, height: 200 };

/** Words of ten points' width side by side, each line twenty points below the one before; one blank between words. */
function words(...lines: readonly string[]): Word[] {
  let start = 0;
  return lines.flatMap((line, row) =>
    line.split(' ').map((text, column) => {
      const word = {
        start,
        end: start + text.length,
        x: column * 12,
        y: row * 20,
        width: 10,
        height: 10,
        confidence: 1,
      };
      start += text.length + 1;
      return word;
    }),
  );
}

/** From a word on, so many points further to the right. */
function apart(all: readonly Word[], from: number, by: number): Word[] {
  return all.map((word, at) => (at < from ? word : { ...word, x: word.x + by }));
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        words                        span      boxes: left top width height
  ['one word',                           words('no knee pain'),       [3, 7],   [[12, 0, 10, 5]]],
  ['two words of a line are one box',    words('no knee pain'),       [3, 12],  [[12, 0, 22, 5]]],
  ['part of a word takes it whole',      words('no knee pain'),       [4, 5],   [[12, 0, 10, 5]]],
  ['over a line end there are two',      words('no knee', 'pain at'), [3, 12],  [[12, 0, 10, 5], [0, 10, 10, 5]]],
  ['the blank between words is nowhere', words('no knee pain'),       [2, 3],   []],
  ['an end at a word does not take it',  words('no knee pain'),       [0, 3],   [[0, 0, 10, 5]]],
  ['beyond the text',                    words('no'),                 [50, 60], []],
] as const)('boxes: %s', (_why, given, [start, end], expected) => {
  const boxes = boxesOf(given, page, { start, end });
  expect(boxes.map(({ left, top, width, height }) => [left, top, width, height].map(share => share * 100))).toEqual(expected);
});

test('a word a little higher on its line, as scans have them, stays on it', () => {
  const [first, second] = words('left shoulder');
  if (!first || !second) throw new Error('two words');
  expect(boxesOf([first, { ...second, y: -3 }], page, { start: 0, end: 13 })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       words                                  runs: start end left width
  ['words side by side',                words('no knee pain'),                 [[0, 12, 0, 34]]],
  ['a run for each line',               words('no knee', 'pain'),              [[0, 7, 0, 22], [8, 12, 0, 10]]],
  ['a column far to the right',         apart(words('no knee pain'), 2, 20),   [[0, 7, 0, 22], [8, 12, 44, 10]]],
  ['a wide space that is none yet',     apart(words('no knee pain'), 2, 7),    [[0, 12, 0, 41]]],
  ['nothing',                           [],                                    []],
] as const)('runs: %s', (_why, given, expected) => {
  expect(runsOf(given).map(({ start, end, x, width }) => [start, end, x, width])).toEqual(expected);
});
