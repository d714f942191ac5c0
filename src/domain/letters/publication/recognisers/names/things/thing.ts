import { plainLetters } from '../../../words/atoms.ts';
import { EPONYMS } from '../../../words/eponyms.ts';
import { GIVEN_NAMES } from '../../../words/given-names.ts';
import type { LetterWords } from '../../../words/letter-words.ts';
import { isClinicalWord, isProduct } from '../../../words/vocabulary.ts';

const ARTICLE =
  /(?:^|[^\p{L}/])(?:[Aa]n?|[Tt]h(?:e|is)|[Aa]ny|[Ee]ach|[Aa]nother|[Nn]o)\s+(?:\p{Lu}[\p{L}'’-]*\s+){0,2}$/u;
/** What a person writes or belongs to: `the Ruiz report` is somebody's. */
const OWNED =
  /^\s+(?:reports?|opinions?|letters?|notes?|evaluations?|examinations?|depositions?|statements?|famil(?:y|ies)|household|residence|matter|case|file|records?|recommendations?|findings|rating|visit|office|brothers|sisters)\b/u;
/** Of those what a letter cites by its author: `the Ruiz report`. */
const WRITTEN = /^\s+(?:reports?|opinions?|letters?|depositions?|statements?|family|household|recommendations?)\b/u;

/** `the Ruiz report`, `the Ruiz family`: behind the article somebody is meant. */
export const isAuthored = (before: string, behind: string) =>
  /(?:^|\s)[Tt]he\s+$/u.test(before) && WRITTEN.test(behind);

/** Small words a sentence goes on with behind a person: of its grammar, or what somebody did in an irregular verb. */
const GRAMMAR =
  /^(?:and|or|but|nor|who|whom|whose|which|that|than|so|if|of|in|on|at|to|from|with|for|by|as|via|per|re|because|since|when|whenever|while|after|before|during|until|under|over|into|about|regarding|against|between|through|without|within|upon|where|though|although|unless|also|again|then|now|not|never|still|even|only|just|too|soon|often|here|there|today|yesterday|tomorrow|both|each|all|may|might|must|will|would|can|could|shall|should|do|did|have|had|am|are|were|be|been|went|said|told|saw|wrote|felt|found|fell|drove|took|got|gave|came|began|made|left|kept|met|heard|hurt|put|cut|let|set|read|sent|spent|lost|held|led|brought|thought|bought|taught|spoke|chose|wore|tore|broke|woke|rose|ran|swam|sat|stood|slept|understood|withdrew|knew|grew|drew|flew|ate|sought|shut|quit|hit|bent|lay|swung|slid|became|forgot|won|paid|saw|cell|phone|tel|fax|born|age|aged|dob|et|una?|agree|disagree|differ|concur|argue|both|el|la|le|les|los|las|lo|se|que|y|de|del|en|con|por|para|su|sus|dijo|refiere|recomienda|the|a|an|his|her|their|he|she|it|they|this|tx|dx|seen)$/u;
/** Plurals that say what something is. */
const THINGS =
  /^(?:drops|frames|inserts|maneuvers|procedures|exposures|titers|exercises|tests|signs|changes|criteria|scores|scales|devices|units?|braces?|splints?|orthosis|sling|wheelchair|pumps?|screws|plates|patches|tablets|lesions|nodes|classifications|policies|guidelines|types|grades|stages|stockings|orthotics|shoes|insoles|electrodes|leads|pads|soaps?|salts?|balm|creams?|shampoo|erasers?|insoles?|powder|detergent|lotion|oil|water|vitamins?|supplements?|papers?|trials?|stitch(?:es)?|sutures?|ratio|level|monofilaments?|knots?|anchors?|labs?|boots?|walker|cube|wrap|collar|mattress|stimulator)$/u;
/** `a Taylor Spatial Frame`: one of many. */
const A_THING = /(?:^|\s)an?\s$/iu;
const DEVICE =
  /^\s(?:Frame|Fixator|Brace|Splint|Orthosis|Sling|Boot|Walker|Unit|Pump|System|Device|Plate|Nail|Screw|Cage|Stimulator|Prosthesis|Implant|Catheter|Drain|Scale|Index|Score|Test|Inventory|Questionnaire|Classification|Procedure|Technique|Protocol|Exercise|Method)s?(?!\p{L})/u;
const JOINED = /^(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s|\/)(?=\p{Lu})/u;
const JOINED_BEFORE = /(\p{Lu}[\p{L}’-]*\p{L}\d?)(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s|\/)$/u;

/**
 * Whether a capital word that belongs to no vocabulary names a thing: behind an article, before a small word that is no verb and no word
 * of grammar (`Kinesio tape`), or in a row with one that does. A person takes neither. What people are called by (`isCalled`) is a thing
 * before a word of medicine alone.
 */
export function isThing(letter: LetterWords, index: number, last: number, isCalled = false, deep = 0): boolean {
  const { atoms, text } = letter;
  const [first, end, next] = [atoms[index], atoms[last], atoms[last + 1]];
  if (first === undefined || end === undefined) return false;
  const behind = text.slice(end.end, end.end + 30);
  // `Max Assist`
  if (last > index && /^(?:assist|access|membership)$/u.test(end.plain)) return true;
  if (joinsEponym(letter, index, last) || (next !== undefined && isThingNoun(letter, last))) return true;
  if (A_THING.test(text.slice(Math.max(0, first.start - 4), first.start)) && DEVICE.test(behind)) return true;
  if (GIVEN_NAMES.has(first.plain) && last > index) return false;
  const before = JOINED_BEFORE.exec(text.slice(Math.max(0, first.start - 30), first.start))?.[1];
  if (before !== undefined && isListedThing(before)) return true;
  const graded = text.slice(Math.max(0, first.start - 40), first.start);
  if (BEHIND_FIGURE.test(graded.slice(-8)) && BEHIND_GRADE.test(graded)) return true;
  if (
    ARTICLE.test(text.slice(Math.max(0, first.start - 40), first.start)) &&
    !OWNED.test(behind) &&
    (!/^['’]s\b/u.test(behind) || isClinicalWord(plainLetters(/^['’]s\s(\p{Ll}+)/u.exec(behind)?.[1] ?? '')))
  )
    return true;
  if (isOneOfWorks(text.slice(Math.max(0, first.start - 30), first.start), behind)) return true;
  // `Biomet OrthoPak`
  const maker = atoms[index - 1];
  if (maker !== undefined && maker.capital && isProduct(maker.plain) && text.slice(maker.end, first.start) === ' ')
    return true;
  if (next === undefined) return false;
  const gap = text.slice(end.end, next.start);
  if (
    /^[ \n\f]$/u.test(gap) &&
    /^\p{Ll}{3,}$/u.test(next.text) &&
    last === index &&
    (isSubject(text.slice(next.end, next.end + 12), next.plain) ||
      (!isVerb(next.plain) && (!isCalled || (isClinicalWord(next.plain) && !TIMES.test(next.plain))))) &&
    !OWNED.test(behind)
  )
    return true;
  const link = deep > 3 ? undefined : JOINED.exec(behind)?.[0];
  if (link === undefined) return false;
  const other = text.startsWith(',', end.end) || link === '/' ? last + 1 : last + 2;
  const at = atoms[other]?.capital === true ? other : other + 1;
  const joined = atoms[at];
  if (joined === undefined || joined.start !== end.end + link.length) return false;
  return (
    isListedThing(joined.text) ||
    (isShort(joined.text) && !CALLINGS.test(joined.text)) ||
    isThing(letter, at, at, false, deep + 1)
  );
}

