import { keysOf, type WordSlip, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { kindsAt, PARTICIPLE } from '../english/word-kinds.ts';
import { LEFT_OUT } from '../context/left-out.ts';
import { classOf, isBeside, isPlainWord, pastAdverbs, BE, HAVE, MODAL } from '../clauses/small-words.ts';

const ONES = keysOf('patient patients worker workers claimant applicant employee individual he she they who not to');
const WHERE = keysOf('on in off under without');
/** States that one is in, and what one takes. */
const STATES = keysOf(
  'medication medications opioid opioids narcotic narcotics disability leave duty therapy regimen antibiotics steroids nsaids pain distress treatment care analgesics antidepressants anticonvulsants benzodiazepines insulin methadone norco tramadol gabapentin ibuprofen naproxen hydrocodone oxycodone use',
);

/** "The patient has on this medication since May": one has been on it. */
export function beenLeftOut(words: Words, have: number): WordSlip | null {
  const { keys } = words;
  if (!isPlainWord(words, have) || !ONES.has(keys[have - 1] ?? 0) || !isBeside(words, have)) return null;
  const where = pastAdverbs(words, have + 1);
  if (where < 0 || !WHERE.has(keys[where] ?? 0)) return null;
  let isState = false;
  for (let index = where + 1; index < where + 8 && isBeside(words, index); index += 1) {
    if ((classOf(keys[index]) & (BE | HAVE | MODAL)) !== 0) break;
    isState ||= STATES.has(keys[index] ?? 0);
    if (!isState && (kindsAt(words, index) & PARTICIPLE) !== 0) return null;
  }
  if (!isState) return null;
  return slipOf(words, have, where, LEFT_OUT);
}
