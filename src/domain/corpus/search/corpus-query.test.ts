import { expect, test } from 'vitest';
import { anyOfQuery, corpusQuery, MOST_IN_PHRASE } from './corpus-query.ts';

const names = (typed: string) =>
  corpusQuery(typed).query.map(alternatives =>
    alternatives.map(({ words, prefix }) => `${words.join(' ')}${prefix ? '*' : ''}`),
  );

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              typed                    first names of each part
  ['words',                                    'lumbar fusion',         ['lumbar', 'fusion']],
  ['a phrase',                                 '"low back" pain',       ['low back', 'pain']],
  ['a beginning',                              'acupun*',               ['acupun*']],
  ['a beginning of one letter means nothing',  'a* knee',               ['knee']],
  ['nothing',                                  '  ',                    []],
  ['only signs',                               '* "" --',               []],
])('%s', (_why, typed, first) => {
  expect(names(typed).map(([name]) => name)).toEqual(first);
});

test('a brand is looked for under its ingredient and its other brands, itself first', () => {
  const [norco = []] = names('Norco');
  expect(norco[0]).toBe('norco');
  expect(norco).toContain('hydrocodone');
  expect(norco).toContain('vicodin');
});

test('an ingredient is looked for under its brands', () => {
  expect(names('tramadol')[0]).toContain('ultram');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                        typed                                 parts
  ['several words that are one name are one part',       'knee magnetic resonance imaging',    ['knee', 'magnetic resonance imaging']],
  ['a name within other words',                          'repeat nerve conduction study',      ['repeat', 'nerve conduction', 'study']],
  ['the beginning of a word ends no name',               'nerve conduc*',                      ['nerve', 'conduc*']],
  ['words that are no name stay apart',                  'conduction nerve',                   ['conduction', 'nerve']],
])('%s', (_why, typed, parts) => {
  expect(names(typed).map(([name]) => name)).toEqual(parts);
});

test('a study is looked for under its abbreviation, and the other way', () => {
  expect(names('MRI')[0]).toContain('magnetic resonance imaging');
  expect(names('magnetic resonance imaging')[0]).toContain('mri');
});

test('any of a query is one part with everything in it', () => {
  expect(anyOfQuery(corpusQuery('knee fusion').query)).toHaveLength(1);
  expect(anyOfQuery([])).toEqual([]);
});

test('a phrase that only contains a drug is left as it is', () => {
  expect(names('"tramadol was denied"')).toEqual([['tramadol was denied']]);
});

test('what was too short is told', () => {
  expect(corpusQuery('a* b* knee').tooShort).toEqual(['a*', 'b*']);
});

test('ten thousand words are cut to what anyone would type', () => {
  expect(corpusQuery('knee pain '.repeat(5_000)).query.length).toBeLessThanOrEqual(20);
});

/** How much is looked for: words, with each other name. */
function work(typed: string) {
  const { query } = corpusQuery(typed);
  const terms = query.flat();
  return { terms: terms.length, longest: Math.max(0, ...terms.map(({ words }) => words.length)) };
}

const many = Array.from({ length: 10_000 }, (_none, at) => `word${at}`);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       typed                                        left out    no words
  ['ten thousand words',                many.join(' '),                              9_980,      false],
  ['a phrase of ten thousand',          `"${many.join(' ')}"`,                       9_988,      false],
  ['phrases without end',               '"knee pain" '.repeat(5_000),                9_960,      false],
  ['brands, each with other names',     'norco '.repeat(3_000),                      2_980,      false],
  ['wild cards only',                   '* '.repeat(10_000),                         0,          true],
  ['one wild card without a blank',     '*'.repeat(100_000),                         0,          true],
  ['quotes without an end',             '"'.repeat(100_000),                         0,          true],
  ['a pattern that would never end',    '(a+)+$ '.repeat(20),                        0,          false],
  ['a program',                         "'; drop table decisions; --",               0,          false],
  ['nothing',                           '   ',                                       0,          false],
])('what is looked for is bounded, and what is not is told: %s', (_why, typed, leftOut, noWords) => {
  const { terms, longest } = work(typed);
  expect(terms).toBeLessThanOrEqual(20 * 9);
  expect(longest).toBeLessThanOrEqual(MOST_IN_PHRASE);
  expect(corpusQuery(typed)).toMatchObject({ leftOut, noWords });
});
