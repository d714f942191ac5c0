import type { Assertion, Fact } from '../fact.ts';
import type { Effect, Scope } from './triggers/trigger.ts';

/** How a fact is meant, and of whom. */
export type Context = {
  readonly assertion: Assertion;
  readonly subject: Fact['subject'];
  /** Also where another meaning is stronger: "no history of gout" is denied and of the history. */
  readonly isDenied: boolean;
  /** Told as part of the history: the past, the family's, habits and allergies. */
  readonly isOfHistory: boolean;
};

/** No scope is longer than a sentence. */
const REACH = 2000;
/** The stronger one wins where scopes overlap. */
const STRENGTH: readonly Exclude<Assertion, 'affirmed'>[] = [
  'denied',
  'hypothetical',
  'possible',
  'planned',
  'historical',
];

/** How the words from `start` to `end` are meant. */
export function contextAt(scopes: readonly Scope[], start: number, end: number): Context {
  const over = new Set<Effect>();
  let low = 0;
  let high = scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scopes[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const scope = scopes[index];
    if (scope === undefined || start - scope.start > REACH) break;
    if (scope.end > start && scope.start < end) over.add(scope.effect);
  }
  return {
    assertion: STRENGTH.find(effect => over.has(effect)) ?? 'affirmed',
    subject: over.has('family') ? 'family' : over.has('other') ? 'other' : 'patient',
    isDenied: over.has('denied'),
    isOfHistory: over.has('historical') || over.has('background') || over.has('family'),
  };
}
