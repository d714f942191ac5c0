import { classWords, treatmentWords } from '../of-record/care.ts';
import { type DeniedThing, isAffirmedOrPast, type Query } from '../../query.ts';

/** That what was tried did not do. */
const IN_VAIN =
  /\b(?:fail\w*|(?:did|does|has|have|had|was|were|is|are) not (?:[a-z]+ )?(?:help\w*|work\w*|reliev\w*|improv\w*|respond\w*|effective|provide|bring|tolerat\w*)|(?:didn't|hasn't|wasn't) (?:help|work|relieve|improve)|(?:no|without|little|minimal|minor|insufficient|inadequate|short-?lived|temporary|only (?:brief|short|temporary|partial)) (?:[a-z]+ ){0,2}(?:relief|benefit|help|improvement|effect|response|change|avail)|ineffective|refractory|unresponsive|plateau\w*|despite|persist\w*|wors\w+|(?:stopped|discontinued|quit|ended|abandoned)\b|upset|could not|cannot|unable to|gave up|made (?:him|her) [a-z]+|(?:caused|gave) (?:[a-z]+ ){0,2}(?:nausea|dizz\w*|gastritis|heartburn|rash|drows\w*|sedation|stomach|vomit\w*|constipat\w*))/i;

/** Care or drugs that are said not to have failed: told as had, in a sentence that says it was in vain. */
export function failure(thing: DeniedThing): Query | null {
  const { own, words } = thing;
  const treatments = treatmentWords(own);
  if (treatments !== null)
    return {
      asks: `that ${treatments.asks} did not do`,
      kinds: ['treatment-tried'],
      answeredBy: fact =>
        fact.kind === 'treatment-tried' && isAffirmedOrPast(fact) && treatments.treatments.test(fact.value.treatment),
      inSentence: sentence => IN_VAIN.test(sentence),
    };
  const drugs = classWords(words);
  if (drugs === null) return null;
  return {
    asks: `that ${drugs.asks} did not do`,
    kinds: ['medication'],
    answeredBy: fact => drugs.isTaken(fact),
    inSentence: sentence => IN_VAIN.test(sentence),
  };
}
