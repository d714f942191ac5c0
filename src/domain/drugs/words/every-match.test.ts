import { expect, test } from 'vitest';
import { everyMatch, everyMatchIn, firstMatch, hasMatch, hasMatchIn } from './every-match.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row              text       pattern     places
  ['none',                     'abc',     /x/g,       []],
  ['several, in order',        'a1b22',   /\d+/g,     [[1, '1'], [3, '22']]],
  ['matches of nothing',       'ab',      /x*/g,      [[0, ''], [1, ''], [2, '']]],
])('%s', (_why, text, pattern, places) => {
  expect(everyMatch(text, pattern).map(match => [match.index, match[0]])).toEqual(places);
});

test('a pattern left in the middle of another text begins anew', () => {
  const pattern = /b/g;
  pattern.exec('aab');
  expect(everyMatch('b', pattern)).toHaveLength(1);
});

const SAID =
  'On 10/28/2016 the worker, a 45-year-old, had pain of the L4-L5 level and the left knee, 6/10; José says he_is ill. No spasm. ';
const LONG = `${SAID.repeat(5)}\nMRI of the knee: no tear.5mg of it, is it? To be or not to be.`;

// A long text is searched in another way: the places are those of the pattern itself.
test.each([
  /\bpain\b/g,
  /\b(?:the |left )?knee\b/gi,
  /\b[CTLS]\d-/g,
  /\d+/g,
  /(?<![\d/.-])\d{1,2}\/\d+/g,
  /\b\d+mg/g,
  /(?<![A-Za-z])[A-Z][a-z]+/g,
  /\bs/gi,
  /\bis\b/gi,
  /\bto be\b/gi,
  /knee|spasm/g,
  /nowhere to be found/g,
  /\bnowhere\b|\bto\b/gi,
  /(?:)/g,
  /\b/g,
  /^On|be\.$/g,
  /\bno (?:spasm|tear)/gi,
  /\b(?<part>knee|level)\b(?=,| and)/g,
])('in a long text: %s', pattern => {
  const places = Array.from(LONG.matchAll(pattern), match => [match.index, match[0], match.groups]);
  expect(everyMatch(LONG, pattern).map(match => [match.index, match[0], match.groups])).toEqual(places);
  const single = new RegExp(pattern.source, pattern.flags.replace('g', ''));
  expect(hasMatch(LONG, single)).toBe(single.test(LONG));
  expect(firstMatch(LONG, single)?.index).toBe(single.exec(LONG)?.index);
  for (let start = 0; start < LONG.length; start += 7) {
    const stretch = { start, end: Math.min(LONG.length, start + 60) };
    const said = LONG.slice(stretch.start, stretch.end);
    const own = Array.from(said.matchAll(pattern), match => [match.index, match[0]]);
    expect(everyMatchIn(LONG, stretch, said, pattern).map(match => [match.index, match[0]])).toEqual(own);
    expect(hasMatchIn(LONG, stretch, said, single)).toBe(own.length > 0);
  }
});
