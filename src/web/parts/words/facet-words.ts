import type { Facet } from '#domain/corpus/facets/facet.ts';
import { allEditions } from '#domain/guidelines/editions/all-editions.ts';

export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  programme: 'Programme',
  outcome: 'Outcome',
  category: 'Kind of treatment',
  subcategory: 'Kind, in detail',
  drug: 'Drug',
  ingredient: 'Ingredient',
  class: 'Class of drug',
  'body-part': 'Body part',
  guideline: 'Guideline cited',
  edition: 'Edition cited',
  page: 'Page cited',
  specialty: 'Specialty of the reviewer',
  licence: 'Licensed in',
  priority: 'Priority',
  year: 'Year',
  profile: 'Law in force',
  finding: 'Found by the checks',
};

const VALUE_WORDS: Readonly<Record<string, string>> = {
  'ca-workers-compensation': 'Workers’ compensation',
  'ca-managed-health-care': 'Health plans',
  dme: 'Equipment',
  psych: 'Psychology',
  consult: 'Consultation',
  lab: 'Laboratory',
  P2013E: '2013 to Feb 2014',
  P2014: 'Feb 2014 to 2016',
  P2017: '2017 to Mar 2026',
  P2026: 'From Apr 2026',
};

const editionTitles: ReadonlyMap<string, string> = new Map(
  allEditions.map(({ id, title, year }) => [id, `${title} (${year})`]),
);

/** A value as it is read: an id in words, everything else as it is. */
export function facetValueWords(facet: Facet, value: string): string {
  if (facet === 'edition') return editionTitles.get(value) ?? value;
  if (facet === 'page') {
    const [edition = '', page = ''] = value.split(' ');
    return `p. ${page}, ${editionTitles.get(edition) ?? edition}`;
  }
  if (facet === 'programme' || facet === 'profile') return VALUE_WORDS[value] ?? value;
  if (facet === 'category' || facet === 'outcome' || facet === 'priority' || facet === 'finding') {
    return VALUE_WORDS[value] ?? inWords(value);
  }
  return value;
}

/** `physical-therapy` → `Physical therapy`. */
function inWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
