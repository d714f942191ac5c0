import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(c)(2); 8 CCR 9792.21.1',
  says: 'what the schedule does not support is found necessary only with the evidence and the reasons for going beyond it',
};

const UNMET =
  /\b(?:(?:does|do|did|has|have|had)(?: not|n't) (?:meet|met|satisf\w+|fulfill\w*|qualif\w+)|(?:criteria|requirements?|conditions?|guidelines?)(?: \w+){0,3} (?:is|are|was|were|has|have)(?: not|n't)(?: been)? (?:met|satisfied|fulfilled)|fails? to (?:meet|satisfy|fulfill))\b/i;
/** Words that give the reason for deciding so all the same. */
const ANSWERED =
  /\b(?:however|although|though|while|despite|nevertheless|nonetheless|notwithstanding|but|even though|exception\w*|given the|due to the|because|in view of|extenuating|severity|except)\b/i;

/** Says where an overturned item recites criteria the patient does not meet and gives no reason for going beyond them. */
export const criteriaUnmetButOverturned: Check = {
  rule: 'criteria-unmet-but-overturned',
  severity: 'warning',
  source,
  find: letter =>
    letter.items.flatMap(({ index, item, rationale, title }) => {
      if (item.outcome !== 'overturned') return [];
      const sentences = rationale.sentences();
      return sentences.flatMap((span, at) => {
        const words = rationale.text.slice(span.start, span.end);
        const unmet = UNMET.exec(words);
        if (unmet === null || rationale.isOfGuideline(span)) return [];
        const next = sentences[at + 1];
        const around = words + (next === undefined ? '' : rationale.text.slice(next.start, next.end));
        if (ANSWERED.test(around)) return [];
        return [
          {
            item: index,
            message:
              'The reasons say a criterion is not met, yet the denial is overturned: say what outweighs it, or take the sentence back.',
            at: placeIn(rationale, {
              start: span.start + unmet.index,
              end: span.start + unmet.index + unmet[0].length,
            }),
            against: placeIn(title, { start: 0, end: title.text.length }),
          },
        ];
      });
    }),
};
