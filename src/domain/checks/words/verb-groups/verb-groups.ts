import type { Words } from '#domain/drugs/lexicon.ts';
import type { ClauseSlip } from '../clauses/verb-forms.ts';
import { keysOf } from '../clauses/small-words.ts';
import { ofWords } from '../leftovers/leftover.ts';
import { beenLeftOut } from './been-left-out.ts';
import { doneTo, DOING } from './done-to.ts';
import { noForNot, notForNo } from './no-for-not.ts';
import { nounTold, TOLD_NOUNS } from './nouns-told.ts';
import { relativeAgreement } from './relative-agreement.ts';
import { twoVerbs } from './two-verbs.ts';

type GroupRule = (words: Words, index: number) => ClauseSlip | null;
const RULES: readonly (readonly [Iterable<number>, GroupRule])[] = [
  [keysOf('is are was were has have had'), twoVerbs],
  [keysOf('has have had'), beenLeftOut],
  [keysOf('no'), noForNot],
  [keysOf('not'), notForNo],
  [DOING, doneTo],
  [keysOf('that which'), relativeAgreement],
  [TOLD_NOUNS, nounTold],
];

const byKey = new Map<number, GroupRule[]>();
for (const [keys, find] of RULES) for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), find]);
const rulesOf = ofWords(byKey);

/** What cannot be so in the verb of a clause and beside it: its parts, its "not", what is done to one, what is told of a request. */
export function findVerbGroups(words: Words): ClauseSlip[] {
  const found: ClauseSlip[] = [];
  for (let index = 0; index < words.keys.length; index += 1) {
    const rules = rulesOf.get(words.keys[index] ?? 0);
    if (rules === undefined) continue;
    for (const find of rules) {
      const slip = find(words, index);
      if (slip !== null && slip.start >= (found.at(-1)?.end ?? 0)) found.push(slip);
    }
  }
  return found;
}
