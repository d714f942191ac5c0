import { askedAtTheirWords } from '../word-slip.ts';
import { articleLost, articleLostBehindVerb } from './article-lost.ts';
import { objectWithPreposition } from './object-of-verb.ts';
import { notAlike } from './not-alike.ts';
import { pairedOtherwise, presentOfAccident } from './pairs-of-words.ts';
import { subjectPartedFromVerb } from './parted-from-verb.ts';
import { nounBehindTo, ofOneBehindSeveral, plainBehindPronoun } from './plain-verbs.ts';
import { monthOrDay, presentSince } from './times-told.ts';
import { relativeLost } from './two-verbs-in-one.ts';
import { whichOfPersons, whoOfThings } from './who-or-which.ts';
import { futureOnPastDay, notBeforeVerb, questionThatIsNone, undergoneAlone } from './word-order.ts';

/** What no clause can hold: a second verb, a subject parted from its verb, words in another order, a noun without its article. */
export const findBrokenClauses = askedAtTheirWords([
  subjectPartedFromVerb,
  relativeLost,
  whoOfThings,
  whichOfPersons,
  notBeforeVerb,
  questionThatIsNone,
  undergoneAlone,
  futureOnPastDay,
  objectWithPreposition,
  articleLost,
  articleLostBehindVerb,
  notAlike,
  nounBehindTo,
  ofOneBehindSeveral,
  plainBehindPronoun,
  monthOrDay,
  presentSince,
  pairedOtherwise,
  presentOfAccident,
]);
