import { type Signature, signaturesOf } from '#domain/cases/analyses/analysis.ts';
import { type Case, openItems } from '#domain/cases/case.ts';
import type { Decision } from '#domain/cases/decision.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { weighingSentences } from '#domain/guidelines/standards/competing-recommendations.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import {
  caseOutcome,
  type DecidedItem,
  type Determination,
  type DocumentReviewed,
  type Header,
  type PanelAnalysis,
  type PanelOpinion,
  SCHEMA,
} from './determination.ts';
import { documentReviewed } from './document-reviewed.ts';
import { formOfDay } from './form-of-day.ts';
import { credentialsOfPanel, decidedByPanel, ended, summaryOfPanel } from './panel.ts';

/** What a letter says where the claims administrator cited nothing. */
export const nothingCited = 'The Claims Administrator did not cite any medical evidence for its decision.';

/** The determination a signed case amounts to; null until every reviewer has signed, for then there is none. */
export function determinationOf(current: Case): Determination | null {
  const signatures = signaturesOf(current);
  return signatures === null ? null : determinationOfActs(current, openItems(current), signatures);
}

/** What a signature, or a draft as it would be signed, says. */
export type SignedWords = Pick<Signature, 'credentials' | 'clinicalSummary' | 'decisions' | 'letter'>;

/** The determination that acts amount to which decide the items at some places of a case; null without an act or an item. */
export function determinationOfActs(
  current: Case,
  places: readonly number[],
  acts: readonly SignedWords[],
): Determination | null {
  const analyses = acts.map(analysisOf);
  const [only, ...others] = analyses;
  if (only === undefined || places.length === 0) return null;
  const panel = others.length === 0 ? null : analyses;
  const items = places.flatMap((place, index): DecidedItem[] => {
    const item = current.dispute.items[place];
    const opinions = analyses.flatMap(analysis => analysis.items[index] ?? []);
    const [opinion] = opinions;
    if (item === undefined || opinion === undefined) return [];
    const { title, claimsAdministrator } = item;
    return [
      {
        title,
        request: readRequest(title),
        claimsAdministrator: readGuidelineBasis(claimsAdministrator ?? nothingCited),
        ...(panel === null ? opinion : decidedByPanel(opinions)),
      },
    ];
  });
  const header = headerOf(current);
  return {
    schema: SCHEMA,
    file: current.dispute.caseNumber,
    format: formOfDay(header.decisionDate),
    header,
    reviewer:
      panel === null ? { ...credentialsOfPanel(analyses), wording: wordingOf(acts) } : credentialsOfPanel(analyses),
    patient: current.dispute.patient,
    clinicalSummary: summaryOfPanel(analyses),
    items,
    outcome: caseOutcome(items),
    documentsReviewed: documentsOf(acts),
    ...(panel === null ? {} : { panel }),
    unread: [],
  };
}

/** How the letter of a single reviewer states the credentials: as it was chosen at the signature, else as a list. */
function wordingOf([only]: readonly SignedWords[]): Determination['reviewer']['wording'] {
  return only?.letter?.wording ?? 'block';
}

/** What each reviewer had before them, every document once; null where no list was kept. */
function documentsOf(acts: readonly SignedWords[]): DocumentReviewed[] | null {
  const lines = new Set(acts.flatMap(({ letter }) => letter?.documents ?? []));
  return lines.size === 0 ? null : [...lines].map(documentReviewed);
}

function analysisOf({ credentials, clinicalSummary, decisions, letter }: SignedWords): PanelAnalysis {
  const noticesOn = (item: number) => (letter?.notices ?? []).filter(notice => notice.item === item);
  return {
    ...credentials,
    clinicalSummary,
    items: decisions.map((decision, item) =>
      opinionOf(
        decision,
        noticesOn(item).map(({ text }) => text),
      ),
    ),
  };
}

function opinionOf(decision: Decision, notices: readonly string[]): PanelOpinion {
  const { outcome, guideline } = decision;
  const printed = printedRationale(decision);
  const reasons = notices.length === 0 ? printed : [ended(printed), ...notices].join(' ');
  return { outcome, reviewerGuideline: readGuidelineBasis(guideline), rationale: reasons };
}

/** The reasons as the letter prints them: as written, and how competing recommendations were weighed where they were. */
export function printedRationale({ rationale, weighing }: Pick<Decision, 'rationale' | 'weighing'>): string {
  if (weighing === null || weighing === undefined) return rationale;
  return [ended(rationale.trim()), ...weighingSentences(weighing)].join(' ');
}

/** The header table of a case's letter; the decision date is that of the last signature, and unknown until then. */
export function headerOf(current: Case): Header {
  const { dispute } = current;
  const days = (signaturesOf(current) ?? []).map(({ decidedOn }) => decidedOn).toSorted();
  return {
    caseNumber: dispute.caseNumber,
    dateAssigned: dispute.dateAssigned,
    dateOfInjury: dispute.dateOfInjury,
    decisionDate: days.at(-1) ?? null,
    urDecisionDate: dispute.urDecisionDate,
    applicationReceived: dispute.applicationReceived,
    priority: dispute.priority,
  };
}
