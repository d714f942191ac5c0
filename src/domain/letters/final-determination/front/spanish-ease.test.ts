import { expect, test } from 'vitest';
import { source, spanishEase, spanishSyllables } from './spanish-ease.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          word            syllables
  ['one',                                  'sol',          1],
  ['two',                                  'casa',         2],
  ['a weak vowel leans on a strong one',   'cuida',        2],
  ['two strong vowels part',               'teatro',       3],
  ['an accent parts them too',             'día',          2],
  ['no accent: one',                       'dia',          1],
  ['the u of que is silent',               'que',          1],
  ['the u of gui too',                     'guitarra',     3],
  ['a spoken u',                           'agua',         2],
  ['a final y',                            'muy',          1],
  ['three vowels, one syllable',           'miau',         1],
  ['long',                                 'tratamiento',  4],
  ['in capitals',                          'CASA',         2],
  ['no vowel',                             'y',            1],
  ['accented at its end',                  'decisión',     3],
])(`${source.cite}: syllables: %s`, (_why, word, syllables) => {
  expect(spanishSyllables(word)).toBe(syllables);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          text                                             ease
  ['four words of two syllables',          'Ella come pan duro.',                           206.84 - 60 * (7 / 4) - 1.02 * 4],
  ['two sentences',                        'Ella come. Ella bebe.',                         206.84 - 60 * (8 / 4) - 1.02 * 2],
  ['nothing',                              '',                                              0],
  ['no words',                             '123.',                                          0],
])(`${source.cite}: %s`, (_why, text, ease) => {
  expect(spanishEase(text)).toBe(Math.round(ease * 10) / 10);
});

test('long words and sentences are harder', () => {
  const easy = 'Hable con su doctor. Pida ayuda.';
  const hard =
    'La determinación administrativa correspondiente establece procedimientos extraordinariamente complicados.';
  expect(spanishEase(easy)).toBeGreaterThan(80);
  expect(spanishEase(hard)).toBeLessThan(10);
});
