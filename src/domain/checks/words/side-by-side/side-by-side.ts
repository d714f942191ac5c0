import { askedAtTheirWords } from '../word-slip.ts';
import { beOutOfPlace } from './be-behind.ts';
import { doneWithObject, nounBeforeArticle } from './nouns-beside.ts';
import {
  andBehindSmall,
  commaBehindSubject,
  pointingBehind,
  smallBehindAdjective,
  smallBeforeNoun,
  smallBehindArticle,
  subjectLost,
} from './small-beside.ts';
import { verbBehindVerb } from './verb-behind-verb.ts';
import { beenBeforeDone, stopInSentence } from './verbs-alone.ts';

/** Words that cannot stand side by side: one between them is lost, or one of them was put in. */
export const findWrongNeighbours = askedAtTheirWords([
  nounBeforeArticle,
  doneWithObject,
  beOutOfPlace,
  smallBehindAdjective,
  smallBeforeNoun,
  andBehindSmall,
  subjectLost,
  verbBehindVerb,
  smallBehindArticle,
  pointingBehind,
  commaBehindSubject,
  beenBeforeDone,
  stopInSentence,
]);
