import type { Source } from '#domain/law/source.ts';
import type { Citation } from '#domain/guidelines/citations/citation.ts';
import type { Check, Defect } from '../check.ts';
import { editionOf, placeOfCitation } from '../letter/cited.ts';

export const source: Source = {
  cite: '8 CCR 9792.21.1(d)(1); Labor Code 4610.6(e)',
  says: 'a citation names the guideline, its year and the section or page, so that a reader can find the recommendation',
  confidence: 'medium',
};

/** Guidelines of two or three pages that have no sections to name. */
const WITHOUT_SECTIONS: ReadonlySet<string> = new Set(['mtus-acupuncture-2007']);

function isIncomplete(cited: Citation): boolean {
  if (cited.source !== 'MTUS' && cited.source !== 'ACOEM') return false;
  const edition = editionOf(cited);
  if (edition === null && cited.source === 'MTUS') return false;
  if (edition !== null && WITHOUT_SECTIONS.has(edition.id)) return false;
  const sections = cited.sections.filter(section => !section.startsWith('9792.'));
  return sections.length === 0 && cited.pages.length === 0 && cited.topic === null;
}

/** The reasons give the page or section that the line lacks. */
const GIVES_PLACE = /\b(?:pages?|pg\.?|section|table)\s*(?:\(s\))?[\s:]*\d/i;

/** Says which guidelines are cited without section or page, where the edition has them: the reviewer's own, unless the reasons give the place, and to be known the administrator's. */
export const citationIncomplete: Check = {
  rule: 'citation-incomplete',
  severity: 'warning',
  source,
  find: letter =>
    letter.items.flatMap(({ index, item, guideline, administrator, rationale }): Defect[] => [
      ...item.reviewerGuideline.citations
        .filter(cited => isIncomplete(cited) && !GIVES_PLACE.test(rationale.text))
        .map(cited => ({
          item: index,
          message: `${cited.guideline} is cited without section or page: name the one that is relied on.`,
          at: placeOfCitation(guideline, cited),
        })),
      ...item.claimsAdministrator.citations.filter(isIncomplete).map(cited => ({
        item: index,
        severity: 'note' as const,
        message: `The claims administrator cites ${cited.guideline} without section or page: what the denial rests on cannot be looked up; say so if it matters.`,
        at: placeOfCitation(administrator, cited),
      })),
    ]),
};
