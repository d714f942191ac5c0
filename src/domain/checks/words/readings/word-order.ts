import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { kindsAt, NOUN, PARTICIPLE, PLURAL } from '../english/word-kinds.ts';
import { BE, classOf, DO, HAVE, isBeside, isPlainWord, MODAL } from '../clauses/small-words.ts';
import { BROKEN } from '../context/left-out.ts';

const CARRIES = BE | HAVE | DO | MODAL;
const BEFORE_NOT = keysOf('if or whether why but and than is was are were do does did not as certainly');
const PRONOUNS = keysOf('he she it they there this that which who');

/** "The wrap not was provided", "as he not was able": "not" stands behind the first part of the verb. */
export const notBeforeVerb: PlaceRule = {
  at: 'not no',
  find: (words, index) => {
    const verb = index + 1;
    if (!isBeside(words, verb) || (classOf(words.keys[verb]) & CARRIES) === 0 || !isPlainWord(words, verb)) return null;
    const before = index - 1;
    if (!isBeside(words, index) || BEFORE_NOT.has(words.keys[before] ?? 0)) return null;
    const isSubject = PRONOUNS.has(words.keys[before] ?? 0) || (kindsAt(words, before) & (NOUN | PLURAL)) !== 0;
    return isSubject ? slipOf(words, before, verb, BROKEN) : null;
  },
};

const PERSONS = keysOf('patient claimant worker applicant employee provider physician request he she');
const BEFORE_PERSON = keysOf('the this injured treating requesting');

/** "Was the patient authorized a rental.": a question that is none. */
export const questionThatIsNone: PlaceRule = {
  at: 'is was has does did had are were',
  find: (words, index) => {
    const { text, starts, ends, keys } = words;
    const start = starts[index] ?? 0;
    if (!/[A-Z]/.test(text.charAt(start)) || !/(?:^|[a-z)]\.\s)$/.test(text.slice(Math.max(0, start - 3), start)))
      return null;
    let person = index + 1;
    while (person < index + 3 && BEFORE_PERSON.has(keys[person] ?? 0) && isBeside(words, person)) person += 1;
    if (!PERSONS.has(keys[person] ?? 0) || !isBeside(words, person)) return null;
    return /^[^.?:;\n]*[a-z]\.(?:\s|$)/.test(text.slice(ends[person])) && !isCondition(words, index, person)
      ? slipOf(words, index, person, BROKEN)
      : null;
  },
};

/** "Had the patient failed therapy, it would", "Were he to". */
const isCondition = ({ keys, text, ends }: Words, index: number, person: number): boolean =>
  HAD.has(keys[index] ?? 0) &&
  (/^[^.]*(?:,|\bwould\b|\bmight\b|\bcould\b)/.test(text.slice(ends[person])) || keys[person + 1] === TO);
const HAD = keysOf('had were');
const [TO = 0, AND = 0] = keysOf('to and');

const FARTHEST = 10;

/** "Patients undergone surgery", "she is undergone": the participle without its "have". */
export const undergoneAlone: PlaceRule = {
  at: 'undergone',
  find: (words, index) => {
    const { keys, text, starts, ends } = words;
    const before = index - 1;
    if (!isPlainWord(words, index) || !isBeside(words, index)) return null;
    let isJoined = false;
    for (let at = before; at >= 0 && index - at < FARTHEST; at -= 1) {
      if (/[.;:]\s/.test(text.slice(ends[at], starts[at + 1]))) break;
      if ((classOf(keys[at]) & HAVE) !== 0 || HAVING.has(keys[at] ?? 0)) return null;
      isJoined ||= keys[at] === AND;
      if ((classOf(keys[at]) & BE) !== 0 && !isJoined && at !== before && (kindsAt(words, before) & PARTICIPLE) !== 0)
        return null;
    }
    return slipOf(words, before, index, 'undergoing, or has undergone');
  },
};
const HAVING = keysOf('having ve hasn haven hadn');

const OF_TELLING = keysOf(
  'complain complains report present deny state sustain slip fall continue undergo have be describe rate',
);
const DAY = String.raw`\d{1,2}[\/-]\d{1,2}[\/-]\d{2,4}`;
const ON_A_DAY = new RegExp(
  String.raw`(?:^|[.:,;]\s|\bthat )(?:[Oo]n|[Dd]uring (?:the|an?) [a-z ]{4,30} (?:on|of|dated)|[Ii]n (?:the|an?) [a-z ]{4,30} dated) ${DAY}(?: \([^)]*\))?,? (?:the )?[\w '-]{2,60}$`,
);

/** What is decided, or found, of a request or a person. */
const DECIDED = keysOf('certified denied modified approved diagnosed injured noncertified upheld authorized submitted');
const HAS_DAY = new RegExp(String.raw`\b${DAY}\b`);
const SAYS = /\b(?:if|that|whether|plan|states?|stated|until|when|once|scheduled|next)\b/;

/** "On 11/14/2016, the patient will complain": what was said on a day is told as past. */
export const futureOnPastDay: PlaceRule = {
  at: 'will',
  find: (words, index) => {
    const { keys, text, starts } = words;
    if (!isBeside(words, index) || !isBeside(words, index + 1) || !OF_TELLING.has(keys[index + 1] ?? 0)) return null;
    const from = starts[index] ?? 0;
    if (isDecided(words, index)) return slipOf(words, index, index + 2, 'was');
    return ON_A_DAY.test(text.slice(Math.max(0, from - 110), from).trimEnd())
      ? slipOf(words, index - 1, index + 1, 'the past, as of what was said on a day')
      : null;
  },
};

/** "The request of 11/4/2016 will be non-certified": what has its day is past. */
function isDecided({ keys, text, starts, ends }: Words, will: number): boolean {
  const done = keys[will + 2] === NON ? will + 3 : will + 2;
  if (keys[will + 1] !== BE_PLAIN || !DECIDED.has(keys[done] ?? 0)) return false;
  const start = starts[will] ?? 0;
  const before = text.slice(Math.max(0, start - 160), start);
  const own = before.slice(before.lastIndexOf('. ') + 1);
  const behind = /^[^.;]{0,160}/.exec(text.slice(ends[done]))?.[0] ?? '';
  return HAS_DAY.test(own + behind) && !SAYS.test(own);
}
const [BE_PLAIN = 0, NON = 0] = keysOf('be non');
