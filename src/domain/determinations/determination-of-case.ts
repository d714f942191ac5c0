import { type Case, openItems } from '#domain/cases/case.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { caseOutcome, type Determination, type Header, SCHEMA } from './determination.ts';

/** What a letter says where the claims administrator cited nothing. */
export const nothingCited = 'The Claims Administrator did not cite any medical evidence for its decision.';

/** The determination a signed case amounts to; null while it is unsigned, for then there is none. */
export function determinationOf(current: Case): Determination | null {
  const { signature, dispute } = current;
  if (signature === null) return null;
  const items = openItems(current).flatMap((place, index) => {
    const item = dispute.items[place];
    const decision = signature.decisions[index];
    if (item === undefined || decision === undefined) return [];
    const { title, claimsAdministrator } = item;
    return [
      {
        title,
        request: readRequest(title),
        outcome: decision.outcome,
        claimsAdministrator: readGuidelineBasis(claimsAdministrator ?? nothingCited),
        reviewerGuideline: readGuidelineBasis(decision.guideline),
        rationale: decision.rationale,
      },
    ];
  });
  return {
    schema: SCHEMA,
    file: dispute.caseNumber,
    format: 'F1',
    header: headerOf(current),
    reviewer: { wording: 'block', ...signature.credentials },
    patient: dispute.patient,
    clinicalSummary: signature.clinicalSummary,
    items,
    outcome: caseOutcome(items),
    documentsReviewed: null,
    unread: [],
  };
}

/** The header table of a case's letter; the decision date is unknown until it is signed. */
export function headerOf({ dispute, signature }: Case): Header {
  return {
    caseNumber: dispute.caseNumber,
    dateAssigned: dispute.dateAssigned,
    dateOfInjury: dispute.dateOfInjury,
    decisionDate: signature?.decidedOn ?? null,
    urDecisionDate: dispute.urDecisionDate,
    applicationReceived: dispute.applicationReceived,
    priority: dispute.priority,
  };
}
