import { type Lexicon, lexicon } from '#domain/drugs/lexicon.ts';
import { CONDITION } from './condition.ts';
import { HISTORY, PSEUDO_HISTORY } from './history.ts';
import { NEGATION } from './negation.ts';
import { PERSON } from './person.ts';
import { PLAN } from './plan.ts';
import { PSEUDO_NEGATION } from './pseudo-negation.ts';
import { TERMINATORS } from './terminators.ts';
import type { Trigger, TriggerRow } from './trigger.ts';
import { UNCERTAINTY } from './uncertainty.ts';

/** What a phrase found in a sentence does; a phrase may do two things ("no history of" denies, and is of the past), or stop others. */
export type Mark = { readonly triggers: readonly Trigger[]; readonly stops: boolean };

const ROWS: readonly TriggerRow[] = [
  PSEUDO_NEGATION,
  NEGATION,
  UNCERTAINTY,
  PLAN,
  PSEUDO_HISTORY,
  HISTORY,
  CONDITION,
  PERSON,
].flat();

function marks(): Map<string, Mark> {
  const byPhrase = new Map<string, Mark>();
  for (const [effect, reach, phrases] of ROWS) {
    for (const phrase of phrases) {
      const triggers = byPhrase.get(phrase)?.triggers ?? [];
      byPhrase.set(phrase, { triggers: [...triggers, { effect, reach }], stops: false });
    }
  }
  for (const phrase of TERMINATORS) byPhrase.set(phrase, { triggers: [], stops: true });
  return byPhrase;
}

/** Every phrase of the tables with what it does; the longest that stands at a place counts. */
export const ALL_MARKS: Lexicon<Mark> = lexicon(marks());
