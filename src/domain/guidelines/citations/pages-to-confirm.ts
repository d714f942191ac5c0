import type { Source } from '#domain/law/source.ts';
import { pageConfidence } from '../editions/page-confidence.ts';
import { findTopic } from '../editions/topic.ts';
import { readGuidelineBasis } from './read-guideline-basis.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, table of contents',
  says: 'Pages of the guideline were taken down from letters and memory. One the library is not sure of stands in a letter only when the reviewer has looked it up.',
  confidence: 'medium',
};

/** The edition whose pages the library suggests. */
const OF_2009 = 'mtus-chronic-pain-2009';

export type PageToConfirm = { readonly page: number; readonly guideline: string; readonly topic: string | null };

/** The same in words, of an item counted from 0; null when there is nothing to confirm. */
export function unconfirmedPages(item: number, line: string, confirmed: readonly number[]): string | null {
  const doubtful = pagesToConfirm(line, confirmed);
  const [first] = doubtful;
  if (first === undefined) return null;
  const pages = `${doubtful.length === 1 ? 'page' : 'pages'} ${doubtful.map(({ page }) => page).join(', ')}`;
  return `item ${item + 1} cites ${pages} of ${first.guideline}, which the library is not sure of: confirm or leave out`;
}

/** Pages a guideline line cites that the library places with low confidence and the reviewer has not confirmed, each once. */
export function pagesToConfirm(line: string, confirmed: readonly number[]): PageToConfirm[] {
  const cited = readGuidelineBasis(line).citations.filter(({ edition }) => edition === OF_2009);
  const doubtful = cited.flatMap(({ pages, topic, guideline }) => {
    const named = topic === null ? null : findTopic(topic);
    return [...new Set(pages.flat())]
      .filter(page => !confirmed.includes(page) && pageConfidence(OF_2009, page, named) === 'low')
      .map(page => ({ page, guideline, topic: named?.title ?? null }));
  });
  return doubtful.filter(({ page }, index) => doubtful.findIndex(one => one.page === page) === index);
}
