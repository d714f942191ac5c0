import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { BE, BE_FORM, classOf, HAVE, isBeside, isPlainWord } from '../clauses/small-words.ts';
import { LEFT_OUT } from '../context/left-out.ts';

/** What is done to one, and takes what it is done to behind it where one does it. */
const DONE =
  'prescribed denied designated treated diagnosed evaluated performed approved authorized certified scheduled hospitalized admitted described detailed documented recommended supported established submitted shown suggested defined';
const BEHIND = keysOf('by with as for to in at on due');
const DOERS = keysOf(
  'physician provider doctor surgeon reviewer physicians providers doctors guidelines guideline mtus odg acoem he she we i who therapist administrator carrier insurer clinic',
);
const [HAVING = 0, NOT = 0, ALSO = 0, PREVIOUSLY = 0, ONLY = 0] = keysOf('having not also previously only');
const BETWEEN = new Set([NOT, ALSO, PREVIOUSLY, ONLY]);

/** "The drug has denied due to its risk": what is done to a thing, without its "been". */
export const beenBeforeDone: PlaceRule = {
  at: DONE,
  find: (words, index) => {
    const { keys, text, ends } = words;
    if (!isPlainWord(words, index) || !isBeside(words, index)) return null;
    let have = index - 1;
    while (index - have < 3 && BETWEEN.has(keys[have] ?? 0) && isBeside(words, have)) have -= 1;
    if ((classOf(keys[have]) & HAVE) === 0 || keys[have] === HAVING || !isBeside(words, have)) return null;
    if (DOERS.has(keys[have - 1] ?? 0) || (classOf(keys[have - 1]) & (BE | BE_FORM)) !== 0) return null;
    const isClosed = isBeside(words, index + 1)
      ? BEHIND.has(keys[index + 1] ?? 0)
      : text.charAt(ends[index] ?? 0) === '.';
    return isClosed && !isOfPhysician(words, have) ? slipOf(words, have, index, LEFT_OUT) : null;
  },
};

/** "Dr. Lee has", "the pain specialist has". */
const PATIENTS = keysOf('worker patient claimant');
const isOfPhysician = ({ text, starts, ends, folded, keys }: Words, have: number): boolean =>
  !PATIENTS.has(keys[have - 1] ?? 0) &&
  (/[A-Z]/.test(text.charAt(starts[have - 1] ?? 0)) ||
    /(?:er|or|ist|ian)s?$/.test(folded.slice(starts[have - 1], ends[have - 1])));

const SHORT =
  /(?:^|[^a-z])(?:approx|vs|etc|e\.g|i\.e|no|fig|dr|mr|mrs|ms|st|inc|ed|al|pt|wk|wks|mo|mos|yr|yrs|hr|hrs|min|max|dept|ref|pp|vol|ch|sec|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|lbs|lb|ft|mg|ml|tab|tabs|cap|caps|temp|exp|cont|resp|incl|misc|est|assoc|med|meds|prn|bid|tid|qid|qd|qhs|hs|po)$/i;

/** "The patient. was seen": a stop with a verb or a small word behind it that goes on with the sentence. */
export const stopInSentence: PlaceRule = {
  at: 'was is has had were are of with that which and or been by from as than',
  find: (words, index) => {
    const { text, starts, ends } = words;
    const from = ends[index - 1] ?? 0;
    if (index < 2 || (starts[index] ?? 0) - from !== 2 || text.charCodeAt(from) !== STOP || !isPlainWord(words, index))
      return null;
    if (!/^[a-z]{3,}$/.test(text.slice(starts[index - 1], from)) || !isBeside(words, index + 1)) return null;
    return SHORT.test(text.slice(Math.max(0, from - 6), from))
      ? null
      : slipOf(words, index - 1, index, 'no stop there');
  },
};
const STOP = 46;
