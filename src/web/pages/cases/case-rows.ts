import type { CaseSummary } from '#api/cases/contract.ts';
import { isBeforeSignature, isSigned, patientWords, stateWords } from '../../parts/words/case-words.ts';
import type { SortKey } from './cases-search.ts';

/** The cases whose number, patient, items, priority or state hold every word of the filter. */
export function filterCases(cases: readonly CaseSummary[], filter: string): readonly CaseSummary[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return cases.filter(each => {
    const text = [each.caseNumber, patientWords(each.patient), each.priority, wordsOf(each), ...each.items];
    const searched = text.join('\n').toLowerCase();
    return words.every(word => searched.includes(word));
  });
}

/** In order of the column; equal ones by case number. `waiting`: what waits for the reviewer, expedited and oldest first. */
export function sortCases(cases: readonly CaseSummary[], key: SortKey, down: boolean): readonly CaseSummary[] {
  const direction = down ? -1 : 1;
  return [...cases].sort(
    (a, b) => direction * compare(RANK[key](a), RANK[key](b)) || compare(a.caseNumber, b.caseNumber),
  );
}

/** How many wait for a decision, wait for the signature, are signed, or are not with a reviewer. */
export function countWaiting(cases: readonly CaseSummary[]) {
  const signed = cases.filter(each => isSigned(each.state)).length;
  const before = cases.filter(each => isBeforeSignature(each.state));
  const toSign = before.filter(each => each.decided >= each.open).length;
  return { toDecide: before.length - toSign, toSign, signed, elsewhere: cases.length - signed - before.length };
}

export function wordsOf({ state, decided, open }: CaseSummary): string {
  return stateWords({ state, decided, items: open });
}

const RANK: Record<SortKey, (each: CaseSummary) => string> = {
  waiting: each =>
    [isSigned(each.state) ? 1 : 0, each.priority === 'expedited' ? 0 : 1, each.dateAssigned ?? '9999'].join(' '),
  number: each => each.caseNumber,
  injury: each => each.dateOfInjury,
  urDecision: each => each.urDecisionDate ?? '',
  assigned: each => each.dateAssigned ?? '',
  progress: each => (each.decided / Math.max(each.open, 1)).toFixed(4),
};

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
