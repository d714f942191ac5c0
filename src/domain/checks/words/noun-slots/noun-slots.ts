import { askedAtTheirWords } from '../word-slip.ts';
import { apostropheInPlural, ownerWithoutApostrophe } from './apostrophes.ts';
import { adjectiveBehindNoun, adjectiveForNoun, adjectiveForThing } from './noun-wanted.ts';
import { nounHeard } from './nouns-heard.ts';
import { numberHeard } from './numbers-heard.ts';
import { pluralOfNone } from './plurals-of-none.ts';
import { severalUncounted, uncountedCounted } from './uncounted.ts';
import { deedForThing, treatForTreatment, verbForNoun } from './verb-for-noun.ts';

/** Where only a noun can stand: adjectives, verbs and plurals that are none, numbers of what cannot be counted, owners without their sign. */
export const findWrongNouns = askedAtTheirWords([
  adjectiveForNoun,
  adjectiveForThing,
  adjectiveBehindNoun,
  verbForNoun,
  treatForTreatment,
  deedForThing,
  numberHeard,
  pluralOfNone,
  apostropheInPlural,
  ownerWithoutApostrophe,
  nounHeard,
  uncountedCounted,
  severalUncounted,
]);
