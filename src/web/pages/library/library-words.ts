import type { EditionStatus, LibraryEdition, LibraryTopic } from '#domain/guidelines/library/library.ts';
import { pageWords } from '../../parts/words/case-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';

type Confidence = LibraryTopic['pagesConfidence'];

export const STATUS_WORDS: Record<EditionStatus, string> = {
  'in-force': 'In force',
  superseded: 'Superseded',
  'not-yet': 'Not yet in force',
  'order-unknown': 'No order known',
  outside: 'Outside the schedule',
};

/** `Chronic Pain Medical Treatment 2009`. */
export function editionTitle({ title, year }: Pick<LibraryEdition, 'title' | 'year'>): string {
  return year === null ? title : `${title} ${year}`;
}

/** `18 Jul 2009 to 27 Jul 2016` in the words of the law: from the first day to the first no longer. */
export function spanWords({ from, until }: Pick<LibraryEdition, 'from' | 'until'>): string {
  if (from === null) return 'no day known';
  return until === null ? `since ${writtenDate(from)}` : `from ${writtenDate(from)}, until ${writtenDate(until)}`;
}

/** A page with how sure it is. */
export function pagesWithConfidence(pages: readonly (readonly [number, number])[], confidence: Confidence): string {
  if (pages.length === 0) return 'page not known';
  const words = pageWords(pages);
  if (confidence === 'low') return `${words}, not sure`;
  return confidence === 'medium' ? `${words}, fairly sure` : words;
}

/** The topics that hold every word sought: in their name, what letters call them, what they ask, or what they are reached by. */
export function topicsWith(topics: readonly LibraryTopic[], sought: string): readonly LibraryTopic[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return topics;
  return topics.filter(({ title, citedAs, criteria, reachedBy }) => {
    const text = [title, ...citedAs, ...criteria.map(({ text: asks }) => asks), ...reachedBy].join('\n').toLowerCase();
    return words.every(word => text.includes(word));
  });
}
