import type { Citation } from '#domain/guidelines/citations/citation.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { daysToReview, injuryInHeader } from '../letter/checked-letter.ts';
import { editionOf, placeOfCitation } from '../letter/cited.ts';

export const source: Source = {
  cite: '8 CCR 9792.20(b), 9792.24.2',
  says: 'the chronic pain guideline is for pain that lasts three months or more from its onset',
  confidence: 'medium',
};

const CHRONIC_FROM_DAYS = 90;

const isOfChronicPain = (cited: Citation): boolean => editionOf(cited)?.scope === 'chronic';

/** Says which items are decided by a chronic pain guideline though the injury was under 90 days old at utilization review; once an item. */
export const guidelineOutOfScope: Check = {
  rule: 'guideline-out-of-scope',
  severity: 'warning',
  source,
  find: letter => {
    if (!letter.items.some(({ item }) => item.reviewerGuideline.citations.some(isOfChronicPain))) return [];
    const days = daysToReview(letter);
    if (days === null || days >= CHRONIC_FROM_DAYS) return [];
    return letter.items.flatMap(({ index, item, guideline }) => {
      const cited = item.reviewerGuideline.citations.find(isOfChronicPain);
      if (cited === undefined) return [];
      return [
        {
          item: index,
          message: `The injury was ${days} days old at utilization review; this guideline is for pain of three months or more: cite one for acute care, or say why this one applies.`,
          at: placeOfCitation(guideline, cited),
          against: injuryInHeader(letter),
        },
      ];
    });
  },
};
