import type { AsDenied, LimitOfSentence } from './as-denied.ts';

/** What is denied is itself denied or out of reach: "no documentation that the patient cannot exercise at home". */
const DENIES =
  /\b(?:unable|inability|cannot|can not|incapable|never)\b|n't\b|\bnot\b(?! (?:only|limited|just|necessarily))/i;
/** That the thing is not told, behind it: "whether he exercises is not stated". */
const NOT_TOLD_OF =
  /\s(?:is|are|was|were|has|have|had)\s?(?:not|n't|never)\s(?:been\s)?(?:[a-z]+ly\s)?[a-z]+(?:ed|en|ound|own|lear|orth|nto)\b[^.;]*$/i;
/** Where the next thing of a list begins. */
const NEXT_THING = /,|\b(?:or|nor|and) (?!without\b|not\b)/;
const NEITHER_WAY = /\b(?:or not|with (?:and|or|and\/or) without)\b/gi;

/** Words by which a record tells that something is not so, cannot be done or is a burden. */
const TELLS_OF_WANT =
  /\b(?:no|not|unable|cannot|inab\w*|without|never|stop\w*|discontinu\w*|fail\w*|intoleran\w*|difficult\w*|trouble|refus\w*|declin\w*|den(?:y|ies|ied)|unsuccess\w*|upset|nause\w*|vomit\w*|allerg\w*|adverse|side effects?|reactions?|because of|due to|persist\w*|despite|ineffective\w*|inadequate\w*|insufficient\w*|needs?|needed|requir\w*|helps? (?:him|her)|assist\w*|dependen\w*|wheelchair|canes?|walker|crutches|home-?bound|bed\w*|dysphag\w*|unrelieved|unchanged|only|limit\w*|restrict\w*|poor\w*|worse\w*|lack\w*|loss|lost|gastri\w*|ulcer\w*|bleed\w*|contraindicat\w*|little|minimal|refractory|unresponsive|still|remain\w*)\b|n't\b/i;

/** Where a want is denied, only a sentence that tells of one answers. */
export function ofWantDenied({ said, denied }: AsDenied): LimitOfSentence {
  const [first = ''] = said.replace(NEITHER_WAY, '').replace(NOT_TOLD_OF, '').split(NEXT_THING);
  return denied === 'failed' || !DENIES.test(first) ? null : sentence => TELLS_OF_WANT.test(sentence);
}
