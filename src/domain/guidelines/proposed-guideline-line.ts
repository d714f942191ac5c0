import type { Source } from '#domain/law/source.ts';
import { allTopics } from './all-topics.ts';
import { allEditions } from './editions/all-editions.ts';
import type { Edition } from './editions/edition.ts';
import { type OutsideGuideline, outsideGuidelines } from './editions/outside-guidelines.ts';
import type { ReviewedItem } from './review.ts';
import { pageNumbers } from './rationale/wording.ts';

export const source: Source = {
  cite: '8 CCR 9792.21.1(d)',
  says: 'A citation of the schedule names the guideline, its year and the section; before 2015 letters name topic and page.',
  confidence: 'medium',
};

/** The guideline line of the letter that fits what was judged, in the form of its edition. */
export function proposedGuidelineLine(item: ReviewedItem): string {
  const outside = outsideGuidelines.find(({ id }) => id === item.edition);
  if (outside !== undefined) return byChapter(item, outside);
  const edition = allEditions.find(({ id }) => id === item.edition);
  if (edition === undefined) return 'The Expert Reviewer did not cite any medical evidence for its decision.';
  const titles = decidingTitles(item);
  return edition.id === 'mtus-chronic-pain-2009' ? byTopicAndPage(item, titles) : bySection(edition, titles);
}

function byChapter(item: ReviewedItem, { id, title }: OutsideGuideline): string {
  const [named] = decidingTitles(item);
  const topic = allTopics.find(one => one.title === named);
  const chapter = topic?.editions.find(({ edition }) => edition === id)?.chapter ?? 'Pain';
  return `Decision based on Non-MTUS Citation ${title} (ODG), ${chapter}: ${named}.`;
}

function bySection(edition: Edition, titles: readonly string[]): string {
  if (edition.subject === 'acupuncture') return `Decision based on MTUS ${edition.title} ${edition.year}.`; // it has no sections
  return `Decision based on MTUS ${edition.title} ${edition.year}, Section(s): ${titles.join(', ')}.`;
}

function byTopicAndPage(item: ReviewedItem, [title]: readonly string[]): string {
  const topic = allTopics.find(one => one.title === title);
  const pages = topic?.editions.find(({ edition }) => edition === item.edition)?.pages ?? [];
  const page = pages.length === 0 ? '' : ` Page(s): ${pageNumbers(pages)}`;
  return `Decision based on MTUS Chronic Pain Treatment Guidelines ${title} topic${page}.`;
}

/** Topics whose criteria the record answers; the nearest one where it answers none. */
function decidingTitles({ topics, criteria }: ReviewedItem): string[] {
  const answered = topics.filter(({ id }) =>
    criteria.some(one => one.id.startsWith(`${id}/`) && one.kind !== 'advise' && one.verdict !== 'not-documented'),
  );
  return [...new Set((answered.length > 0 ? answered : topics.slice(0, 1)).map(({ title }) => title))];
}
