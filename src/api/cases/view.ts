import type { ListedCase } from '#commands/lists/ports.ts';
import type { ShownCase } from '#commands/show-case.ts';
import { lookOf } from '#domain/cases/attestation.ts';
import type { CaseReviewer, CaseSummary, CaseView } from './contract.ts';

/** A case as a row of the list. */
export function summaryOf({ caseNumber, worker, state, dispute, open, decided }: ListedCase): CaseSummary {
  return {
    caseNumber,
    worker,
    state,
    priority: dispute.priority,
    dateOfInjury: dispute.dateOfInjury,
    urDecisionDate: dispute.urDecisionDate,
    dateAssigned: dispute.dateAssigned,
    patient: dispute.patient,
    items: dispute.items.map(item => item.title),
    open,
    decided,
  };
}

/** A case as its page shows it. */
export function viewOf(shown: ShownCase): CaseView {
  const { case: current } = shown;
  return {
    caseNumber: current.caseNumber,
    state: current.state,
    priority: current.dispute.priority,
    header: shown.header,
    patient: current.dispute.patient,
    reviewer: current.analyses.length === 1 ? (current.analyses[0]?.reviewer ?? null) : null,
    reviewers: shown.reviewers.map(viewOfReviewer),
    panel: current.panel,
    seat: shown.own?.seat ?? null,
    clinicalSummary: shown.own?.clinicalSummary ?? current.clinicalSummary,
    documents: [...current.documents],
    items: shown.items.map(({ panel, ...item }) => ({
      ...item,
      panel: panel === null ? null : { ...panel, analyses: [...panel.analyses] },
    })),
    history: [...shown.history],
    applied: current.form !== null,
    eligible: current.eligible,
    round: current.round,
    possible: [...shown.possible],
    beforeSigning: [...shown.beforeSigning],
    letter: shown.letter,
  };
}

function viewOfReviewer({ screening, ...reviewer }: ShownCase['reviewers'][number]): CaseReviewer {
  const screened =
    screening === null
      ? null
      : {
          on: screening.on,
          rules: screening.rules.map(entry => ({ rule: entry.rule, look: lookOf(entry), basis: entry.basis })),
        };
  return { ...reviewer, screened };
}
