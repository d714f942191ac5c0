import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import type { JudgedCriterion, ReviewedItem } from '#domain/guidelines/review.ts';
import { reviewCase } from '#domain/guidelines/review-case.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import { askedOf } from './determination/shown-review.ts';

/** A request for treatment as a physician is about to send it. */
export type RequestToCheck = {
  readonly treatment: string;
  readonly diagnosis: string;
  readonly report: string;
  /** The day it is sent: the guideline in force then is asked. */
  readonly on: CivilDate;
  readonly dateOfInjury: CivilDate | null;
};

/** A sentence that speaks of a criterion, of the report or of the diagnosis as it was typed. */
type Sentence = { readonly from: 'report' | 'diagnosis'; readonly text: string };

export type CheckedRequest = Pick<ReviewedItem, 'edition' | 'topics' | 'covering' | 'missing' | 'unjudged'> & {
  readonly criteria: readonly (Pick<
    JudgedCriterion,
    'id' | 'text' | 'edition' | 'pages' | 'kind' | 'verdict' | 'verified'
  > & {
    readonly sentences: readonly Sentence[];
  })[];
};

/**
 * What the guideline in force asks of a request, with which sentence of the report shows each of it, and what is not there. It says
 * nothing of how a review would come out, and keeps nothing.
 */
export function checkRequest({ treatment, diagnosis, report, on, dateOfInjury }: RequestToCheck): CheckedRequest {
  const documents = [page('diagnosis', `Diagnosis: ${diagnosis.trim()}.`), page('report', report)];
  const review = reviewCase({
    file: 'request',
    on,
    dateOfInjury,
    urDecisionDate: null,
    facts: documents.flatMap(findFacts),
    items: [{ title: treatment, request: readRequest(treatment), claimsAdministrator: null }],
  });
  const [item] = review.items;
  if (item === undefined) throw new Error('a request of one item was reviewed as none');
  const { edition, topics, covering, missing, unjudged } = item;
  const evidence = new Map(askedOf(item).criteria.map(criterion => [criterion.id, criterion.evidence]));
  return {
    edition,
    topics,
    covering,
    missing,
    unjudged,
    criteria: item.criteria.map(({ id, text, edition: judgedBy, pages, kind, verdict, verified }) => ({
      ...{ id, text, edition: judgedBy, pages, kind, verdict, verified },
      sentences: sentencesOf(evidence.get(id) ?? [], documents),
    })),
  };
}

function page(id: Sentence['from'], text: string): RecordDocument {
  return { id, title: id, date: null, author: null, part: 'page', pages: [{ number: 1, text }] };
}

function sentencesOf(facts: readonly Fact[], documents: readonly RecordDocument[]): Sentence[] {
  const found = facts.flatMap(({ at }): Sentence[] => {
    const text = documents.find(({ id }) => id === at.document)?.pages[0]?.text;
    if (text === undefined) return [];
    return [
      { from: at.document === 'diagnosis' ? 'diagnosis' : 'report', text: sentenceAround(text, at.start, at.end) },
    ];
  });
  return [...new Map(found.map(each => [each.text, each])).values()];
}

const LONGEST = 400; // characters shown of a sentence

/** The sentence a place stands in, on one line; of a very long one what stands about the place. */
export function sentenceAround(text: string, start: number, end: number): string {
  const begins = [...text.matchAll(/[.!?]\s+(?=[A-Z\d])|\n\s*\n|\f/g)].map(each => each.index + each[0].length);
  const from = begins.findLast(each => each <= start) ?? 0;
  const behind = /[.!?](?=\s|$)|\n\s*\n|\f/.exec(text.slice(end));
  const to = behind === null ? text.length : end + behind.index + 1;
  const whole = text.slice(from, to);
  const shown =
    whole.length <= LONGEST ? whole : text.slice(Math.max(from, start - LONGEST / 2), Math.min(to, end + LONGEST / 2));
  return shown.replaceAll(/\s+/g, ' ').trim();
}
