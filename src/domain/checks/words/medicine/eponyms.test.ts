import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { eponymMisspelt } from './eponyms.ts';
import { askedAtTheirWords } from '../word-slip.ts';

const slips = (text: string) =>
  askedAtTheirWords([eponymMisspelt])(splitWords(text)).map(({ start, end, meant }) => [text.slice(start, end), meant]);

// biome-ignore format: a table reads in columns
test.each([
  ["The Hawkin's sign was positive.",           "Hawkin's",    "Hawkins'"],
  ['A Hawkin sign was positive.',               'Hawkin',      'Hawkins'],
  ['Spurlings test was negative.',              'Spurlings',   "Spurling's"],
  ['Phalens and Tinels signs were absent.',     'Tinels',      "Tinel's"],
  ["Phalan's test was positive.",               "Phalan's",    "Phalen's"],
  ['Positive Yeargason test.',                  'Yeargason',   'Yergason'],
  ["McMurry's test caused pain.",               "McMurry's",   "McMurray's"],
  ['Lachmanns test was negative.',              'Lachmanns',   "Lachman's"],
  ["Finklestein's maneuver hurt.",              "Finklestein's", "Finkelstein's"],
  ['A Spurlings compression test was done.',    'Spurlings',   "Spurling's"],
  ['The Trendelenberg sign was absent.',        'Trendelenberg', 'Trendelenburg'],
])('%s', (text, words, meant) => {
  expect(slips(text)).toEqual([[words, meant]]);
});

// biome-ignore format: a table reads in columns
test.each([
  ["Hawkins' sign and the Hawkins-Kennedy test were positive."],
  ["Spurling's test, the Spurling maneuver and a Phalen test were negative."],
  ["Homans sign and Homan's sign are both written; Mill's test and Mills test too."],
  ["Hoffman's and Hoffmann's signs were absent."],
  ['A Thomson test and a Thompson test.'],
  ['Speeds test results of the typist were read.'],
  ['Skin test and Drug tests were done; Apply tests as told.'],
  ['The phalanx test was done.'],
  ["The patient's tests and the employee's signs."],
])('not: %s', text => {
  expect(slips(text)).toEqual([]);
});
