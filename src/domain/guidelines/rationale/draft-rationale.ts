import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import type { ChosenTopics } from '../choose-topics.ts';
import { listed } from '../engine/combinators.ts';
import type { Topic } from '../engine/topic.ts';
import type { JudgedCriterion, ReviewedItem } from '../review.ts';
import { speaksAgainst } from '../weigh-criteria.ts';
import { guidelineName } from './guideline-name.ts';
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
    const pages = pagesWorded(topic.editions.find(({ edition }) => edition === chosen.edition)?.pages ?? []);
    const named = `${topic.title}${pages === '' ? '' : ` (${pages})`}`;
    const lead =
      index === 0
        ? `On ${worded(on)} the ${guidelineName(chosen.edition)} are in force; the section is ${named}.`
        : `The section ${named} applies too.`;
    const mine = told.filter(one => belongs(one, topic));
    return [lead, ...mine.map(one => one.text)];
  });
}

function belongs({ id }: JudgedCriterion, topic: Topic): boolean {
  return id.startsWith(`${topic.id}/`);
}

function shownSentences(draft: Draft, told: readonly JudgedCriterion[]): string[] {
  const against = told.filter(speaksAgainst);
  const rest = told.filter(one => !speaksAgainst(one));
  const inOrder = draft.proposal === 'overturn' ? told : [...rest, ...against];
  const missing = missingPhrases(told);
  const silence = missing.length === 0 ? [] : [`The record does not document ${listed(missing, 'or')}.`];
  const shown = recordSentences(inOrder).map((sentence, index) =>
    index === 0 ? sentence.replace(/^It /, 'The record ') : sentence,
  );
  return [...shown, ...silence];
}

function conclusionSentence(request: Request, proposal: ReviewedItem['proposal']): string {
  switch (proposal) {
    case 'uphold':
      return `Therefore, ${itemName(request)} is not medically necessary.`;
    case 'overturn':
      return `Therefore, ${itemName(request)} is medically necessary.`;
    default:
      return `Whether ${itemName(request)} is medically necessary cannot be judged from this record by these criteria alone; the conclusion is the reviewer's.`;
  }
}
