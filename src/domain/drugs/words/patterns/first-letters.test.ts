import { expect, test } from 'vitest';
import { firstLetters } from './first-letters.ts';

// biome-ignore format: a table reads in columns
test.each<[string, RegExp, readonly string[] | null]>([
  // why this row                                   pattern                        beginnings
  ['a word',                                        /\bspine/,                     ['spi']],
  ['one of several',                                /\b(?:knee|hip)\b/,            ['kne', 'hip']],
  ['a capital is a small letter',                   /\bMRI/,                       ['mri']],
  ['a short word and its end',                      /\bto the/,                    ['to ']],
  ['a short beginning that goes on',                /\bto\w+/,                     ['to*']],
  ['a short word that may be longer',               /\bhips?/,                     ['hip']],
  ['the edge ends the word',                        /\bMD\b/,                      ['md ']],
  ['what may be left out',                          /\b(?:no )?pain/,              ['pai', 'no ']],
  ['a word that may stand often',                   /\b(?:so )*ill/,               ['ill', 'so ']],
  ['figures are all one',                           /\b\d{1,2}\/10/,               ['0*']],
  ['a class of a few letters',                      /\b[CT]\d/,                    ['c0*', 't0*']],
  ['a range',                                       /\b[a-c]x\b/,                  ['ax ', 'bx ', 'cx ']],
  ['alternatives that each begin with a word',      /\bleft|\bright/,              ['lef', 'rig']],
  ['what only looks back',                          /(?<=no )\bpain/,              ['pai']],
  ['no figure before a figure',                     /(?<![\d/])\d+ mg/,            ['0*']],
  ['no figure before, but a letter comes',          /(?<![\d/])mg/,                null],
  ['no part of a word before',                      /(?<!\w)spine/,               ['spi']],
  ['one of several that may not stand before',      /(?<!\bto |[\d/])\d+ mg/,      ['0*']],
  ['no letter before a letter',                     /(?<![A-Za-z])[AB]x/,          ['ax*', 'bx*']],
  ['it may begin inside a word',                    /spine/,                       null],
  ['one alternative may',                           /\bleft|right/,                null],
  ['any word',                                      /\b\w+ pain/,                  null],
  ['the end of a word',                             /\b\s+pain/,                   null],
  ['another class',                                 /\b[^.]x/,                     null],
  ['nothing to begin with',                         /\b/,                          null],
  ['letters alike beyond their small forms',        /\bsever/iu,                   null],
])('%s', (_why, pattern, beginnings) => {
  expect(firstLetters(pattern)).toEqual(beginnings);
});
