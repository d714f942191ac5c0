import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Citation } from '#domain/guidelines/citations/citation.ts';
import { editionInForce, isInForce } from '#domain/guidelines/editions/edition-in-force.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { CheckedText } from '../letter/checked-text.ts';
import { editionOf, placeOfCitation } from '../letter/cited.ts';
import { type HeaderDate, placeInHeader } from '../letter/checked-letter.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(c)(2); 8 CCR 9792.21',
  says: 'the guideline that applies is the edition in force on the day of the decision',
  confidence: 'medium',
};

function faults(
  line: CheckedText,
  citations: readonly Citation[],
  on: CivilDate | null,
  field: HeaderDate,
  item: number,
  severity: 'error' | 'note',
): Defect[] {
  if (on === null) return [];
  return citations.flatMap(cited => {
    const edition = editionOf(cited);
    // Only a year in the words cited names an edition for certain.
    if (edition === null || !cited.text.includes(String(edition.year)) || isInForce(edition, on)) return [];
    if (edition.from === null || !/\b(?:19|20)\d\d\b/.test(cited.text)) return [];
    const right = editionInForce(edition.subject, on);
    const instead = right === null ? 'none of that subject was' : `that of ${right.year} was`;
    return [
      {
        item,
        severity,
        message: `${edition.title} ${edition.year} was not in force on ${on}; ${instead}: judge by the edition in force.`,
        at: placeOfCitation(line, cited),
        against: placeInHeader(field, on),
      },
    ];
  });
}

/** Says which editions cited were not in force on the day of the determination or, for the administrator's line, of the utilization review decision. */
export const editionNotInForce: Check = {
  rule: 'edition-not-in-force',
  severity: 'error',
  source,
  find: letter => {
    const { decisionDate, urDecisionDate } = letter.determination.header;
    return letter.items.flatMap(({ index, item, guideline, administrator }) => [
      ...faults(guideline, item.reviewerGuideline.citations, decisionDate, 'decisionDate', index, 'error'),
      ...faults(administrator, item.claimsAdministrator.citations, urDecisionDate, 'urDecisionDate', index, 'note'),
    ]);
  },
};
