import type { CaseRow } from '#commands/ports.ts';
import type { ShownCase } from '#commands/show-case.ts';
import type { CaseSummary, CaseView } from './contract.ts';

/** A case as a row of the list. */
export function summaryOf({ caseNumber, state, file, decided }: CaseRow): CaseSummary {
  return {
    caseNumber,
    state,
    priority: file.priority,
    dateOfInjury: file.dateOfInjury,
    urDecisionDate: file.urDecisionDate,
    dateAssigned: file.dateAssigned,
    patient: file.patient,
    items: file.items.map(item => item.title),
    decided,
  };
}

/** A case as its page shows it. */
export function viewOf(shown: ShownCase): CaseView {
  const { case: current } = shown;
  return {
    caseNumber: current.caseNumber,
    state: current.state,
    priority: current.file.priority,
    header: shown.header,
    patient: current.file.patient,
    reviewer: current.reviewer,
    clinicalSummary: current.clinicalSummary,
    documents: [...current.documents],
    items: [...shown.items],
    history: [...shown.history],
    beforeSigning: [...shown.beforeSigning],
    letter: shown.letter,
  };
}
