import { stems } from '../conditions/recited-conditions.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import type { Span } from '../letter/checked-text.ts';
import { areOpposite, type NamedParts, partsNamed, sameOrSupplied, sameRegion, sideOf } from '../letter/regions.ts';

/** "What is left is a wish": no side. */
const REMAINS =
  /\b(?:is|are|was|were|what|nothing|much|little|visits?|sessions?|has|had|he|she|they) left\b|\bleft (?:with|to|over|without|off|work)\b/i;
/** What is done for a part, or found in it. */
const DONE_OR_FOUND =
  /\b(?:injections?|blocks?|surgery|operation|procedure|repair|release|stud(?:y|ies)|imaging|mri|x-?rays?|emg|therapy|program|exercises?|brace|splint|acupuncture|massage|manipulation|unit|stimulator|arthroscopy|replacement|fusion|decompression|reconstruction|arthroplasty|debridement|excision|tears?|torn|retraction|arthritis|osteoarthritis|instability|stenosis|lesions?|patholog\w+|weakness|impingement|spasms?|swelling|pain|painful)\b/i;
/** What is done, as one asks for it. */
const DONE =
  /\b(?:injections?|blocks?|surgery|operation|procedure|repair|release|stud(?:y|ies)|imaging|mri|x-?rays?|emg|therapy|program|brace|splint|acupuncture|massage|manipulation|unit|stimulator|arthroscopy|replacement|fusion|decompression|reconstruction|arthroplasty|debridement|excision)\b/i;
const ANY_DONE_OR_FOUND = new RegExp(DONE_OR_FOUND.source, 'g');
/** Of the other side it may be told that nothing is wrong with it; a judgment on what is asked for it is no such thing. */
const NEGATED = /\b(?:no|not|none|without|neither|nor|never|denie[sd]|negative)\b|n't\b/i;
const JUDGED =
  /\b(?:is|are) (?:not )?(?:supported|indicated|recommended|warranted|appropriate|justified|necessary)\b|\bwould (?:not )?(?:be|help|relieve|change|suffice)\b|\b(?:is|are) (?:not |un)?likely to\b|\b(?:will|may|should|could) (?:not )?(?:help|relieve|be of (?:use|benefit|help))\b|\b(?:can|may|cannot) be (?:carried|done|given|tried|repeated|approved|continued)\b/i;
/** What was, what both have, what is told of a rule. */
const NOT_NOW =
  /\b(?:(?:19|20)\d\d|prior|previous\w*|history|earlier|old|ago|past|was|were|had|since|also|too|both|bilateral\w*|as well|guidelines?|MTUS|ODG|ACOEM|if|when|unless|patients|compensat\w+|overus\w+|favou?r(?:s|ing))\b(?<!^since)/i;

const SIDES: Readonly<Record<'left' | 'right', RegExp>> = {
  left: /\b(?:[Ll]eft|LEFT|lt|LT|L)\b/,
  right: /\b(?:[Rr]ight|RIGHT|rt|RT|R)\b/,
};
const BOTH = /\b(?:both|bilat\w*)\b/i;

/** What a sentence tells of, by the beginnings of its telling words and by what is done or found. */
function matterOf(words: string): ReadonlySet<string> {
  const singular = words.replace(/s\b/g, '');
  const found = singular.toLowerCase().match(ANY_DONE_OR_FOUND) ?? [];
  return new Set([...[...stems(singular)].filter(stem => !PLACES.test(stem)), ...found]);
}

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some(word => other.has(word));

/** A sentence that gives the reason or the judgment for the other side than the one asked for, of which the summary tells nothing of the kind. */
export function onOtherSide(letter: CheckedLetter, { rationale, title }: CheckedItem, compared: RegExp): Span | null {
  const asked = title.parts();
  const side = sideOf(asked);
  if (side === null) return null;
  const other = side === 'left' ? 'right' : 'left';
  if (!rationale.lower().includes(other)) return null;
  const { summary } = letter;
  const told = summary.sentences().map(({ start, end }) => summary.text.slice(start, end));
  const ofOther = told.filter(sentence => SIDES[other].test(sentence) || BOTH.test(sentence));
  const isOfPart = (sentence: string): boolean =>
    SIDES[other].test(sentence) &&
    partsNamed(sentence).regions.some(region => asked.regions.some(own => sameRegion(own, region)));
  const span = rationale.sentences().find(({ start, end }) => {
    const words = rationale.text.slice(start, end);
    if (!DONE_OR_FOUND.test(words) || compared.test(words) || REMAINS.test(words)) return false;
    const said = partsNamed(words);
    if (!areOpposite(said, asked)) return false;
    if (!said.regions.every(region => asked.regions.some(own => sameOrSupplied(own, region)))) return false;
    if ((NEGATED.test(words) || NOT_NOW.test(words)) && !JUDGED.test(words)) return false;
    // What is judged is what is asked for, whatever else is told of that side.
    if (JUDGED.test(words) && DONE.test(words) && !isAskedThere(letter, asked, other) && !isOfBoth(told, asked))
      return true;
    const own = matterOf(words);
    if (ofOther.some(sentence => share(own, matterOf(sentence)))) return false;
    // Where that part of the other side is told of, too, it must be a matter of the side asked for.
    return (
      !ofOther.some(isOfPart) || told.some(sentence => SIDES[side].test(sentence) && share(own, matterOf(sentence)))
    );
  });
  return span ?? null;
}

/** Whether the part asked for is told of as both sides' anywhere. */
const isOfBoth = (told: readonly string[], { regions }: NamedParts): boolean =>
  told.some(sentence => BOTH.test(sentence) && partsNamed(sentence).regions.some(region => regions.includes(region)));

/** Whether another item of the letter is of that side, or both, of the same part. */
function isAskedThere({ items }: CheckedLetter, own: NamedParts, side: 'left' | 'right'): boolean {
  return items.some(({ title }) => {
    const { regions, sides } = title.parts();
    const isOfSide = sides.includes(side) || sides.includes('bilateral') || BOTH.test(title.text);
    return isOfSide && regions.some(region => own.regions.includes(region));
  });
}

/** Beginnings of words for parts and sides, which tell nothing of what is done or found there. */
const PLACES =
  /^(?:right|left|knee|shoul|elbow|wrist|ankle|lumba|cervi|thora|sacro|joint|upper|lower|extre|spine|hand|foot|hip|arm|leg)$/;
