import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { paperAuthor, source } from './paper-author.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['a report in a list',       'Agreed Medical Examination, Wells, 6/8/11',   'Agreed Medical Examination, [name], 6/8/11'],
  ['a page that is cited',     '[Tanner, 3/12/2014, page 4]; (Tanner, 3/12/2014)', '[[name], 3/12/2014, page 4]; (Tanner, 3/12/2014)'],
  ['in brackets',              'PR-2 (Oyelaran) dated 7/3/2013; QME report (Ana Oyel), 8/2/13', 'PR-2 ([name]) dated 7/3/2013; QME report ([name]), 8/2/13'],
  ['in brackets, a word',      'PR-2 (Tanner) dated 7/3/2013',                'PR-2 ([name]) dated 7/3/2013'],
  ['what a paper is like',     'Progress note (Illegible) dated 7/3/2013; report (Supplemental), 8/2/13', 'Progress note (Illegible) dated 7/3/2013; report (Supplemental), 8/2/13'],
  ['what a paper is of',       'MRI report (Lumbar) dated 7/3/2013; notes (Physical Therapy), 8/2/13', 'MRI report (Lumbar) dated 7/3/2013; notes (Physical Therapy), 8/2/13'],
  ['a line with its day',      'It ended\nOyelaran, 7/3/2013: he reports pain', 'It ended\n[name], 7/3/2013: he reports pain'],
  ['a sentence with its day',  'It ended. Ana Oyel (7/3/2013): he reports pain', 'It ended. [name] (7/3/2013): he reports pain'],
  ['a word with its day',      'It ended.\nTanner, 7/3/2013: he reports pain', 'It ended.\n[name], 7/3/2013: he reports pain'],
  ['a suffix',                 'It ended.\nOyelaran, Jr., 7/3/2013: he reports pain', 'It ended.\n[name], 7/3/2013: he reports pain'],
  ['a calling with its day',   'It ended.\nOrtho, 7/3/2013: he reports pain', 'It ended.\nOrtho, 7/3/2013: he reports pain'],
  ['an operation, a drug',     'It ended.\nSurgery, 7/3/2013: done\nSynvisc, 8/3/2013: given', 'It ended.\nSurgery, 7/3/2013: done\nSynvisc, 8/3/2013: given'],
  ['a paper with its day',     'It ended.\nAddendum, 7/3/2013: none\nProgress Report, 8/3/2013: pain', 'It ended.\nAddendum, 7/3/2013: none\nProgress Report, 8/3/2013: pain'],
  ['literature',               'It ended. Oyelaran, 2013: no effect',         'It ended. Oyelaran, 2013: no effect'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(paperAuthor, text)).toBe(told);
});
