import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { unmetFigures } from '../figures/requirement-unmet.ts';
import type { LetterPlace } from '../finding.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { unmetInProse } from '../conditions/unmet-in-prose.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(c)(2); 8 CCR 9792.21.1',
  says: 'what the schedule does not support is found necessary only with the evidence and the reasons for going beyond it',
};

const UNMET =
  /\b(?:(?:does|do|did|has|have|had)(?: not|n't) (?:meet|met|satisf\w+|fulfill\w*|qualif\w+)|(?:criteria|requirements?|conditions?|guidelines?)(?: \w+){0,3} (?:is|are|was|were|has|have)(?: not|n't)(?: been)? (?:met|satisfied|fulfilled)|fails? to (?:meet|satisfy|fulfill)|(?:no|without an?y?|without) (?:reason|ground|grounds|rationale|explanation|justification) for (?:an exception|exceeding|going beyond)|none of the (?:[a-z]+ ){0,3}(?:criteria|requirements|conditions) (?:is|are|was|were|has been|have been) (?:met|satisfied|fulfilled))\b/i;
/** That none of what was named before is there; of risks that is well, of what is asked for it is not. */
const NONE =
  /\b(?:(?:none|neither) of (?:these|them|those|the above|which)(?: \w+){0,2} (?:is|are|was|were|has|have)(?! (?:not|negative|absent))|(?:^|[;,] )neither (?:has|have|is|are|was|were)(?! (?:not|negative|absent|contraindicated))|(?:has|had|have|shows?|meets?) (?:none|neither) of (?:these|them|those|the above))\b/i;
const ASKED_FOR =
  /\b(?:reserved for|requir\w+|indicated (?:for|when|if|in)|recommended (?:for|when|if|in|only)|supported (?:for|when|if)|considered (?:for|when|if)|criteria|only (?:for|when|if)|must|calls? for|needs?)\b/i;
/** What speaks against it had better not be there. */
const SPOKEN_AGAINST = /\b(?:must|should|may|can) ?not\b|\b(?:contraindicat|avoid|risks?\b)/i;
/** What utilization review held is not what this review finds. */
const OF_REVIEW =
  /\b(?:utilization review\w*|UR|claims administrator|physician advisor|(?:prior|previous|initial) (?:reviewer|determination|denial)|denial)\b/;
/** Words that give the reason for deciding so all the same. */
const ANSWERED =
  /\b(?:however|although|though|while|despite|nevertheless|nonetheless|notwithstanding|but|even though|exception\w*|given the|due to the|because|in view of|extenuating|severity|except)\b/i;

/** "Offers no reason for an exception" gives none. */
const NO_EXCEPTION = /\b(?:no|without)\b[^,;]{0,30}\bexception\w*/i;

/** Says where an overturned item recites criteria the patient does not meet and gives no reason for going beyond them. */
export const criteriaUnmetButOverturned: Check = {
  rule: 'criteria-unmet-but-overturned',
  severity: 'warning',
  source,
  find: letter =>
    letter.items.flatMap(checked => {
      if (checked.item.outcome !== 'overturned') return [];
      const { rationale, title } = checked;
      const inProse = unmetInProse(checked);
      return [...saidOutright(rationale), ...unmetFigures(checked), ...(inProse === null ? [] : [inProse])]
        .filter(span => !isAnswered(rationale, span))
        .map(span => ({
          item: checked.index,
          message:
            'The reasons say a criterion is not met, yet the denial is overturned: say what outweighs it, or take the sentence back.',
          at: placeIn(rationale, span),
          against: claimedMet(rationale) ?? placeIn(title, { start: 0, end: title.text.length }),
        }));
    }),
};

const CLAIMED =
  /\b(?:(?:would|does|do) meet|meets|satisf(?:y|ies)|fulfill?s?)\s(?:[a-z]+\s){0,3}?(?:criteria|guidelines?|requirements?|conditions?)\b/i;

/** The sentence that claims in one breath that the criteria are met. */
function claimedMet(rationale: CheckedText): LetterPlace | null {
  const { text } = rationale;
  const claim = CLAIMED.test(text)
    ? rationale
        .sentences()
        .find(span => CLAIMED.test(text.slice(span.start, span.end)) && !rationale.isOfGuideline(span))
    : undefined;
  return claim === undefined ? null : placeIn(rationale, claim);
}

function saidOutright(rationale: CheckedText): Span[] {
  const sentences = rationale.sentences();
  return sentences.flatMap((span, at) => {
    const before = sentences[at - 1];
    const said = before === undefined ? '' : rationale.text.slice(before.start, before.end);
    const isAskedBefore = ASKED_FOR.test(said) && !SPOKEN_AGAINST.test(said);
    const words = rationale.text.slice(span.start, span.end);
    const unmet = UNMET.exec(words) ?? (isAskedBefore ? NONE.exec(words) : null);
    if (unmet === null || rationale.isOfGuideline(span) || OF_REVIEW.test(words)) return [];
    return [{ start: span.start + unmet.index, end: span.start + unmet.index + unmet[0].length }];
  });
}

/** In the guideline's own words a "but" is no answer; one that turns to the guideline begins with it. */
const FIRST_WORDS = 16;

/** Whether its sentence or the next gives the reason for deciding so all the same. */
function isAnswered(rationale: CheckedText, { start }: Span): boolean {
  const all = rationale.sentences();
  const at = all.findLastIndex(sentence => sentence.start <= start);
  return all.slice(at, at + 2).some((sentence, index) => {
    const isQuoted = index > 0 && rationale.isOfGuideline(sentence);
    const end = isQuoted ? sentence.start + FIRST_WORDS : sentence.end;
    return ANSWERED.test(rationale.text.slice(sentence.start, end).replace(NO_EXCEPTION, ' '));
  });
}
