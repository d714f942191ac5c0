import type { Citation } from '#domain/guidelines/citations/citation.ts';
import { findTopic } from '#domain/guidelines/editions/topic.ts';
import { isNear, type PageRange } from '#domain/guidelines/editions/page-range.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { matchesIn, placeIn } from '../letter/checked-text.ts';
import { editionOf, placeOfCitation } from '../letter/cited.ts';
import { isOfAnotherKind } from '../letter/section-of-another-kind.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(e); 8 CCR 9792.21.1(d)',
  says: 'a citation leads the reader to the recommendation relied on',
  confidence: 'medium',
};

const pagesOf = (pages: readonly (readonly number[])[]): string =>
  pages.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');

function pageFault(cited: Citation): string | null {
  const edition = editionOf(cited);
  if (edition?.pages == null || cited.pages.length === 0) return null;
  const [first, last] = edition.pages;
  if (cited.pages.some(pages => pages[1] > last || pages[0] < first)) {
    return `page ${pagesOf(cited.pages)} is cited, but the guideline has pages ${first} to ${last}`;
  }
  if (edition.id !== 'mtus-chronic-pain-2009') return null;
  const topics = cited.sections.map(findTopic).filter(topic => topic !== null);
  const [topic] = topics;
  if (topic === undefined || topics.length !== cited.sections.filter(section => !section.startsWith('9792')).length)
    return null;
  const isThere = (pages: PageRange) => topics.some(({ places }) => places.some(place => isNear(pages, place)));
  if (topics.some(one => one.pagesConfidence === 'low') || cited.pages.some(isThere)) return null;
  return `page ${pagesOf(cited.pages)} is cited, but ${topic.title} stands on ${pagesOf(topic.places)}`;
}

/** Sections of the regulation that hold no recommendation of the guideline named beside them. */
function regulationFaults(checked: CheckedItem): Defect[] {
  return matchesIn(checked.guideline, /\b9792\.2[0-9](?:\.\d+)?\b/g).flatMap(({ start, end, match }) => {
    const named = checked.item.reviewerGuideline.citations.map(editionOf).find(edition => edition !== null);
    if (match[0] !== '9792.20' || named === undefined || named === null) return [];
    return [
      {
        item: checked.index,
        message: `Section 9792.20 holds definitions; ${named.title} is section ${named.section}: cite that, with its topic.`,
        at: placeIn(checked.guideline, { start, end }),
      },
    ];
  });
}

/** Says where a page lies outside the topic or the document cited, the section is for another drug or service, or a section of the regulation is the wrong one. */
export const citationOutsideTopic: Check = {
  rule: 'citation-outside-topic',
  severity: 'warning',
  source,
  find: letter =>
    letter.items.flatMap(checked => [
      ...checked.item.reviewerGuideline.citations.flatMap(cited => {
        const page = pageFault(cited);
        const message =
          page !== null
            ? `In the guideline line ${page}: correct the page.`
            : isOfAnotherKind(cited, checked)
              ? `The section cited is for something else than "${checked.title.text}", and the reasons do not speak of it: cite the one relied on.`
              : null;
        return message === null
          ? []
          : [{ item: checked.index, message, at: placeOfCitation(checked.guideline, cited) }];
      }),
      ...regulationFaults(checked),
    ]),
};
