import { describe, expect, test } from 'vitest';
import { placesOf, searchTerms } from './search-terms.ts';
import { snippetAt } from './snippet.ts';

const word = (...words: string[]) => ({ words, prefix: false });
const prefix = (...words: string[]) => ({ words, prefix: true });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        query                        terms
  ['two words',                          'Lumbar fusion',             [word('lumbar'), word('fusion')]],
  ['a phrase',                           '"epidural steroid"',        [word('epidural', 'steroid')]],
  ['a phrase and a word',                '"low back" pain',           [word('low', 'back'), word('pain')]],
  ['a prefix',                           'hydroc*',                   [prefix('hydroc')]],
  ['a phrase that ends in a prefix',     '"epidural ster"*',          [prefix('epidural', 'ster')]],
  ['a level is a phrase of its parts',   'L4-L5',                     [word('l4', 'l5')]],
  ['a strength too',                     '10/325mg',                  [word('10', '325mg')]],
  ['a quote that is not closed',         '"low back',                 [word('low'), word('back')]],
  ['curly quotes',                       '“low back”',                [word('low', 'back')]],
  ['nothing but signs',                  '-- "…" *',                  []],
  ['nothing',                            '   ',                       []],
  ['letters beyond ASCII',               'Núñez',                     [word('núñez')]],
])('%s', (_why, query, terms) => {
  expect(searchTerms(query)).toEqual(terms);
});

const page = 'Low back pain 6/10.\nEpidural steroid injection at L4-L5; low-back pain again. Steroids.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       query                 what stands there
  ['every place of a word',             'pain',               ['pain', 'pain']],
  ['a phrase over a hyphen',            '"low back pain"',    ['Low back pain', 'low-back pain']],
  ['a phrase over a line break',        '"10 epidural"',      ['10.\nEpidural']],
  ['a prefix takes the whole word',     'stero*',             ['steroid', 'Steroids']],
  ['a word is not a prefix',            'steroid',            ['steroid']],
  ['overlapping terms are told once',   '"low back" back',    ['Low back', 'low-back']],
  ['a phrase at the end',               'again steroids',     ['again', 'Steroids']],
  ['not there',                         'fusion',             []],
])('places: %s', (_why, query, says) => {
  expect(placesOf(page, searchTerms(query)).map(({ start, end }) => page.slice(start, end))).toEqual(says);
});

describe('snippets', () => {
  const long = `${'before '.repeat(40)}here stands what is sought ${'after '.repeat(60)}`;
  const at = long.indexOf('sought');

  test('begin and end with a word, around the place', () => {
    const { text, start } = snippetAt(long, { start: at, end: at + 6 });
    expect(text.startsWith('before')).toBe(true);
    expect(text.endsWith('after')).toBe(true);
    expect(text.slice(at - start, at - start + 6)).toBe('sought');
    expect(text.length).toBeLessThan(200);
  });

  test('a short page is told whole, line feeds as blanks', () => {
    expect(snippetAt('one\ntwo', { start: 4, end: 7 })).toEqual({ text: 'one two', start: 0 });
  });

  test('a page without a blank is cut at the measure', () => {
    const { text } = snippetAt('x'.repeat(1000), { start: 500, end: 501 });
    expect(text.length).toBe(181);
  });
});