/** `Campbell's, Chapman's and Tachdjian's have chapters`: in a row of what is called by its authors or its first. */
const isOneOfWorks = (before: string, behind: string) =>
  /^['’]s(?:,|,?\s(?:and|or|&))\s\p{Lu}\p{L}+['’]s/u.test(behind) ||
  (/^['’]s/u.test(behind) && /\p{Lu}\p{L}+['’]s(?:,\s|,?\s(?:and|or|&)\s)$/u.test(before));

/** When somebody is seen again, behind a name. */
const TIMES = /^(?:prn|pending|today|asap|stat|daily|weekly|monthly|tomorrow)$/u;
/** Short forms that stand behind somebody. */
const CALLINGS = /^(?:WCJ|MD|DC|PT|DPT|DPM|NP|RN|LVN|CNS|CCM)$/u;

/** `Pauly transfers are rare`: a plural, for it is what the sentence tells of. */
const isSubject = (behind: string, plain: string) =>
  plain.endsWith('s') && /^\s(?:are|were|have|do)(?!\p{L})/u.test(behind);

/** In a row of things nobody stands: behind or before an eponym or one half of one, a product, a word with a figure or letter of its model. */
const isListedThing = (word: string) =>
  isEponym(word) ||
  isProduct(plainLetters(word)) ||
  /^\p{Lu}\p{L}+-(?:\p{Lu}|\d{1,2})$|\p{Ll}\p{Lu}\p{L}*(?:-\p{Lu})?$/u.test(
    word.replace(/^(?:Mc|Mac|De|La|Le|O['’]|D['’]|Van|Von|Di|Du|St|Fitz)(?=\p{Lu})/u, ''),
  ) ||
  (word.includes('-') && word.split('-').some(isEponym));
