import type { LibraryEdition, LibraryTopic } from '#domain/guidelines/library/library.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { dateIn } from '../../parts/language/days.ts';
import { english, type LibraryWords } from './words/english.ts';
import { spanish } from './words/spanish.ts';

type Confidence = LibraryTopic['pagesConfidence'];

export const LIBRARY_WORDS: Readonly<Record<Language, LibraryWords>> = { en: english, es: spanish };

/** `Chronic Pain Medical Treatment 2009`. */
export function editionTitle({ title, year }: Pick<LibraryEdition, 'title' | 'year'>): string {
  return year === null ? title : `${title} ${year}`;
}

/** `from 18 Jul 2009, until 28 Jul 2016` in the words of the law: from the first day to the first no longer. */
export function spanWords({ from, until }: Pick<LibraryEdition, 'from' | 'until'>, language: Language): string {
  const words = LIBRARY_WORDS[language];
  if (from === null) return words.noDay;
  const first = dateIn(language, from);
  return until === null ? words.since(first) : words.span(first, dateIn(language, until));
}

/** Pages with how sure they are: `pp. 98-99, fairly sure`. */
export function pagesWithConfidence(
  pages: readonly (readonly [number, number])[],
  confidence: Confidence,
  language: Language,
): string {
  const words = LIBRARY_WORDS[language];
  if (pages.length === 0) return words.pageUnknown;
  const numbers = pages.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  const named = `${/^\d+$/.test(numbers) ? words.page1 : words.pageMany} ${numbers}`;
  return confidence === 'low' || confidence === 'medium' ? `${named}, ${words.unsure[confidence]}` : named;
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
