import type { Outcome } from '#domain/cases/decision.ts';
import { outcomesOfPanel, votesOn } from '#domain/cases/analyses/panel-vote.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import type { DecidedItem, Determination, PanelAnalysis, PanelOpinion } from './determination.ts';

/** What a letter calls a reviewer of a panel, counted from 0; never the name. */
export function reviewerName(index: number): string {
  return `Expert Reviewer ${index + 1}`;
}

/** `Analysis of Expert Reviewer 2 (Upheld):` */
export function analysisLabel(index: number, outcome: Outcome): string {
  return `Analysis of ${reviewerName(index)} (${outcome === 'upheld' ? 'Upheld' : 'Overturned'}):`;
}

/** What an analysis of an item rests on, and why. */
export function analysisText({ reviewerGuideline, rationale }: PanelOpinion): string {
  return `Guideline relied on: ${reviewerGuideline.text} Reasons: ${ended(rationale)}`;
}

/** How a panel voted on an item, and by which rule that decides it. */
export function voteSentence(outcomes: readonly Outcome[]): string {
  const { votesFor, against } = votesOn(outcomes);
  const all = outcomes.length;
  if (against === 0) return `All ${all} expert reviewers found the treatment medically necessary.`;
  if (votesFor === 0) return `None of the ${all} expert reviewers found the treatment medically necessary.`;
  const voted = `Of ${all} expert reviewers ${votesFor} found the treatment medically necessary and ${against} did not`;
  return votesFor === against
    ? `${voted}; an even split is decided in favor of the treatment.`
    : `${voted}; the majority prevails.`;
}

/** What a panel decided of one item: the outcome by vote, the guideline lines of those who prevailed, and every analysis. */
export function decidedByPanel(
  opinions: readonly PanelOpinion[],
): Pick<DecidedItem, 'outcome' | 'reviewerGuideline' | 'rationale'> {
  const outcomes = opinions.map(({ outcome }) => outcome);
  const outcome = outcomesOfPanel(outcomes.map(each => [each]))[0] ?? 'upheld';
  const prevailing = opinions.filter(opinion => opinion.outcome === outcome);
  const lines = [...new Set(prevailing.map(({ reviewerGuideline }) => reviewerGuideline.text))];
  const analyses = opinions.map(
    (opinion, index) => `${analysisLabel(index, opinion.outcome)} ${analysisText(opinion)}`,
  );
  return {
    outcome,
    reviewerGuideline: readGuidelineBasis(lines.join(' ')),
    rationale: [voteSentence(outcomes), ...analyses].join(' '),
  };
}

/** The summaries of a panel as one text: once where all are the same, else each under its reviewer. */
export function summaryOfPanel(analyses: readonly Pick<PanelAnalysis, 'clinicalSummary'>[]): string {
  const summaries = analyses.map(({ clinicalSummary }) => clinicalSummary);
  const [first = ''] = summaries;
  if (summaries.every(summary => summary === first)) return first;
  return summaries.map((summary, index) => `${summaryLabel(index)} ${ended(summary)}`).join(' ');
}

/** `Summary of Expert Reviewer 2:` */
export function summaryLabel(index: number): string {
  return `Summary of ${reviewerName(index)}:`;
}

/** What every reviewer of a panel is, together: each state and specialty once. */
export function credentialsOfPanel(
  analyses: readonly Pick<PanelAnalysis, 'statesOfLicensure' | 'specialties'>[],
): Determination['reviewer'] {
  return {
    wording: 'block',
    statesOfLicensure: [...new Set(analyses.flatMap(({ statesOfLicensure }) => statesOfLicensure))],
    specialties: [...new Set(analyses.flatMap(({ specialties }) => specialties))],
  };
}

/** A text ends as a sentence does: what comes next is told from it by that. */
export function ended(text: string): string {
  return /[.!?]["'”’)\]]*$/u.test(text) ? text : `${text}.`;
}