/** Capitals that no name has: `DBX`, `LSO`. */
const isShort = (word: string) => /^[BCDFGHJ-NP-TV-XZ]{2,5}\d?$/u.test(word);
/** `Wagner 1, Meggitt 2`: in a row of grades. */
const BEHIND_FIGURE = /[\dIVABC](?:,\s(?:and\s)?|\sand\s)$/u;
const BEHIND_GRADE =
  /\p{Lu}\p{L}+(?:\s(?:stage|grade|type|class))?\s(?:[0-9]|I{1,3}|IV|V)[ABC]?(?:,\s(?:and\s)?|\sand\s)$/u;

const isEponym = (word: string) => {
  const plain = plainLetters(word);
  return EPONYMS.has(plain) && !GIVEN_NAMES.has(plain);
};

/** `Weaver-Dunn`, `Martin-Gruber`: joined by a hyphen with a name that never is somebody's. */
function joinsEponym({ atoms, text }: LetterWords, index: number, last: number): boolean {
  return (
    last === index + 1 &&
    text.slice(atoms[index]?.end, atoms[last]?.start) === '-' &&
    [index, last].some(at => isEponym(atoms[at]?.text ?? ''))
  );
}

/** What stands behind a word in the plural says that it is a thing: `Dr. Scholl inserts`. */
export function isThingNoun({ atoms, text }: LetterWords, last: number): boolean {
  const [end, next] = [atoms[last], atoms[last + 1]];
  return (
    end !== undefined &&
    next !== undefined &&
    THINGS.test(next.plain) &&
    !next.capital &&
    /^[ \n\f]$/u.test(text.slice(end.end, next.start))
  );
}

const isVerb = (plain: string) => GRAMMAR.test(plain) || (/(?:ed|[^s]s|ly)$/u.test(plain) && !THINGS.test(plain));

/** `Dr. Waddell's criteria`: whose sign, scale or work is meant, of a name that stands for one. */
export const isCitedByName = ({ atoms, text }: LetterWords, last: number) =>
  EPONYMS.has(atoms[last]?.plain ?? '') &&
  /^['’]s?\s(?:\p{Ll}+\s)?(?:criteria|signs?|tests?|classification|scores?|scale|technique|method|protocol|system|book|text|article|paper|study|work|maneuver|procedure|rules?|index)(?!\p{L})/u.test(
    text.slice(atoms[last]?.end, (atoms[last]?.end ?? 0) + 40),
  );
