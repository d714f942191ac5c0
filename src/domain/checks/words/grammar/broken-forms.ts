import { BROKEN } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

/** What is not counted: there is no single one of it. */
const UNCOUNTED = 'testing|counseling|equipment|information|documentation|advice|evidence|furniture|knowledge';
/** Adjectives that stand before a participle where their adverb is meant. */
const FOR_ADVERB = 'general|previous|current|recent|initial|original|prior|routine|clinical|gradual';
const NAMED_AS =
  'diagnosis|evaluation|recovery|examination|improvement|prescription|recommendation|requirement|indication|denial|approval|referral|removal|assessment|reduction|restriction|limitation';

/** Slips in the form of a word for its place in the sentence: the pattern, and what is meant there. */
// biome-ignore format: a table reads in columns
export const BROKEN_FORMS: readonly Row[] = [
  [`is|are|was|were|been|be ${FOR_ADVERB} @participle`,        'the adverb'],
  ['a mri|emg|ekg|ecg|rfa|esi|fce|ime|ncs|ncv|lso|acl|mcl|mra *', 'an'],
  ['an ct *',                                                 'a'],
  ['a x-ray',                                                  'an'],
  ['a 8|11|18|80|85|800',                                      'an'],
  ['an 1|2|3|4|5|6|7|9|10|12|14|15|16|20|24|30|40|50|60|70|90', 'a'],
  ['a|an|this @digits years old male|female|man|woman|right|left|injured|worker|patient|claimant|gentleman|lady|employee|who', 'year old'],
  ['^ patient|claimant have|are|were|do|complain|deny|undergo *', 'the verb of one'],
  ['that|because|although opioids|nsaids|injections|patients|medications|symptoms|records is|was|has|does *', 'the verb of several'],
  ["session's of|physical|acupuncture|chiropractic|per|for|with|and|over|to", 'the plural'],
  ["visit's of|physical|acupuncture|chiropractic|per|for|with|over|to", 'the plural'],
  ["treatment's of|per|over|with",                             'the plural'],
  [`was|were|been|being|be|is ${NAMED_AS} with|as|by *`,       'the participle'],
];

// biome-ignore format: a table reads in columns
const PATTERNS: readonly string[] = [
  // no article before what is not counted, and one title has a verb of one
  `a|an @adjective? ${UNCOUNTED} is|was|were|has|had|of|for|that|which|dated|on`,
  `a|an @adjective? ${UNCOUNTED} $`,
  `^ the? ca|california? mtus|acoem recommend|state|support|refer|indicate|suggest|allow|endorse|require|do|have|are|were|address the|that|as|to|for|a|an|not|only|against|nsaids|opioids|acupuncture|physical|mri|use|urine|@ing|if`,
  `that|because|since|while|although the? mtus|acoem recommend|support|state|indicate|require|do|have|are|were the|that|as|to|for|a|an|not|only|against`,
  // for whom one waits, and to do what
  'awaiting|await|awaits|awaited to @anyBase',
  // what is counted has an article
  'request|requests|authorization for form|letter|report|note dated|was|is *',
];

export const BROKEN_PHRASES: readonly Row[] = PATTERNS.map(pattern => [pattern, BROKEN] as const);
