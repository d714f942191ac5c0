import type { Fact } from '#domain/evidence/fact.ts';
import type { Ceiling, Explanation, Verdict } from '../review.ts';
import type { Situation } from './situation.ts';

/** A question put to the record: a situation in, the answer with its evidence out. */
export type Condition = (situation: Situation) => Explanation;

/** What one question found; `finding` says it as a sentence where the evidence alone would not tell. */
export type Answer = {
  readonly verdict: Verdict;
  readonly evidence: readonly Fact[];
  readonly finding?: string | undefined;
  readonly ceiling?: Ceiling | undefined;
};

/** A condition of its own. `text` is a noun phrase: what the record would have to show. */
export function condition(text: string, ask: (situation: Situation) => Answer): Condition {
  return situation => {
    const { verdict, evidence, finding, ceiling: most } = ask(situation);
    return {
      operator: 'condition',
      text,
      verdict,
      evidence,
      parts: [],
      ...(finding === undefined ? {} : { finding }),
      ...(most === undefined ? {} : { ceiling: most }),
    };
  };
}

/** A condition that holds to a number, which is told with every answer. */
export function ceiling(most: Ceiling, text: string, ask: (situation: Situation) => Answer): Condition {
  const counts = condition(text, ask);
  return situation => ({ ...counts(situation), ceiling: most });
}

/** Weighs facts for against facts against: both is a contradiction, neither is silence. */
export function weighed(forIt: readonly Fact[], against: readonly Fact[]): Answer {
  const evidence = [...forIt, ...against];
  if (forIt.length > 0 && against.length > 0) return { verdict: 'contradicted', evidence };
  if (forIt.length > 0) return { verdict: 'met', evidence };
  return { verdict: against.length > 0 ? 'not-met' : 'not-documented', evidence };
}

/** Nothing on record that answers the question; facts that come near may be shown with a sentence why they do not. */
export function silent(near: readonly Fact[] = [], finding?: string): Answer {
  return { verdict: 'not-documented', evidence: near, finding: near.length > 0 ? finding : undefined };
}
