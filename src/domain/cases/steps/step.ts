import type { Source } from '#domain/law/source.ts';
import type { CaseState } from '../case-state.ts';
import type { CaseEventKind } from '../events.ts';
import type { Guard } from '../guards/guard.ts';

/** One step a case may take. A step that is not in the table does not exist. */
export type Step = {
  readonly from: CaseState | null; // null: there is no case yet
  readonly event: CaseEventKind;
  readonly to: CaseState;
  readonly guards: readonly Guard[];
  readonly source: Source;
};

type Rows = Omit<Step, 'from' | 'to'>;

/** The same step from several states. */
export function leads(from: readonly (CaseState | null)[], to: CaseState, rows: Rows): Step[] {
  return from.map(state => ({ from: state, to, ...rows }));
}

/** What is recorded in several states and leaves each as it is. */
export function stays(in_: readonly CaseState[], rows: Rows): Step[] {
  return in_.map(state => ({ from: state, to: state, ...rows }));
}

export function provision(cite: string, says: string): Source {
  return { cite, says };
}
