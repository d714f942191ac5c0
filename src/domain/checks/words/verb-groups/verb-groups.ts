import { askedAtTheirWords } from '../word-slip.ts';
import { beenLeftOut } from './been-left-out.ts';
import { doneTo, DOING } from './done-to.ts';
import { noForNot, notForNo } from './no-for-not.ts';
import { nounTold, TOLD_NOUNS } from './nouns-told.ts';
import { relativeAgreement } from './relative-agreement.ts';
import { plainBehindRelative } from './relative-plain.ts';
import { twoVerbs } from './two-verbs.ts';

/** What cannot be so in the verb of a clause and beside it: its parts, its "not", what is done to one, what is told of a request. */
export const findVerbGroups = askedAtTheirWords([
  { at: 'is are was were has have had', find: twoVerbs },
  { at: 'has have had', find: beenLeftOut },
  { at: 'no', find: noForNot },
  { at: 'not', find: notForNo },
  { at: DOING, find: doneTo },
  { at: 'that which', find: relativeAgreement },
  { at: 'that which', find: plainBehindRelative },
  { at: TOLD_NOUNS, find: nounTold },
]);
