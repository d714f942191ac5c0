import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import type { ChosenTopics } from '../choose-topics.ts';
import type { Topic } from '../engine/topic.ts';
import type { JudgedCriterion, ReviewedItem } from '../review.ts';
import { speaksAgainst } from '../weigh-criteria.ts';
import { missingPhrases, recordSentences } from './record-sentences.ts';
import { askedSentences, itemName } from './request-sentences.ts';
import type { SourcedSentence } from './sourced-sentence.ts';
import { pagesWorded, worded } from './wording.ts';

export type Draft = {
  readonly request: Request;
  readonly on: CivilDate;
  readonly chosen: ChosenTopics;
  readonly criteria: readonly JudgedCriterion[];
  readonly proposal: ReviewedItem['proposal'];
};

/** A rationale for the reviewer to take up or change: what is asked, what the guideline asks, what the record shows, what follows. */
export function draftRationale(draft: Draft): SourcedSentence[] {
  const told = toldCriteria(draft);
  return [
    ...askedSentences(draft.request),
    ...guidelineSentences(draft, told),
    ...shownSentences(draft, told),
    {
      text: conclusionSentence(draft.request, draft.proposal),
      sources: [{ kind: 'conclusion', item: itemName(draft.request) }],
    },
  ];
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

function guidelineSentences({ on, chosen }: Draft, told: readonly JudgedCriterion[]): SourcedSentence[] {
  const spoken = chosen.topics.filter(topic => told.some(one => belongs(one, topic)));
  const topics = spoken.length > 0 ? spoken : chosen.topics.slice(0, 1);
  return topics.flatMap((topic, index) => {
    const { id: edition } = chosen.edition;
    const pages = topic.editions.find(one => one.edition === edition)?.pages ?? [];
    const inWords = pagesWorded(pages);
    const named = `${topic.title}${inWords === '' ? '' : ` (${inWords})`}`;
    const lead = index === 0 ? leadSentence(on, chosen.edition, topic, named) : `It also does so under ${named}.`;
    const mine = told.filter(one => belongs(one, topic));
    const cited = { kind: 'guideline' as const, edition, topic: topic.title, pages: pages.map(asPair) };
    return [
      { text: lead, sources: [cited] },
      ...mine.map(({ id, text, pages: at }) => ({
        text,
        sources: [{ kind: 'criterion' as const, criterion: id, pages: at }],
      })),
    ];
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

const asPair = ([from, to]: readonly [number, number]): [number, number] => [from, to];

function belongs({ id }: JudgedCriterion, topic: Topic): boolean {
  return id.startsWith(`${topic.id}/`);
}

function shownSentences(draft: Draft, told: readonly JudgedCriterion[]): SourcedSentence[] {
  const against = told.filter(speaksAgainst);
  const rest = told.filter(one => !speaksAgainst(one));
  const inOrder = draft.proposal === 'overturn' ? told : [...rest, ...against];
  return [...asProse(recordSentences(inOrder)), ...silenceSentence(missingPhrases(told))];
}

/** `It …` needs the record named before it. */
function asProse(sentences: readonly SourcedSentence[]): SourcedSentence[] {
  const first = sentences.findIndex(({ text }) => text.startsWith('It '));
  const named = sentences.findIndex(({ text }) => text.startsWith('The record '));
  const sentence = sentences[first];
  if (sentence === undefined || (named !== -1 && named < first)) return [...sentences];
  return sentences.with(first, { ...sentence, text: `The record ${sentence.text.slice(3)}` });
}

function silenceSentence(missing: readonly string[]): SourcedSentence[] {
  const [only] = missing;
  if (only === undefined) return [];
  const text =
    missing.length === 1
      ? `The record does not document ${only}.`
      : `On these points the record is silent: ${missing.slice(0, -1).join('; ')}; and ${missing.at(-1)}.`;
  return [{ text, sources: [{ kind: 'silence', of: [...missing] }] }];
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
