import { expect, test } from 'vitest';
import type { Outcome } from '#domain/cases/decision.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { decidedByPanel, summaryOfPanel, voteSentence } from './panel.ts';

const outcomes = (letters: string): Outcome[] =>
  letters.split('').map(letter => (letter === 'O' ? 'overturned' : 'upheld'));
const opinion = (outcome: Outcome, guideline: string) => ({
  outcome,
  reviewerGuideline: readGuidelineBasis(guideline),
  rationale: 'For reasons',
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        votes   what the letter says
  ['a majority against',                 'UUO',  'Of 3 expert reviewers 1 found the treatment medically necessary and 2 did not; the majority prevails.'],
  ['a majority for',                     'OUO',  'Of 3 expert reviewers 2 found the treatment medically necessary and 1 did not; the majority prevails.'],
  ['an even split',                      'OU',   'Of 2 expert reviewers 1 found the treatment medically necessary and 1 did not; an even split is decided in favor of the treatment.'],
  ['all against',                        'UUU',  'None of the 3 expert reviewers found the treatment medically necessary.'],
  ['all for',                            'OO',   'All 2 expert reviewers found the treatment medically necessary.'],
])('%s', (_why, votes, said) => {
  expect(voteSentence(outcomes(votes))).toBe(said);
});

test('the guideline lines are those of who prevailed, each once; the dissent stands in the reasons', () => {
  const decided = decidedByPanel([opinion('upheld', 'A.'), opinion('overturned', 'B.'), opinion('upheld', 'A.')]);
  expect(decided.outcome).toBe('upheld');
  expect(decided.reviewerGuideline.text).toBe('A.');
  expect(decided.rationale).toContain(
    'Analysis of Expert Reviewer 2 (Overturned): Guideline relied on: B. Reasons: For reasons.',
  );
});

test('a summary all share is told once', () => {
  const shared = { clinicalSummary: 'Her neck.' };
  expect(summaryOfPanel([shared, shared])).toBe('Her neck.');
  expect(summaryOfPanel([shared, { clinicalSummary: 'Her shoulder' }])).toBe(
    'Summary of Expert Reviewer 1: Her neck. Summary of Expert Reviewer 2: Her shoulder.',
  );
});
