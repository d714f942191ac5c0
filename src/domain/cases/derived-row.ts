import { type Case, openItems } from './case.ts';
import type { CaseState } from './case-state.ts';
import type { Dispute } from './dispute.ts';

/** What a list shows of a case: derived from its log and kept beside it. */
export type DerivedRow = {
  readonly state: CaseState;
  readonly open: number;
  readonly decided: number;
  readonly dispute: Dispute;
};

/** The row of a case as it stands: items still open, and how many of them are decided. */
export function derivedRow(current: Case): DerivedRow {
  const open = openItems(current);
  return {
    state: current.state,
    open: open.length,
    decided: open.filter(item => current.decisions[item] !== null).length,
    dispute: current.dispute,
  };
}
