import { expect, test } from 'vitest';
import type { FindingView } from '#api/findings/contract.ts';
import { askedWords, openWords, ruleWords } from './draft-finding-words.ts';

type Few = Pick<FindingView, 'severity' | 'open'>;
const error: Few = { severity: 'error', open: true };
const warning: Few = { severity: 'warning', open: true };
const answered: Few = { severity: 'warning', open: false };
const note: Few = { severity: 'note', open: false };

// biome-ignore format: a table reads in columns
test.each<[string, Few[], string]>([
  // why this row                 findings                        said
  ['nothing',                     [],                             ''],
  ['only what needs nothing',     [note, answered],               ''],
  ['one error',                   [error, note],                  '1 error'],
  ['two warnings',                [warning, warning, answered],   '2 warnings'],
  ['both',                        [error, error, warning],        '2 errors and 1 warning'],
])('what stands in the way: %s', (_why, findings, said) => {
  expect(openWords(findings)).toBe(said);
});

// biome-ignore format: a table reads in columns
test.each<[string, Pick<FindingView, 'severity' | 'answer'>, string]>([
  ['an error',             { severity: 'error', answer: null },       'mend it before you sign'],
  ['a warning',            { severity: 'warning', answer: null },     'mend it, or answer it'],
  ['a warning answered',   { severity: 'warning', answer: 'so' },     'answered'],
  ['a note',               { severity: 'note', answer: null },        'nothing needs to be done'],
])('what is asked: %s', (_why, finding, said) => {
  expect(askedWords(finding)).toBe(said);
});

test('a rule is said in words', () => {
  expect(ruleWords('conclusion-names-other-item')).toBe('Conclusion names other item');
});
