import { expect, test } from 'vitest';
import { corpusQuery } from './corpus-query.ts';

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

test('a phrase that only contains a drug is left as it is', () => {
  expect(names('"tramadol was denied"')).toEqual([['tramadol was denied']]);
});

test('what was too short is told', () => {
  expect(corpusQuery('a* b* knee').tooShort).toEqual(['a*', 'b*']);
});

test('ten thousand words are cut to what anyone would type', () => {
  expect(corpusQuery('knee pain '.repeat(5_000)).query.length).toBeLessThanOrEqual(20);
});
