import { expect, test } from 'vitest';
import { type Fragment, linesJoined, pageLines } from './page-lines.ts';

/** A fragment of 10 points at a place, each of its words 5 points a letter. */
function fragment(text: string, x: number, y: number, height = 10): Fragment {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    x: x + index * 5,
    y: y - height,
    width: word.length * 5,
    height,
    confidence: 1,
  }));
  return { text, x, y, height, words };
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                     fragments                                                             text
  ['nothing',                                         [],                                                                   ''],
  ['lines from the top, whatever order they come in', [fragment('second', 72, 112), fragment('first', 72, 100)],            'first\nsecond'],
  ['cells of a row, left to right',                   [fragment('right', 300, 100), fragment('left', 72, 100)],             'left  right'],
  ['a raised cell is of the row',                     [fragment('left', 72, 100), fragment('right', 300, 103.9)],           'left  right'],
  ['a cell raised by more is not',                    [fragment('left', 72, 100), fragment('right', 300, 104.1)],           'left\nright'],
  ['ordinary spacing',                                [fragment('one', 72, 100), fragment('two', 72, 115.9)],               'one\ntwo'],
  ['more than half a line free',                      [fragment('one', 72, 100), fragment('two', 72, 116.1)],               'one\n\ntwo'],
])('%s', (_why, fragments, text) => {
  expect(linesJoined(pageLines(fragments)).text).toBe(text);
});

test('words keep their place in the text', () => {
  const { text, words } = linesJoined(
    pageLines([fragment('of  12 May', 300, 100), fragment('Report', 72, 100), fragment('next line', 72, 140)]),
  );
  expect(words.map(word => text.slice(word.start, word.end))).toEqual(['Report', 'of', '12', 'May', 'next', 'line']);
  expect(words.map(word => word.x)).toEqual([72, 300, 320, 335, 72, 97]);
});
