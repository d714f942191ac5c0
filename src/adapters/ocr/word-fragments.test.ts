import { expect, test } from 'vitest';
import { linesJoined, pageLines } from '#domain/records/pages/page-lines.ts';
import { type RecognisedWord, wordsOfTable } from './engine.ts';
import { wordFragments } from './word-fragments.ts';

/** A word of 10 point type at 200 dots an inch, 20 pixels high with its capital. */
const word = (text: string, left: number, top: number, line: string, confidence = 0.9): RecognisedWord => ({
  text,
  line,
  left,
  top,
  width: text.length * 14,
  height: 20,
  confidence,
});
const unmoved = (x: number, y: number) => ({ x, y });
const textOf = (words: readonly RecognisedWord[]) => linesJoined(pageLines(wordFragments(words, 200, unmoved))).text;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             words                                                                                    text
  ['words of a line',                         [word('Pain', 200, 200, '1'), word('is', 270, 200, '1')],                               'Pain is'],
  ['a wide space parts cells',                [word('Pain', 200, 200, '1'), word('Today', 400, 200, '1')],                            'Pain  Today'],
  ['cells found as two blocks are one row',   [word('Claim', 200, 200, '1'), word('Visit', 200, 240, '2'), word('553', 700, 202, '3')], 'Claim  553\nVisit'],
  ['dirt is no word',                         [word('Pain', 200, 200, '1'), word('~', 262, 200, '1', 0.3), word('is', 280, 200, '1')], 'Pain is'],
  ['a sign that was surely read stays',       [word('Pain', 200, 200, '1'), word('>', 270, 200, '1', 0.8), word('6', 290, 200, '1')],  'Pain > 6'],
  ['a doubtful word stays',                   [word('Pa1n', 200, 200, '1', 0.1)],                                                     'Pa1n'],
])('%s', (_why, words, text) => {
  expect(textOf(words)).toBe(text);
});

test('places in points, where the word lay before the image was levelled', () => {
  const [fragment] = wordFragments([word('Pain', 200, 400, '1')], 200, (x, y) => ({ x: x + 100, y: y - 200 }));
  expect(fragment?.words).toEqual([{ start: 0, end: 4, x: 108, y: 72, width: 20.2, height: 7.2, confidence: 0.9 }]);
});

test('the table of the recogniser', () => {
  const table = [
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
    '4\t1\t1\t1\t1\t0\t200\t200\t300\t20\t-1\t',
    '5\t1\t1\t1\t1\t1\t200\t200\t56\t20\t96.5\tPain',
    '5\t1\t1\t1\t1\t2\t270\t200\t56\t20\t95\t ',
  ].join('\n');
  expect(wordsOfTable(table)).toEqual([
    { text: 'Pain', line: '1 1 1', left: 200, top: 200, width: 56, height: 20, confidence: 0.965 },
  ]);
});
