import { expect, test } from 'vitest';
import { alignWords } from './align-words.ts';
import { vocabulary } from './page-words.ts';

function aligned(a: string, b: string, most = 10): string | null {
  const words = vocabulary();
  const [left, right] = [a, b].map(text => text.split(' ').filter(word => word !== ''));
  const found = alignWords(words.numbered(left ?? []), words.numbered(right ?? []), most);
  if (found === null) return null;
  return found
    .map(({ aFrom, aTo, bFrom, bTo }) => `${left?.slice(aFrom, aTo).join(' ')}>${right?.slice(bFrom, bTo).join(' ')}`)
    .join(', ');
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row             one                    the other              differences
  ['the same',                'a b c',               'a b c',               ''],
  ['one word',                'a b c',               'a x c',               'b>x'],
  ['a word more',             'a b c',               'a b x c',             '>x'],
  ['a word less',             'a b c',               'a c',                 'b>'],
  ['at the start',            'x b c',               'b c',                 'x>'],
  ['at the end',              'a b',                 'a b c d',             '>c d'],
  ['in two places',           'a b c d e',           'a x c y e',           'b>x, d>y'],
  ['two words for one',       'a b c d',             'a x d',               'b c>x'],
  ['nothing shared',          'a',                   'x y',                 'a>x y'],
  ['nothing at all',          '',                    'x',                   '>x'],
])('%s', (_why, one, other, expected) => {
  expect(aligned(one, other)).toBe(expected);
});

test('too many differences are not followed', () => {
  expect(aligned('a b c d e f', 'u v w x y z', 11)).toBeNull();
  expect(aligned('a b c d e f', 'u v w x y z', 12)).toBe('a b c d e f>u v w x y z');
});
