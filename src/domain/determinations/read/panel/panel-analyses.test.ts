import { expect, test } from 'vitest';
import type { ReviewerCredentials } from '#domain/determinations/determination.ts';
import { readPanelAnalyses } from './panel-analyses.ts';

const panel: ReviewerCredentials[] = ['Utah', 'Ohio'].map(state => ({
  wording: 'block',
  statesOfLicensure: [state],
  specialties: ['Neurology'],
}));
const analysis = (number: number, outcome: string, reasons: string) =>
  `Analysis of Expert Reviewer ${number} (${outcome}): Guideline relied on: MTUS, page ${number}. Reasons: ${reasons}`;
const split = `The vote. ${analysis(1, 'Upheld', 'It is not.')} ${analysis(2, 'Overturned', 'It is. It was.')}`;

test('each analysis is told apart, with outcome, guideline and reasons', () => {
  const read = readPanelAnalyses(panel, 'A summary.', [{ rationale: split }]);
  expect(
    read?.map(({ items }) => items.map(item => [item.outcome, item.reviewerGuideline.text, item.rationale])),
  ).toEqual([[['upheld', 'MTUS, page 1.', 'It is not.']], [['overturned', 'MTUS, page 2.', 'It is. It was.']]]);
  expect(read?.map(({ clinicalSummary }) => clinicalSummary)).toEqual(['A summary.', 'A summary.']);
});

test('summaries that differ go to their reviewers', () => {
  const summary = 'Summary of Expert Reviewer 1: Her neck. Summary of Expert Reviewer 2: Her shoulder.';
  const read = readPanelAnalyses(panel, summary, [{ rationale: split }]);
  expect(read?.map(({ clinicalSummary }) => clinicalSummary)).toEqual(['Her neck.', 'Her shoulder.']);
});

test.each([
  ['an item without the analysis of one', `The vote. ${analysis(1, 'Upheld', 'It is not.')}`],
  ['numbers that do not count up', `The vote. ${analysis(2, 'Upheld', 'No.')} ${analysis(1, 'Overturned', 'Yes.')}`],
  ['reasons without analyses', 'It is not necessary.'],
])('nothing is put into a mouth: %s', (_why, rationale) => {
  expect(readPanelAnalyses(panel, 'A summary.', [{ rationale: split }, { rationale }])).toBeNull();
});
