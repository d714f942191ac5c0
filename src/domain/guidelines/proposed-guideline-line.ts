import type { Source } from '#domain/law/source.ts';
import { allTopics } from './all-topics.ts';
import { allEditions } from './editions/all-editions.ts';
import type { Edition } from './editions/edition.ts';
import { type OutsideGuideline, outsideGuidelines } from './editions/outside-guidelines.ts';
import { pageNumbers } from './rationale/wording.ts';
import type { ReviewedItem } from './review.ts';

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
  const topics = decidingTopics(item);
  return edition.id === 'mtus-chronic-pain-2009' ? byTopicAndPage(topics) : bySection(edition, topics);
}

type Topics = ReviewedItem['topics'];

function byChapter(item: ReviewedItem, { id, title }: OutsideGuideline): string {
  const [decisive] = decidingTopics(item);
  const topic = allTopics.find(one => one.id === decisive?.id);
  const chapter = topic?.editions.find(({ edition }) => edition === id)?.chapter ?? 'Pain';
  return `Decision based on Non-MTUS Citation ${title} (ODG), ${chapter}: ${decisive?.title ?? ''}.`;
}

/** Without a section where the library has not seen how the edition heads what it says. */
function bySection(edition: Edition, topics: Topics): string {
  const named = `Decision based on MTUS ${edition.title} ${edition.year}`;
  const titles = [...new Set(topics.map(({ title }) => title))];
  if (edition.subject === 'acupuncture' || titles.length === 0) return `${named}.`; // acupuncture has no sections
  return `${named}, Section(s): ${titles.join(', ')}.`;
}

/** A page the library is not sure of is left for the reviewer to add. */
function byTopicAndPage([topic]: Topics): string {
  if (topic === undefined) return 'Decision based on MTUS Chronic Pain Treatment Guidelines.';
  const isSure = topic.pages.length > 0 && topic.pagesConfidence !== 'low';
  const page = isSure ? ` Page(s): ${pageNumbers(topic.pages)}` : '';
  return `Decision based on MTUS Chronic Pain Treatment Guidelines ${topic.title} topic${page}.`;
}

/** Topics of the edition whose criteria the record answers; the nearest one where it answers none; none whose heading in it was not seen. */
function decidingTopics({ edition, topics, criteria }: ReviewedItem): Topics {
  const seen = topics.filter(topic => topic.edition === edition && topic.held === null);
  const answered = seen.filter(({ id }) =>
    criteria.some(one => one.id.startsWith(`${id}/`) && one.kind !== 'advise' && one.verdict !== 'not-documented'),
  );
  return answered.length > 0 ? answered : seen.slice(0, 1);
}
