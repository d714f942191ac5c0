import { createContext, useContext } from 'react';
import type { CaseView } from '#api/cases/contract.ts';
import type { CriterionUse, EvidenceIndex } from './record/evidence-index.ts';

/** What the two sides of the workspace share: where the evidence is and which of it is looked at. */
export type EvidenceView = {
  readonly view: CaseView;
  readonly index: EvidenceIndex;
  /** Index of the item looked at, from 0. */
  readonly item: number;
  /** Ids of the marks looked at. */
  readonly active: readonly string[];
  /** Shows marks in the record, without moving the focus. */
  readonly show: (marks: readonly string[]) => void;
  /** Goes to a mark in the record. */
  readonly goTo: (mark: string) => void;
  /** Goes from the record to a criterion that uses it. */
  readonly openUse: (use: CriterionUse) => void;
};

export const EvidenceContext = createContext<EvidenceView | null>(null);

export function useEvidence(): EvidenceView {
  const evidence = useContext(EvidenceContext);
  if (evidence === null) throw new Error('evidence is shown only inside the workspace of a case');
  return evidence;
}
