import { allTopics } from '../all-topics.ts';
import type { Criterion, Topic, TopicEdition } from '../engine/topic.ts';
import { pageConfidence, rangesConfidence } from '../editions/page-confidence.ts';
import { chronicPain2009Topics, findTopic, type Topic as ListedTopic } from '../editions/topic.ts';
import type { PageRange } from '../editions/page-range.ts';
import type { LibraryTopic } from './library.ts';
import { requestsReaching } from './requests-reaching.ts';

/** The edition whose whole table of topics the library has, with those of which it has no criteria. */
const LISTED = 'mtus-chronic-pain-2009';

/** Every topic the library knows of an edition, in the order of its pages where these are known; empty for one it has no topics of. */
export function editionTopics(edition: string): LibraryTopic[] {
  const spoken = allTopics.flatMap(topic => {
    const place = topic.editions.find(one => one.edition === edition);
    return place === undefined ? [] : [{ topic, place, listed: edition === LISTED ? findTopic(topic.title) : null }];
  });
  const judged = spoken.map(({ topic, place, listed }) => judgedTopic(topic, place, listed));
  if (edition !== LISTED) return judged;
  const named = chronicPain2009Topics.filter(({ id }) => !spoken.some(({ listed }) => listed?.id === id));
  return [...judged, ...named.map(namedTopic)].toSorted((a, b) => firstPage(a) - firstPage(b));
}

function judgedTopic(topic: Topic, place: TopicEdition, listed: ListedTopic | null): LibraryTopic {
  const { edition, pages, chapter, held } = place;
  const { cite, says, confidence } = topic.source;
  const printsPages = topic.editions[0]?.edition === edition;
  return {
    id: topic.id,
    title: topic.title,
    chapter: chapter ?? null,
    pages: pages.map(copied),
    pagesConfidence: rangesConfidence(edition, pages, listed),
    citedAs: [...(listed?.aliases ?? [])],
    held: held ?? null,
    criteria: topic.criteria
      .filter(({ editions }) => editions === undefined || editions.includes(edition))
      .map(criterion => libraryCriterion(topic, criterion, printsPages ? criterion.page : null, edition, listed)),
    source: { cite, says, confidence: held === 'unverified' ? 'low' : (confidence ?? 'high') },
    reachedBy: [...requestsReaching(topic.id)],
  };
}

function libraryCriterion(
  topic: Topic,
  { id, kind, text, when }: Criterion,
  page: number | null,
  edition: string,
  listed: ListedTopic | null,
): LibraryTopic['criteria'][number] {
  return {
    id: `${topic.id}/${id}`,
    kind,
    text,
    page,
    pageConfidence: page === null ? null : pageConfidence(edition, page, listed),
    conditional: when !== undefined,
  };
}

/** A topic of which only name and place are known. */
function namedTopic({ id, title, pages, pagesConfidence, aliases }: ListedTopic): LibraryTopic {
  return {
    id,
    title,
    chapter: null,
    pages: [copied(pages)],
    pagesConfidence,
    citedAs: [...aliases],
    held: null,
    criteria: [],
    source: null,
    reachedBy: [],
  };
}

function copied([from, to]: PageRange): [number, number] {
  return [from, to];
}

function firstPage({ pages }: LibraryTopic): number {
  return pages[0]?.[0] ?? Number.POSITIVE_INFINITY;
}
