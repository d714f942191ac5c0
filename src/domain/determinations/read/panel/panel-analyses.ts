import type {
  DecidedItem,
  PanelAnalysis,
  PanelOpinion,
  ReviewerCredentials,
} from '#domain/determinations/determination.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';

const ANALYSIS =
  /Analysis of Expert Reviewer (\d+) \((Upheld|Overturned)\): Guideline relied on: (.*?) Reasons: (.*?)(?= Analysis of Expert Reviewer \d+ \((?:Upheld|Overturned)\):|$)/g;
const SUMMARY = /Summary of Expert Reviewer (\d+): (.*?)(?= Summary of Expert Reviewer \d+:|$)/g;

/**
 * Every reviewer's own analysis, from the credentials of each, the summary and the reasons of the items; null where an item does not
 * state one of each, so that nothing is put into a reviewer's mouth.
 */
export function readPanelAnalyses(
  panel: readonly ReviewerCredentials[],
  clinicalSummary: string,
  items: readonly Pick<DecidedItem, 'rationale'>[],
): PanelAnalysis[] | null {
  if (panel.length < 2) return null;
  const opinions = items.map(({ rationale }) => opinionsIn(rationale));
  if (opinions.some(({ length }) => length !== panel.length)) return null;
  const own = summariesIn(clinicalSummary);
  return panel.map(({ statesOfLicensure, specialties }, member) => ({
    statesOfLicensure,
    specialties,
    clinicalSummary: own.length === panel.length ? (own[member] ?? '') : clinicalSummary,
    items: opinions.flatMap(each => each[member] ?? []),
  }));
}

function opinionsIn(rationale: string): PanelOpinion[] {
  return numbered(rationale, ANALYSIS).map(([outcome = '', guideline = '', reasons = '']) => ({
    outcome: outcome === 'Upheld' ? 'upheld' : 'overturned',
    reviewerGuideline: readGuidelineBasis(guideline),
    rationale: reasons,
  }));
}

function summariesIn(text: string): string[] {
  return numbered(text, SUMMARY).map(([summary = '']) => summary);
}

/** What each match has after its number; none where the numbers do not count up from 1. */
function numbered(text: string, pattern: RegExp): string[][] {
  const found = [...text.matchAll(pattern)];
  return found.every(([, number], index) => number === String(index + 1)) ? found.map(([, , ...rest]) => rest) : [];
}
