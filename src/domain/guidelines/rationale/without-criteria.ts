import type { Request } from '#domain/cases/requests/request.ts';
import type { NotJudged } from '../why-not-judged.ts';
import { askedSentences, itemName } from './request-sentences.ts';
import type { SourcedSentence } from './sourced-sentence.ts';

const WHY: Readonly<Record<NotJudged, string>> = {
  'no-date': 'No date is known, so that the edition in force cannot be told.',
  'no-edition':
    'The edition that treats of this was not in force on the day of the decision, and the library has no criteria for the one that was.',
  'unknown-drug': 'The drug is not in the table of drugs, so that no topic can be told.',
  'no-service': 'The request does not name a service that can be recognised.',
  'no-topic': 'No topic of the guideline library speaks to this request in the edition in force.',
};

const SEARCH = '8 CCR 9792.21.1';

/** A rationale where no topic of the library applies: says why, and leaves all else to the reviewer. */
export function withoutGuideline(request: Request, why: NotJudged): SourcedSentence[] {
  const sources = [{ kind: 'law' as const, cite: SEARCH }];
  return [
    ...askedSentences(request),
    { text: WHY[why], sources },
    {
      text: `Whether it is medically necessary is for the reviewer to judge, by the search for evidence that ${SEARCH} lays down.`,
      sources,
    },
  ];
}

/** A rationale for an item that follows another and is decided with it. */
export function followingItem(
  request: Request,
  parent: Request,
  proposal: 'uphold' | 'insufficient',
): SourcedSentence[] {
  const conclusion =
    proposal === 'uphold'
      ? `As that is not medically necessary, the request for ${itemName(request)} is not medically necessary either.`
      : 'As long as that is open, so is this; the conclusion is left to the reviewer.';
  return [
    ...askedSentences(request),
    {
      text: `It serves ${itemName(parent)} and is decided with it.`,
      sources: [{ kind: 'request', item: itemName(parent) }],
    },
    { text: conclusion, sources: [{ kind: 'conclusion', item: itemName(request) }] },
  ];
}
