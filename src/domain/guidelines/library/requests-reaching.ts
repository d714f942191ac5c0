import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import { allDrugs } from '#domain/drugs/all-drugs.ts';
import type { Drug } from '#domain/drugs/drug.ts';
import type { Situation } from '../engine/situation.ts';
import { topicsBeside } from '../topics-beside.ts';
import { topicsOf } from '../topics-by-request.ts';
import { type TypicalRequest, typicalRequests } from './typical-requests.ts';

/** Any day since there is a formulary serves: which topics speak to a request does not depend on the edition. */
const DAY: CivilDate = '2019-01-01';

/**
 * Typical requests that are judged by a topic, by asking the same table that a review asks; empty for a topic that only the
 * record of a case can bring in.
 */
export function requestsReaching(topic: string): readonly string[] {
  reached ??= reachedTopics();
  return reached.get(topic) ?? [];
}

let reached: ReadonlyMap<string, readonly string[]> | undefined;

function reachedTopics(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const asked = [
    ...typicalRequests.map(one => ({ name: nameOf(one), situation: situationOf(one) })),
    ...allDrugs.map(drug => ({ name: drugName(drug), situation: asking(drugRequest(drug)) })),
  ];
  for (const { name, situation } of asked) {
    for (const { id } of [...topicsOf(situation), ...topicsBeside(situation)]) {
      const names = found.get(id) ?? [];
      if (!names.includes(name)) found.set(id, [...names, name]);
    }
  }
  return found;
}

function nameOf({ asks, weeks, after }: TypicalRequest): string {
  if (after !== undefined) return `${asks}, with surgery`;
  return weeks === undefined ? asks : `${asks}, soon after the injury`;
}

function situationOf({ asks, weeks, after }: TypicalRequest): Situation {
  const dateOfInjury = weeks === undefined ? null : Temporal.PlainDate.from(DAY).subtract({ weeks }).toString();
  return { ...asking(readRequest(asks)), dateOfInjury, follows: after === undefined ? null : readRequest(after) };
}

function asking(request: Request): Situation {
  return { on: DAY, dateOfInjury: null, urDecision: null, request, facts: [], follows: null };
}

function drugName({ brands, ingredients, route }: Drug): string {
  const [brand] = brands;
  const of = `${ingredients.join('/')}${route === 'topical' ? ' cream' : ''}`;
  return brand === undefined || brand.toLowerCase() === of ? of : `${brand} (${of})`;
}

function drugRequest(drug: Drug): Request {
  const name = drugName(drug);
  return {
    ...readRequest(name),
    category: 'drug',
    subcategory: drug.group,
    drug: { name, ingredients: [...drug.ingredients], strength: null, quantity: null, refills: null },
  };
}
