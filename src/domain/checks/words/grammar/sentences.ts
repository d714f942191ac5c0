import { keysOf } from '../word-slip.ts';
import { splitWords, type Words } from '#domain/drugs/lexicon.ts';
import type { Span } from '../../letter/checked-text.ts';
import { ADJECTIVE, ADVERB, kindsAt, NOUN, NUMBER, PAST, PLURAL, SMALL, VERB, VERB_S } from '../english/word-kinds.ts';
import type { FindLeftovers, Leftover } from '../leftovers/leftover.ts';

const OPENS = keysOf('the this these those his her a an');
/** Verbs of grammar: where one stands, the sentence has its verb. */
const FINITE = keysOf(
  'is are was were am has have had does do did can could may might must shall should will would cannot isn wasn aren weren hasn doesn didn slid quit dug sank shook drew flew blew bit fought spun sprang swam clung crept knelt leapt lit rang shrank sold spat rode drank beat bound stuck swelled',
);
const BEFORE_NOUN = keysOf(
  'the a an this that these those his her its their no any each of for with in on to and or by from at',
);
const POINTS = keysOf('this these those');
const COUNTED = keysOf('visits sessions treatments weeks months days hours years tablets units refills');
const [TO = 0] = splitWords('to').keys;
const DOING = keysOf('having being');
const KNOWN = 1023;
const SHORTEST = 6;
const NO_VERB = 'a sentence without a verb';

/** Finds sentences that have a subject and no verb. */
export const withoutVerb: FindLeftovers = checked => {
  const { text } = checked;
  const words = checked.words();
  const found: Leftover[] = [];
  let index = 0;
  let isProse = true;
  for (const { start, end } of checked.sentences()) {
    while (index < words.keys.length && (words.starts[index] ?? 0) < start) index += 1;
    if (!OPENS.has(words.keys[index] ?? 0)) {
      isProse = true;
      continue;
    }
    let last = index;
    while (last < words.keys.length && (words.starts[last] ?? 0) < end && !isFinite(words, last, index)) last += 1;
    const isWhole = last < words.keys.length && (words.starts[last] ?? 0) < end;
    if (!isWhole && last - index >= SHORTEST && isProse && isPlainSentence(text, { start, end }))
      found.push({ what: NO_VERB, start, end });
    isProse = isWhole;
  }
  return found;
};

function isPlainSentence(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  return /^[A-Z][a-z]+ .*[a-z0-9)]\.\s*$/s.test(said) && !/[:;=?"“•\n]/.test(said);
}

/** Whether a word may carry its sentence: unless what stands before it makes it a noun. */
function isFinite(words: Words, index: number, first: number): boolean {
  const { keys } = words;
  const key = keys[index] ?? 0;
  if (FINITE.has(key)) return true;
  if (index === first) return false;
  const kinds = kindsAt(words, index);
  const opener = keys[first] ?? 0;
  // "These reveal", "this happened": a pronoun
  if (index === first + 1) return POINTS.has(opener) && (kinds & (VERB | VERB_S | PAST)) !== 0;
  // "The patient to continue": told elsewhere
  if (keys[index - 1] === TO && (kinds & VERB) !== 0 && (kinds & NOUN) === 0) return true;
  if (BEFORE_NOUN.has(keys[index - 1] ?? 0)) return false;
  const before = kindsAt(words, index - 1);
  if (words.folded.charAt((words.ends[index] ?? 0) - 1) === 's')
    return !COUNTED.has(key) && !isNumberBefore(words, index) && ((before & ADJECTIVE) === 0 || (before & NOUN) !== 0);
  if (
    (kinds & PAST) !== 0 ||
    ((kinds & KNOWN) === 0 && /(?:ed|oke)$/.test(words.folded.slice(words.starts[index], words.ends[index])))
  )
    return true;
  if ((kinds & VERB) === 0 || DOING.has(keys[index - 1] ?? 0)) return false;
  if (
    (kinds & NOUN) === 0 ||
    (before & (PLURAL | SMALL | ADVERB)) !== 0 ||
    words.folded.charAt((words.ends[index - 1] ?? 0) - 1) === 's'
  )
    return true;
  return (before & NOUN) !== 0 && (before & ADJECTIVE) === 0;
}

/** "Two splints", but not "the film of 2/11/2014 shows". */
const isNumberBefore = (words: Words, index: number): boolean =>
  (kindsAt(words, index - 1) & NUMBER) !== 0 && !/[-/,]/.test(words.text.charAt((words.starts[index - 1] ?? 0) - 1));

const GUIDE = keysOf(
  'the ca california mtus acoem odg official disability guideline guidelines medical treatment utilization schedule chronic pain do does did not specifically directly adequately',
);
const TELLING = keysOf('address discuss mention specify');
const NO_OBJECT = 'a verb without what it is about';

/** "The guidelines do not address." */
export const withoutObject: FindLeftovers = checked => {
  const words = checked.words();
  const { keys, starts, ends, text } = words;
  const found: Leftover[] = [];
  for (let index = 3; index < keys.length; index += 1) {
    if (!TELLING.has(keys[index] ?? 0) || !/^[.](?:\s|$)/.test(text.slice(ends[index], (ends[index] ?? 0) + 2)))
      continue;
    let first = index - 1;
    while (first > 0 && GUIDE.has(keys[first - 1] ?? 0) && !/[.;]/.test(text.slice(ends[first - 1], starts[first])))
      first -= 1;
    const start = starts[first] ?? 0;
    if (index - first >= 3 && /(?:^|[.] |[.]\n)$/.test(text.slice(Math.max(0, start - 2), start)))
      found.push({ what: NO_OBJECT, start, end: ends[index] ?? start });
  }
  return found;
};
