import { type Condition, condition } from '../engine/condition.ts';
import type { Situation } from '../engine/situation.ts';

/** Whether the wording of a request says something. */
export function asks(situation: Situation, pattern: RegExp): boolean {
  return pattern.test(situation.request.reviewed);
}

/** Whether the request itself, by its wording, is for something: a rule on the thing asked for, whatever the record. */
export function requestNames(text: string, pattern: RegExp, finding?: string): Condition {
  return condition(text, situation => {
    const named = asks(situation, pattern);
    return { verdict: named ? 'met' : 'not-met', evidence: [], ...(named && finding !== undefined ? { finding } : {}) };
  });
}

/** The thing asked for is one the guideline does not recommend, whatever the record. */
export function notRecommended(thing: string): Condition {
  return condition(`a request for ${thing}`, () => ({
    verdict: 'met',
    evidence: [],
    finding: `The request is for ${thing}, which the guideline does not recommend.`,
  }));
}
