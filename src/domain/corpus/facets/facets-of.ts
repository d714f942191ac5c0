import type { Citation } from '#domain/guidelines/citations/citation.ts';
import type { PublishedDecision, PublishedItem } from '../decisions/published-decision.ts';
import type { DecisionFacets, Facet, FacetValue } from './facet.ts';

/** More pages than this in one citation is a chapter, not a place. */
const MOST_PAGES = 12;

/** What a decision can be found by, each value once. */
export function facetsOf(decision: PublishedDecision): DecisionFacets {
  const { programme, priority, year, profile, specialties, statesOfLicensure, findings } = decision;
  return {
    whole: distinct([
      ['programme', [programme]],
      ['priority', [priority]],
      ['year', [year === null ? null : String(year)]],
      ['profile', [profile]],
      ['specialty', specialties],
      ['licence', statesOfLicensure],
      ['finding', findings.map(({ rule }) => rule)],
    ]),
    items: decision.items.map(facetsOfItem),
  };
}

function facetsOfItem({ outcome, category, subcategory, drug, bodyParts, citations }: PublishedItem): FacetValue[] {
  return distinct([
    ['outcome', [outcome]],
    ['category', [category]],
    ['subcategory', [subcategory]],
    ['drug', [drug?.name ?? null]],
    ['ingredient', drug?.ingredients ?? []],
    ['class', [drug?.class ?? null]],
    ['body-part', bodyParts],
    ['guideline', citations.map(guidelineName)],
    ['edition', citations.map(({ edition }) => edition)],
    ['page', citations.flatMap(pagesOf)],
  ]);
}

/** `MTUS Low Back Complaints`: a title is only known by whose it is. */
function guidelineName({ source, guideline }: Citation): string {
  return source === 'other' || guideline.startsWith(source) ? guideline : `${source} ${guideline}`;
}

/** `mtus-chronic-pain-2009 78`: only where the edition is known does a page mean anything. */
function pagesOf({ edition, pages }: Citation): string[] {
  if (edition === null) return [];
  return pages.flatMap(([from, to]) =>
    to < from || to - from >= MOST_PAGES
      ? []
      : Array.from({ length: to - from + 1 }, (_none, index) => `${edition} ${from + index}`),
  );
}

function distinct(lists: readonly (readonly [Facet, readonly (string | null)[]])[]): FacetValue[] {
  const pairs: FacetValue[] = [];
  for (const [facet, values] of lists) {
    // Most have one value or none.
    for (const value of values.length > 1 ? new Set(values) : values) {
      if (value !== null && value !== '') pairs.push([facet, value]);
    }
  }
  return pairs;
}
