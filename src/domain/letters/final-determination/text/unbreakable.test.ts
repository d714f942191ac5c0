import { expect, test } from 'vitest';
import { titleStretches } from './title-stretches.ts';
import { unbreakable } from './unbreakable.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              text                                       may break at |
  ['words',                                    'pain of the neck',                        'pain|of|the|neck'],
  ['a hanging hyphen',                         'pre- and postoperative',                  'pre- and|postoperative'],
  ['a spaced dash',                            'work – home',                             'work|– home'],
  ['a spaced slash',                           'pain / spasm',                            'pain|/ spasm'],
  ['a hyphen within a word',                   'a follow-up visit',                       'a|follow-up|visit'],
  ['a label in a sentence',                    'see Decision rationale: above',           'see Decision rationale:|above'],
  ['a label after a short word',               'see a MAXIMUS guideline: none',           'see a MAXIMUS guideline:|none'],
  ["another organization's label",             'in Example Review guideline: none',       'in Example Review guideline:|none'],
  ['a heading in a sentence',                  'the CLINICAL CASE SUMMARY says',          'the CLINICAL|CASE|SUMMARY|says'],
  ['a footer in a sentence',                   'on Page 2 of 3',                          'on Page|2|of|3'],
  ['five millilitres, not copies',             'with 5 cc, then',                         'with|5 cc,|then'],
  ['a page number that is no footer',          'on page seven',                           'on|page|seven'],
])('%s', (_why, text, broken) => {
  expect(unbreakable(text).join('|')).toBe(broken);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              title                                      may break at |
  ['the outcome is never alone',               'Norco 10/325mg #60: Upheld',              'Norco|10/325mg|#60: Upheld'],
  ['no full stop at the end of a line',        'Evaluate. Treat three times: Upheld',     'Evaluate. Treat|three|times: Upheld'],
  ['nor one in quotes',                        'So-called “rest.” Ice for now: Upheld',   'So-called|“rest.” Ice|for|now: Upheld'],
  ['one word',                                 'Lidoderm: Overturned',                    'Lidoderm: Overturned'],
])('title: %s', (_why, title, broken) => {
  expect(titleStretches(title).join('|')).toBe(broken);
});
