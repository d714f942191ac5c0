import { ceiling, type Condition, condition, silent } from '../../engine/condition.ts';
import { patientFacts, type Situation } from '../../engine/situation.ts';
import { isBeyondAuthorized, visitsInAll } from '../amounts.ts';
import { counted, speaksOf } from '../words.ts';

/** Visits asked for. */
export const visitsRequested = {
  /** Whether no more than a number are asked for. */
  atMost(most: number): Condition {
    const text = `a request for no more than ${counted(most, 'visit')}`;
    return ceiling({ of: 'visits-requested', most }, text, ({ request }) => {
      const visits = visitsInAll(request);
      if (visits === null) return silent();
      const finding = isBeyondAuthorized(request)
        ? `With what was authorized the request is for ${counted(visits, 'visit')}.`
        : `The request is for ${counted(visits, 'visit')}.`;
      return { verdict: visits <= most ? 'met' : 'not-met', evidence: [], finding };
    });
  },
};

/** Visits asked for together with those already had of the same service. */
export const visitsWithEarlier = {
  /** Whether both together stay at or under a number; `service` names the earlier ones. */
  atMost(most: number, service: RegExp): Condition {
    const text = `no more than ${counted(most, 'visit')} with those already had`;
    return ceiling({ of: 'visits-in-all', most }, text, situation => {
      const earlier = earlierVisits(situation, service);
      const asked = visitsInAll(situation.request);
      if (asked === null || earlier === null) return silent();
      const total = asked + earlier.count;
      const finding = `With the ${counted(earlier.count, 'visit')} on record the ${asked} asked for come to ${total}.`;
      return { verdict: total <= most ? 'met' : 'not-met', evidence: earlier.evidence, finding };
    });
  },
};

const BLOCK = 3;

/** A visit or two, not a block in advance; a request that names no number is for one. */
export const fewVisits: Condition = condition('a request for a visit, not a block of them', ({ request }) => {
  const visits = visitsInAll(request) ?? 1;
  return {
    verdict: visits <= BLOCK ? 'met' : 'not-met',
    evidence: [],
    ...(visits > BLOCK ? { finding: `The request is for ${counted(visits, 'visit')} in advance.` } : {}),
  };
});

/** Facts that the service was had before. */
export function hadBefore(situation: Situation, service: RegExp) {
  return patientFacts(situation, 'visit-count', 'treatment-tried').filter(
    fact => (fact.assertion === 'affirmed' || fact.assertion === 'historical') && speaksOf(fact, service),
  );
}

/** Whether a first course is behind the patient: had before, or authorized so that only what goes beyond it is open. */
export function hasHad(situation: Situation, service: RegExp): boolean {
  return isBeyondAuthorized(situation.request) || hadBefore(situation, service).length > 0;
}

function earlierVisits(situation: Situation, service: RegExp) {
  const counts = hadBefore(situation, service).flatMap(fact =>
    fact.value.count === null ? [] : [{ fact, count: fact.value.count }],
  );
  const most = counts.toSorted((a, b) => b.count - a.count)[0];
  return most === undefined ? null : { count: most.count, evidence: [most.fact] };
}
