import { expect, test } from 'vitest';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

/** Every text of the words by its path; what is made with a name or number is made with one. */
function texts(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(Reflect.apply(words, undefined, ['X-1', 'X-2']))]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}

const laws = (words: string) => words.match(/(?:Labor Code|8 CCR) [\d.]+(?:\(\w+\))*/g) ?? [];

const here = new Map(texts(english));
const there = new Map(texts(spanish));

test('everything said in English is said in Spanish', () => {
  expect(here.size).toBeGreaterThan(200);
  const missing = [...here].filter(([path, words]) => words !== '' && (there.get(path) ?? '').trim() === '');
  expect(missing).toEqual([]);
});

test('nothing was left in English but names and words that are the same', () => {
  const values = /\/value$|\/languages\/|\/letter$/;
  const same = [...there].filter(([path, words]) => words === here.get(path) && !values.test(path));
  expect(same.map(([, words]) => words)).toEqual(['No', 'California']);
});

test('the same answers are offered', () => {
  const values = (words: typeof here) => [...words].filter(([path]) => path.endsWith('/value'));
  expect(values(there)).toEqual(values(here));
});

test('a law is cited alike', () => {
  for (const [path, words] of here) expect(laws(there.get(path) ?? ''), path).toEqual(laws(words));
});
