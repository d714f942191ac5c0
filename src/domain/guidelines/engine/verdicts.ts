import type { Verdict } from '../review.ts';

/**
 * Three answers (Kleene) and a fourth for a record that says both: whether at least `needed` of the verdicts are met.
 * What the undecided parts cannot change is decided; else a contradiction is told before silence.
 */
export function atLeastVerdict(needed: number, verdicts: readonly Verdict[]): Verdict {
  const count = (verdict: Verdict) => verdicts.filter(one => one === verdict).length;
  const met = count('met');
  if (met >= needed) return 'met';
  if (verdicts.length - count('not-met') < needed) return 'not-met';
  return count('contradicted') > 0 ? 'contradicted' : 'not-documented';
}

/** The verdict of the opposite condition: silence stays silence, a contradiction stays one. */
export function oppositeVerdict(verdict: Verdict): Verdict {
  if (verdict === 'met') return 'not-met';
  return verdict === 'not-met' ? 'met' : verdict;
}
