import { allEditions } from './editions/all-editions.ts';
import { isInForce } from './editions/edition-in-force.ts';
import type { Situation } from './engine/situation.ts';
import { topicsOf } from './topics-by-request.ts';

/** Why no criteria could be judged. */
export type NotJudged = 'no-date' | 'no-edition' | 'unknown-drug' | 'no-service' | 'no-topic';

/** The reason a request has no topic, so that the review can say what it could not judge. */
export function whyNotJudged(situation: Situation): NotJudged {
  const { on, request } = situation;
  if (on === null) return 'no-date';
  const stands = topicsOf(situation).flatMap(({ editions }) => editions.map(({ edition }) => edition));
  const known = allEditions.filter(({ id }) => stands.includes(id));
  if (stands.length > 0 && !known.some(edition => isInForce(edition, on))) return 'no-edition';
  if (request.drug !== null && request.drug.ingredients.length === 0) return 'unknown-drug';
  return request.category === 'other' && request.subcategory === null ? 'no-service' : 'no-topic';
}
