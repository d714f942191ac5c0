import { findPhrases, lexicon } from '#domain/drugs/lexicon.ts';
import { contextAt } from '../../context/context.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { COMORBIDITIES } from './comorbidity-table.ts';

const WORDS = lexicon(COMORBIDITIES.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
/** Words that make a name part of something else: a scale, a clinic, a stop, "non-smoker". */
const NOT_A_CONDITION_AFTER =
  /^\s{0,2}(?:inventory|scale|questionnaire|screening|cessation|scores?|of\s+(?:the\s+)?(?:joint|humeral|bone|facet|skull|articular))/i;
const NOT_A_CONDITION_BEFORE = /\b(?:beck|hospital|zung|hamilton|non-?|risk\s+factors\s+for|treats?)\s?$/i;

/** Words for a habit that only say something of it when they deny it: "no alcohol" clears, "alcohol" alone is no disorder. */
const DENIED_ONLY = lexicon([
  ['alcohol', 'alcohol use'],
  ['etoh', 'alcohol use'],
  ['illicit drugs', 'substance use disorder'],
  ['illicit drug use', 'substance use disorder'],
  ['recreational drugs', 'substance use disorder'],
]);

/** Conditions beside the injury that bear on treatment. */
export const findComorbidities: KindFinder = ({ text, words, scopes }) => {
  const named = findPhrases(WORDS, words).flatMap(({ value, start, end }): Draft[] => {
    if (NOT_A_CONDITION_AFTER.test(text.slice(end, end + 40))) return [];
    const before = text.slice(Math.max(0, start - 20), start);
    if (NOT_A_CONDITION_BEFORE.test(before)) return [];
    return [{ says: { kind: 'comorbidity', value: { name: value } }, start, end }];
  });
  const denied = findPhrases(DENIED_ONLY, words).flatMap(({ value, start, end }): Draft[] => {
    const isNamed = named.some(draft => draft.start < end && start < draft.end);
    if (isNamed || !contextAt(scopes, start, end).isDenied) return [];
    return [{ says: { kind: 'comorbidity', value: { name: value } }, start, end }];
  });
  return [...named, ...denied];
};
