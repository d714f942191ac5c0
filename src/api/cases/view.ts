import type { CaseRow } from '#commands/ports.ts';
import type { ShownCase } from '#commands/show-case.ts';
import { lookOf } from '#domain/cases/attestation.ts';
import type { CaseSummary, CaseView } from './contract.ts';

/** A case as a row of the list. */
export function summaryOf({ caseNumber, state, dispute, open, decided }: CaseRow): CaseSummary {
  return {
    caseNumber,
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
    reviewer: current.reviewer,
    clinicalSummary: current.clinicalSummary,
    documents: [...current.documents],
    items: [...shown.items],
    history: [...shown.history],
    applied: current.form !== null,
    eligible: current.eligible,
    round: current.round,
    screenings: shown.screenings.map(({ reviewer, screening }) => ({
      reviewer,
      screened:
        screening === null
          ? null
          : {
              on: screening.on,
              rules: screening.rules.map(entry => ({ rule: entry.rule, look: lookOf(entry), basis: entry.basis })),
            },
    })),
    possible: [...shown.possible],
    beforeSigning: [...shown.beforeSigning],
    letter: shown.letter,
  };
}
