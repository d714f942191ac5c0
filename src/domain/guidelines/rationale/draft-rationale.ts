import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import type { ChosenTopics } from '../choose-topics.ts';
import type { Topic } from '../engine/topic.ts';
import type { JudgedCriterion, ReviewedItem } from '../review.ts';
import { speaksAgainst } from '../weigh-criteria.ts';
import { missingPhrases, recordSentences } from './record-sentences.ts';
import { askedSentence, itemName } from './request-sentences.ts';
import { pagesWorded, worded } from './wording.ts';

export type Draft = {
  readonly request: Request;
  readonly on: CivilDate;
  readonly chosen: ChosenTopics;
  readonly criteria: readonly JudgedCriterion[];
  readonly proposal: ReviewedItem['proposal'];
};

/** A rationale for the reviewer to take up or change: what is asked, what the guideline asks, what the record shows, what follows. */
export function draftRationale(draft: Draft): string {
  const told = toldCriteria(draft);
  return [
    askedSentence(draft.request),
    ...guidelineSentences(draft, told),
    ...shownSentences(draft, told),
    conclusionSentence(draft.request, draft.proposal),
  ].join(' ');
}

/** Criteria worth telling: those that decide, then those the record answers; bars and limits that play no part stay out. */
function toldCriteria({ criteria, proposal }: Draft): readonly JudgedCriterion[] {
  return criteria.filter(criterion => {
    if (speaksAgainst(criterion) || criterion.verdict === 'contradicted') return true;
    if (criterion.kind === 'require')
      return proposal !== 'uphold' || criterion.verdict !== 'met' || criterion.evidence.length > 0;
    return criterion.verdict === 'met' && criterion.kind !== 'bar' && criterion.evidence.length > 0;
  });
}

function guidelineSentences({ on, chosen }: Draft, told: readonly JudgedCriterion[]): string[] {
  const spoken = chosen.topics.filter(topic => told.some(one => belongs(one, topic)));
  const topics = spoken.length > 0 ? spoken : chosen.topics.slice(0, 1);
  return topics.flatMap((topic, index) => {
    const pages = pagesWorded(topic.editions.find(({ edition }) => edition === chosen.edition.id)?.pages ?? []);
    const named = `${topic.title}${pages === '' ? '' : ` (${pages})`}`;
    const lead = index === 0 ? leadSentence(on, chosen.edition, topic, named) : `It also does so under ${named}.`;
    const mine = told.filter(one => belongs(one, topic));
    return [lead, ...mine.map(one => one.text)];
  });
}

/** From this day on the search for evidence is laid down in steps (8 CCR 9792.21.1). */
const SEARCH_FROM = '2015-04-20';

function leadSentence(on: CivilDate, edition: ChosenTopics['edition'], topic: Topic, named: string): string {
  if (edition.subject !== 'outside') {
    return `The guideline in force on ${worded(on)} is MTUS ${edition.title} ${edition.year}; it addresses this under ${named}.`;
  }
  const chapter = topic.editions.find(one => one.edition === edition.id)?.chapter;
  const search = on < SEARCH_FROM ? '8 CCR 9792.25' : '8 CCR 9792.21.1';
  return `On this the schedule in force on ${worded(on)} is silent; the search for evidence (${search}) goes on to the ${edition.title}${chapter === undefined ? '' : `, ${chapter}`}, under ${named}.`;
}

function belongs({ id }: JudgedCriterion, topic: Topic): boolean {
  return id.startsWith(`${topic.id}/`);
}

function shownSentences(draft: Draft, told: readonly JudgedCriterion[]): string[] {
  const against = told.filter(speaksAgainst);
  const rest = told.filter(one => !speaksAgainst(one));
  const inOrder = draft.proposal === 'overturn' ? told : [...rest, ...against];
  return [...asProse(recordSentences(inOrder)), ...silenceSentence(missingPhrases(told))];
}

/** `It …` needs the record named before it. */
function asProse(sentences: readonly string[]): string[] {
  const first = sentences.findIndex(sentence => sentence.startsWith('It '));
  const named = sentences.findIndex(sentence => sentence.startsWith('The record '));
  if (first === -1 || (named !== -1 && named < first)) return [...sentences];
  return sentences.with(first, `The record ${sentences[first]?.slice(3)}`);
}

function silenceSentence(missing: readonly string[]): string[] {
  const [only] = missing;
  if (only === undefined) return [];
  if (missing.length === 1) return [`The record does not document ${only}.`];
  return [`On these points the record is silent: ${missing.slice(0, -1).join('; ')}; and ${missing.at(-1)}.`];
}

function conclusionSentence(request: Request, proposal: ReviewedItem['proposal']): string {
  switch (proposal) {
    case 'uphold':
      return `Therefore, the request for ${itemName(request)} is not medically necessary.`;
    case 'overturn':
      return `Therefore, the request for ${itemName(request)} is medically necessary.`;
    default:
      return `Whether the request for ${itemName(request)} is medically necessary cannot be judged from these criteria and this record alone; the conclusion is left to the reviewer.`;
  }
}
