import type { RecordPage, Word } from '#domain/records/pages/record-page.ts';
import { placesOf, searchTerms } from '#domain/records/search/search-terms.ts';
import { type Snippet, snippetAt } from '#domain/records/search/snippet.ts';
import type { Span } from '#domain/records/search/words-of.ts';
import type { RecordStore } from './record-store.ts';

/** A place where one of the terms stands: offsets into the text of the page, and the boxes of its words. */
export type SearchPlace = Span & { readonly boxes: readonly Omit<Word, 'start' | 'end' | 'confidence'>[] };
export type SearchHit = { readonly page: number; readonly snippet: Snippet; readonly places: readonly SearchPlace[] };
export type SearchOutcome =
  | {
      readonly kind: 'found';
      /** Every page on which all terms stand. */
      readonly pages: readonly number[];
      readonly hits: readonly SearchHit[];
    }
  /** The query holds no letter or digit. */
  | { readonly kind: 'nothing-asked' };

/**
 * Pages of a record on which all terms of a query stand, in the order of the record, with the places of the terms: words,
 * `"phrases"` and the beginnings of words (`hydroc*`).
 */
export async function searchRecord(
  { records }: { readonly records: Pick<RecordStore, 'search'> },
  request: {
    readonly caseNumber: string;
    readonly query: string;
    readonly skip: number;
    readonly limit: number;
  },
): Promise<SearchOutcome> {
  const terms = searchTerms(request.query);
  if (terms.length === 0) return { kind: 'nothing-asked' };
  const { skip, limit } = request;
  const { pages, shown } = await records.search(request.caseNumber, { terms, skip, limit });
  const hits = shown.map(({ page, read }): SearchHit => {
    const places = placesOf(read.text, terms);
    const first = places[0] ?? { start: 0, end: 0 };
    return { page, snippet: snippetAt(read.text, first), places: places.map(place => withBoxes(place, read.words)) };
  });
  return { kind: 'found', pages, hits };
}

function withBoxes(place: Span, words: RecordPage['read']['words']): SearchPlace {
  const covered = words.filter(word => word.start < place.end && word.end > place.start);
  return { ...place, boxes: covered.map(({ x, y, width, height }) => ({ x, y, width, height })) };
}
