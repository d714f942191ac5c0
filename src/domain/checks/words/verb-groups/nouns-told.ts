import { keysOf, type WordSlip, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { BE, classOf, isAdverb, isBeside, isPlainWord } from '../clauses/small-words.ts';
import { subjectOf } from '../clauses/subjects.ts';

/** Nouns of what is told of a request, each with the word that tells it. */
const WORDS =
  'necessity necessary indication indicated recommendation recommended appropriateness appropriate provision provided consistency consistent documentation documented';
const pairs = splitWords(WORDS);
const told = new Map<number, string>();
for (let index = 0; index < pairs.keys.length; index += 2)
  told.set(pairs.keys[index] ?? 0, WORDS.slice(pairs.starts[index + 1], pairs.ends[index + 1]));
export const TOLD_NOUNS = [...told.keys()];
const BEHIND = keysOf('for to as with at based per by in when if unless');
const [NOT = 0, MEDICALLY = 0, WITH = 0, CONSISTENCY = 0, DOCUMENTATION = 0, PROVISION = 0, AS = 0] = keysOf(
  'not medically with consistency documentation provision as',
);
const PERSONS = keysOf('patient worker claimant applicant employee he she');
/** They are told by nouns: "the goal is consistency". */
const TOLD_BY_NOUNS = keysOf(
  'key goal goals step question issue problem concern result plan exception purpose criterion criteria requirement requirements factor rationale reason basis element aim point one thing standard there here this that it which what',
);

/** A noun behind "is" where an adjective or a participle is meant: "the scan is not recommendation for him". */
export function nounTold(words: Words, noun: number): WordSlip | null {
  const { keys, starts, ends, text } = words;
  const key = keys[noun] ?? 0;
  if (noun < 2 || !isBeside(words, noun) || !isPlainWord(words, noun)) return null;
  const slip = (from: number): WordSlip =>
    slipOf(words, from, noun, `${text.slice(starts[from], ends[noun - 1])} ${told.get(key)}`);
  let be = noun - 1;
  const isMedical = keys[be] === MEDICALLY;
  if (isMedical) be -= 1;
  const isDenied = keys[be] === NOT;
  if (isDenied) be -= 1;
  while (noun - be < 5 && isAdverb(words, be)) be -= 1;
  if ((classOf(keys[be]) & BE) === 0) return isMedical ? slip(noun - 1) : null;
  const isEnd = !isBeside(words, noun + 1) && /^[.;]/.test(text.slice(ends[noun]));
  const next = isBeside(words, noun + 1) ? (keys[noun + 1] ?? 0) : 0;
  if (key === PROVISION && PERSONS.has(keys[be - 1] ?? 0)) return slip(be);
  if (!isEnd && !BEHIND.has(next)) return null;
  if (key === CONSISTENCY ? next !== WITH : next === WITH) return null;
  if (key === DOCUMENTATION && !isEnd && next !== AS) return null;
  if (isMedical) return slip(be);
  const subject = subjectOf(words, be);
  if (subject === null) return isDenied && !TOLD_BY_NOUNS.has(keys[be - 1] ?? 0) ? slip(be) : null;
  return TOLD_BY_NOUNS.has(keys[subject.head] ?? 0) ? null : slip(be);
}
