import { askedAtTheirWords } from '../word-slip.ts';
import { noMainClause, noMainClauseBehindEven, openingAlone } from './no-main-clause.ts';
import { commaForStop, commaForStopBeforeNoun, nothingForStop } from './run-on.ts';

/** Sentences that are none, and two that are written as one. */
export const findBrokenSentences = askedAtTheirWords([
  noMainClause,
  noMainClauseBehindEven,
  openingAlone,
  commaForStop,
  commaForStopBeforeNoun,
  nothingForStop,
]);
