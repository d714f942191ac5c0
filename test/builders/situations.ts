import { Temporal } from 'temporal-polyfill';
import type { Request, RequestedDrug } from '#domain/cases/requests/request.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import type { Situation } from '#domain/guidelines/engine/situation.ts';

/** A request for a test: what is not given is unknown. */
export function request(reviewed: string, more: Partial<Request> = {}): Request {
  return {
    kind: 'plain',
    original: null,
    authorized: null,
    reviewed,
    retrospective: false,
    datesOfService: null,
    ancillary: false,
    category: 'other',
    subcategory: null,
    drug: null,
    visits: null,
    bodyParts: [],
    side: null,
    ...more,
  };
}

/** A request for a drug; `more` are the particulars of the drug. */
export function drugRequest(reviewed: string, ingredients: string[], more: Partial<RequestedDrug> = {}): Request {
  const name = reviewed.split(' ')[0] ?? reviewed;
  return request(reviewed, {
    category: 'drug',
    drug: { name, ingredients, strength: null, quantity: null, refills: null, ...more },
  });
}

/** A situation on 2014-11-06 in which nothing is known but the request and the facts given. */
export function situation(asked: Request, ...facts: readonly Fact[]): Situation {
  return { on: '2014-11-06', dateOfInjury: '2011-04-16', urDecision: null, request: asked, facts, follows: null };
}

/** The same situation for an injury of some weeks ago, counted to the day of the review. */
export function weeksAfterInjury(weeks: number, here: Situation): Situation {
  const dateOfInjury = Temporal.PlainDate.from(here.on ?? '2014-11-06')
    .subtract({ weeks })
    .toString();
  return { ...here, dateOfInjury };
}
