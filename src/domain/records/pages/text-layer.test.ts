import { expect, test } from 'vitest';
import { howToRead } from './text-layer.ts';

const note = 'The patient reports pain of 6/10 with medication.\nExamination: tenderness over the left wrist.';
const shifted = note.replace(/[a-z]/gi, letter => String.fromCharCode(letter.charCodeAt(0) + 3));
const table = 'Hgb 13.2 g/dL 12.0 - 16.0\nWBC 7.1 K/uL 4.0 - 11.0\nPLT 251 K/uL 150 - 400\nGFR 92 mL/min > 60';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                            text                             height  images  words on them   how
  ['printed from a program',                                 note,                            11,     0,      0,              'text-layer'],
  ['no layer',                                               '',                              0,      1,      0,              'ocr'],
  ['no layer and no image: drawn as curves, or blank',       '',                              0,      0,      0,              'ocr'],
  ['marks only',                                             '_ _ . | -',                     11,     0,      0,              'ocr'],
  ['private characters',                                     '\ue001\ue002 \ue003\ue004 a',   11,     0,      0,              'ocr'],
  ['replacement characters',                                 `${note}${'\ufffd'.repeat(30)}`, 11,     0,      0,              'ocr'],
  ['a few of them, for bullets',                             `\uf0b7 ${note}\n\uf0b7 more`,   11,     0,      0,              'text-layer'],
  ['letters shifted by a font without its table',            shifted,                         11,     0,      0,              'ocr'],
  ['signs in place of letters',                              '!"# $%& \'()* +,-. /01 #$%"& !"#$% &\'() *+,- ./!" #$%&', 11, 0, 0,        'ocr'],
  ['a table of figures',                                     table,                           11,     0,      0,              'text-layer'],
  ['a number alone',                                         '12',                            11,     0,      0,              'text-layer'],
  ['a scan with its own reading under it',                   note.repeat(5),                  10,     1,      75,             'text-layer'],
  ['a scan with a stamp',                                    'EXHIBIT 4 000123',              10,     1,      3,              'both'],
  ['one word under a full page of them',                     note,                            10,     1,      19,             'both'],
  ['a full page of image with as many words as a text',      note,                            10,     1,      20,             'text-layer'],
  ['tiny letters under a scan',                              note.repeat(5),                  1,      1,      75,             'ocr'],
  ['tiny letters, no scan: a footnote',                      note,                            3.9,    0,      0,              'text-layer'],
  ['a letterhead',                                           note,                            11,     0.24,   0,              'text-layer'],
  ['a scan pasted into a letter',                            note,                            11,     0.25,   0,              'both'],
  ['a watermark under a letter',                             note.repeat(3),                  11,     0.5,    40,             'text-layer'],
] as const)('%s', (_why, text, letterHeight, images, wordsOnImages, how) => {
  expect(howToRead({ text, letterHeight, images, wordsOnImages })).toBe(how);
});
