import { expect, test } from 'vitest';
import { splitIssueItems } from './issue-items.ts';

const guideline = 'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:\nACOEM.\n';
const why = (said: string) => `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${said} MEDICALLY NECESSARY:\n`;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          issue                text                                                                            items
  ['not',                                  'X',                 `${guideline}${why('IS NOT')}It healed.`,                                       [['X', 'upheld', 'It healed.']]],
  ['necessary',                            'X',                 `${guideline}${why('WAS')}It hurts.`,                                           [['X', 'overturned', 'It hurts.']]],
  ['left open: the conclusion',            'X',                 `${guideline}${why('IS/WAS (NOT)')}It was medically necessary.`,                [['X', 'overturned', 'It was medically necessary.']]],
  ['left open, nothing concluded',         'X',                 `${guideline}${why('IS/WAS (NOT)')}It healed.`,                                 [['X', null, 'It healed.']]],
  ['two issues, numbered reasons',         '1. X\n2. Y',        `${guideline}${why('IS NOT')}1. It healed.\n2. So did it.`,                     [['X', 'upheld', 'It healed.'], ['Y', 'upheld', 'So did it.']]],
  ['two issues, the same reasons',         '• X\n• Y',          `${guideline}${why('IS NOT')}It healed.`,                                       [['X', 'upheld', 'It healed.'], ['Y', 'upheld', 'It healed.']]],
  ['two issues, two sections',             '1. X\n2. Y',        `${guideline}${why('IS NOT')}It healed.\n${guideline}${why('IS')}It hurts.`,    [['X', 'upheld', 'It healed.'], ['Y', 'overturned', 'It hurts.']]],
])('%s', (_why, issue, text, items) => {
  const split = splitIssueItems(text, issue, 0, text.length);
  expect('items' in split && split.items.map(item => [item.title, item.outcome, item.rationale.trim()])).toEqual(items);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              issue           text                                                                                        at
  ['no issue',                 '\n',           `${guideline}${why('IS')}It hurts.`,                                                        'issue at dispute'],
  ['three and two',            '1. X\n2. Y\n3. Z', `${guideline}${why('IS')}It hurts.\n${guideline}${why('IS')}It hurts.`,                 'issue at dispute'],
  ['no rationale',             'X',            guideline,                                                                                  'item 1'],
])('%s', (_why, issue, text, at) => {
  expect(splitIssueItems(text, issue, 0, text.length)).toMatchObject({ at });
});
