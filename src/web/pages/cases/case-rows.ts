import type { CaseCounts, CaseSummary } from '#api/cases/contract.ts';
import { isBeforeSignature, isSigned, stateWords } from '../../parts/words/case-words.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);

/** How many wait for a decision, wait for the signature, are signed, or are not with a reviewer. */
export function countWaiting(states: CaseCounts['states']) {
  const signed = sum(states.filter(({ state }) => isSigned(state)).map(({ cases }) => cases));
  const before = states.filter(({ state }) => isBeforeSignature(state));
  const [waiting, toSign] = [sum(before.map(({ cases }) => cases)), sum(before.map(({ ready }) => ready))];
  const all = sum(states.map(({ cases }) => cases));
  return { toDecide: waiting - toSign, toSign, signed, elsewhere: all - signed - waiting, all };
}

export function wordsOf({ state, decided, open }: CaseSummary): string {
  return stateWords({ state, decided, items: open });
}
