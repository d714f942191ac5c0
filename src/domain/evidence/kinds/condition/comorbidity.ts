import { findPhrases, lexicon } from '#domain/drugs/lexicon.ts';
import type { KindFinder } from '../../draft.ts';
import { COMORBIDITIES } from './comorbidity-table.ts';

const WORDS = lexicon(COMORBIDITIES.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
/** Words that make a name part of something else: a scale, a clinic, a stop, "non-smoker". */
const NOT_A_CONDITION_AFTER =
  /^\s{0,2}(?:inventory|scale|questionnaire|screening|cessation|scores?|of\s+(?:the\s+)?(?:joint|humeral|bone|facet|skull|articular))/i;
const NOT_A_CONDITION_BEFORE = /\b(?:beck|hospital|zung|hamilton|non-?|risk\s+factors\s+for|treats?)\s?$/i;

/** Conditions beside the injury that bear on treatment. */
export const findComorbidities: KindFinder = ({ text, words }) =>
  findPhrases(WORDS, words).flatMap(({ value, start, end }) => {
    if (NOT_A_CONDITION_AFTER.test(text.slice(end, end + 40))) return [];
    const before = text.slice(Math.max(0, start - 20), start);
    if (NOT_A_CONDITION_BEFORE.test(before)) return [];
    return [{ says: { kind: 'comorbidity', value: { name: value } }, start, end }];
  });
