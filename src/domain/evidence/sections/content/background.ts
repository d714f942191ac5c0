import { hasMatchIn, type Stretch } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';
import { findPhrases, lexicon, splitWords } from '#domain/drugs/lexicon.ts';
import { COMORBIDITIES } from '../../kinds/condition/comorbidity-table.ts';

/** Habits: tobacco, alcohol, drugs not prescribed. */
const HABIT =
  /\b(?:alcohol(?:ic)?|etoh|tobacco|smok(?:es|ed|ing|er)|nonsmoker|cigarettes?|packs?\s+(?:per|a)\s+day|pack-?years?|drinks?\s+(?:per|a)\s+(?:day|week)|wine|beers?|illicit\s+drugs?|recreational\s+drugs?|drug\s+(?:use|abuse)|marijuana|cocaine|heroin|iv\s+drugs?)\b/i;
/** What makes a sentence with such a word more than a note of habits. */
const OTHER_MATTER =
  /\b(?:presents?|presented|presenting|complains?|complaint|withdrawal|intoxicat\w+|overdose|admitted|hepatitis|cirrhosis|level|screen|test(?:ed|ing|s)?|wipe|swab|pain|cessation|counsel\w*|nicotine\s+patch|prescri\w+|due\s+to|secondary|risk\s+factors?)\b/i;
const ALLERGY =
  /\b(?:no\s+known\s+(?:drug\s+|medical\s+|medication\s+)?allergies|nkda|allergic\s+to|allerg(?:y|ies)\s+(?:to|include))\b/i;

/** An illness that stays, as an entry of a list whose heading is not at hand: `Hypertension.`, `3. Depression.` */
const LASTING = lexicon(COMORBIDITIES.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
const SOUGHT = patternSet([ALLERGY, HABIT]);
/** In letters: a name and a stop. */
const LONGEST_ENTRY = 42;
const ENTRY = /^(?:(?:#|-|\*|\d{1,2}[.)])\s*)*(?<name>[A-Za-z][A-Za-z0-9 -]{2,40}?)[.;]?$/;

function isLastingIllness(said: string): boolean {
  const entry = said.trim();
  if (entry.length > LONGEST_ENTRY && /^[a-z]/i.test(entry)) return false; // only marks of a list may stand before a name
  const name = ENTRY.exec(entry)?.groups?.['name'];
  return (
    name !== undefined &&
    findPhrases(LASTING, splitWords(name)).some(({ start, end }) => start === 0 && end === name.length)
  );
}

/** What says that an illness is over. */
const OVER = /\b(?:resolved|remission|childhood|in the past|years? ago|as a child|cured|removed|(?:19|20)\d\d)\b/i;

/** True when a sentence of a medical history names an illness that stays and nothing says it is over: it is as true now as then. */
export function namesLastingIllness(said: string): boolean {
  return findPhrases(LASTING, splitWords(said)).length > 0 && !OVER.test(said);
}

/** True when a sentence only tells of habits or allergies, as the social history and the list of allergies do. */
export function isBackground(text: string, sentence: Stretch): boolean {
  const said = text.slice(sentence.start, sentence.end);
  lookAt(SOUGHT, text, sentence);
  return (
    (mayMatch(SOUGHT, 0) && hasMatchIn(text, sentence, said, ALLERGY)) ||
    (mayMatch(SOUGHT, 1) && hasMatchIn(text, sentence, said, HABIT) && !OTHER_MATTER.test(said)) ||
    isLastingIllness(said)
  );
}
