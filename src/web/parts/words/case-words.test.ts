import { expect, test } from 'vitest';
import {
  editionWords,
  opensWorkspace,
  pageWords,
  patientWords,
  shortTitle,
  stateWords,
  supportWords,
  shortDocumentTitle,
} from './case-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    state                        decided items  words
  ['nothing decided',                'records-complete' as const, 0,      3,     'Ready for review'],
  ['one still open',                 'in-review' as const,        2,      3,     'In review'],
  ['all decided, none signed',       'in-review' as const,        3,      3,     'Ready to sign'],
  ['signed',                         'draft-quality' as const,    3,      3,     'Signed, letter in preparation'],
  ['sent',                           'determined' as const,       3,      3,     'Letter issued'],
])('a state is said in words: %s', (_why, state, decided, items, words) => {
  expect(stateWords({ state, decided, items })).toBe(words);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row      age   sex                words
  ['both known',       58,   'male' as const,   '58-year-old male'],
  ['no sex',           58,   null,              '58 years old'],
  ['no age',           null, 'female' as const, 'female'],
  ['neither',          null, null,              'age and sex not stated'],
])('a patient is said in words: %s', (_why, age, sex, words) => {
  expect(patientWords({ age, sex })).toBe(words);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           support  of100  word
  ['none',                  0,       0,     'very weak'],
  ['below the first edge',  0.19,    19,    'very weak'],
  ['on the first edge',     0.2,     20,    'weak'],
  ['below the middle',      0.39,    39,    'weak'],
  ['the middle begins',     0.4,     40,    'balanced'],
  ['the middle ends',       0.6,     60,    'balanced'],
  ['above the middle',      0.61,    61,    'strong'],
  ['the last edge',         0.8,     80,    'strong'],
  ['above it',              0.81,    81,    'very strong'],
  ['rounded, not cut',      0.995,   100,   'very strong'],
])('support is a number with a word: %s', (_why, support, of100, word) => {
  expect(supportWords(support)).toEqual({ of100, word });
});

test.each<[string, [number, number][], string]>([
  ['no page', [], ''],
  ['one page', [[64, 64]], 'p. 64'],
  ['a range', [[78, 81]], 'pp. 78-81'],
  [
    'two places',
    [
      [78, 81],
      [94, 94],
    ],
    'pp. 78-81, 94',
  ],
])('pages are cited: %s', (_why, pages, words) => {
  expect(pageWords(pages)).toBe(words);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row             title                                                                                   short
  ['plain',                   'Soma 350mg #90',                                                                       'Soma 350mg #90'],
  ['only the open part',      'A #90 was the original request. The remaining IMR eligible portion of the original request, A #30', 'A #30'],
  ['the part after "is"',     'The remaining IMR eligible portion of the original request is Physical therapy x 6',   'Physical therapy x 6'],
])('a title in a list: %s', (_why, title, short) => {
  expect(shortTitle(title)).toBe(short);
});

// biome-ignore format: a table reads in columns
test.each([
  ['abbreviation, words, year', 'mtus-chronic-pain-2009', 'MTUS Chronic Pain 2009'],
  ['another body',              'acoem-2004',             'ACOEM 2004'],
])('an edition in words: %s', (_why, id, words) => {
  expect(editionWords(id)).toBe(words);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       title                                        short
  ['a short name in brackets',          "Physician's progress report (PR-2)",        'PR-2'],
  ['the first of two',                  'Request (RFA) with report (06/04/2015)',    'RFA'],
  ['no brackets: the whole title',      'Urine drug test',                           'Urine drug test'],
  ['a long remark is no short name',    'Letter (from the claims administrator)',    'Letter (from the claims administrator)'],
  ['empty brackets are none',           'Report ()',                                 'Report ()'],
])('a document in a tab: %s', (_why, title, short) => {
  expect(shortDocumentTitle(title)).toBe(short);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          state                        workspace
  ['nobody reviews it yet',                'records-complete' as const, false],
  ['under review',                         'in-review' as const,        true],
  ['to be read',                           'determined' as const,       true],
  ['sent back: the reviewer is not known', 'remanded' as const,         false],
  ['over without a decision',              'terminated' as const,       false],
])('which page a case opens on: %s', (_why, state, workspace) => {
  expect(opensWorkspace(state)).toBe(workspace);
});
