import { array, assert, property, string } from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { cutPages, ownPages } from './cut-pages.ts';

const lines = (count: number, words = 'gait is normal') => Array.from({ length: count }, () => words).join('\n');

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              text                                        pages
  ['short',                                    'one line',                                 ['one line']],
  ['as many lines as fit',                     lines(60),                                  [lines(60)]],
  ['one line more',                            lines(61),                                  [lines(60), lines(1)]],
  ['a paragraph stays whole',                  `${lines(50)}\n\n${lines(20)}`,             [lines(50), lines(20)]],
  ['a blank line far up does not count',       `${lines(10)}\n\n${lines(60)}`,             [`${lines(10)}\n\n${lines(49)}`, lines(11)]],
  ['a line longer than a page ends at a space', `${'word '.repeat(700)}end`,               [`${'word '.repeat(699)}word`, 'end']],
  ['a word longer than a page is cut',         'x'.repeat(3501),                           ['x'.repeat(3500), 'x']],
  ['other line ends',                          'one\r\ntwo\rthree',                        ['one\ntwo\nthree']],
  ['nothing',                                  '\n\n',                                     ['']],
])('cut: %s', (_why, text, pages) => {
  expect(cutPages(text)).toEqual(pages);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  text                            pages
  ['form feeds part pages',                        'one\ftwo\fthree',              ['one', 'two', 'three']],
  ['a page left empty stays, for the numbers',     'one\f\fthree',                 ['one', '', 'three']],
  ['the last form feed opens no page',             'one\ftwo\f\n',                 ['one', 'two']],
  ['a dense page of its own stays one',            `${lines(100)}\fend`,           [lines(100), 'end']],
  ['one that no sheet could hold is cut',          `${lines(121)}\fend`,           [lines(60), lines(60), lines(1), 'end']],
  ['without form feeds it is cut as any text',     lines(61),                      [lines(60), lines(1)]],
])('own pages: %s', (_why, text, pages) => {
  expect(ownPages(text)).toEqual(pages);
});

const words = (text: string) => text.replace(/\s+/g, '');

test('a line of millions of letters is cut in no time', () => {
  const start = performance.now();
  expect(cutPages('x'.repeat(35_000_000))).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('no word is lost and no page is too long, whatever the text', () => {
  assert(
    property(array(string({ maxLength: 200 }), { maxLength: 300 }), parts => {
      const text = parts.join('\n');
      const pages = cutPages(text);
      expect(words(pages.join(''))).toBe(words(text));
      expect(pages.every(page => page.length <= 3500 && page.split('\n').length <= 60)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
