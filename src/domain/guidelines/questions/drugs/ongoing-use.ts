import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Condition, condition, silent, weighed } from '../../engine/condition.ts';
import type { Situation } from '../../engine/situation.ts';
import { weeksBetween, weeksSinceInjury } from '../dates.ts';
import { counted, factsAbout } from '../words.ts';
import { type MedicationFact, requestedIngredients, sameDrug } from './medications.ts';

const RENEWED = /\brefill|\brenew|\bcontinu|\bongoing|\bon-going|\blong[- ]?(?:term|standing)|\bchronic(?:ally)?\b/i;

/** Facts that show the drug asked for to be in use already: on the list, taken before, or renewed. */
export function earlierUse(situation: Situation): MedicationFact[] {
  return sameDrug(situation).filter(
    ({ value, at }) => value.status === 'current' || value.status === 'prior' || RENEWED.test(at.quote),
  );
}

/** Whether the drug asked for is in use already. */
export const ongoingUse: Condition = condition('use of the drug before this request', situation =>
  weighed(earlierUse(situation).slice(0, 2), []),
);

/** The drug asked for, by the word of the record, helped; or it did not. */
export const drugHelped: Condition = condition('help from the drug so far', situation => {
  const { drug } = situation.request;
  const names = [drug?.name ?? '', ...(drug?.ingredients ?? [])].filter(name => name.length > 3);
  if (names.length === 0) return silent();
  const pattern = new RegExp(names.map(name => name.replace(/[^\w]+/g, '.{0,3}')).join('|'), 'i');
  const tried = factsAbout(situation, ['treatment-tried'], pattern);
  const responded = (responses: readonly string[]) =>
    tried.filter(fact => 'response' in fact.value && responses.includes(fact.value.response ?? ''));
  return weighed(responded(['helped']).slice(0, 2), responded(['no-benefit', 'not-tolerated']).slice(0, 2));
});

/** Weeks of documented use; the first dated mention to the latest or to the day of the review. */
export const weeksOfUse = {
  /** Whether use so far, as far as it is dated, stays within a number of weeks. */
  atMost(weeks: number): Condition {
    return condition(`use of no more than ${counted(weeks, 'week')}`, situation => {
      const span = spanOfUse(situation);
      const since = weeksSinceInjury(situation);
      if (since !== null && since <= weeks) {
        return { verdict: 'met', evidence: [], finding: `The injury lies ${counted(since, 'week')} back.` };
      }
      if (span === null || span.weeks <= weeks) return silent();
      return {
        verdict: 'not-met',
        evidence: span.evidence,
        finding: `The record shows ${name(situation)} in use over ${counted(span.weeks, 'week')}.`,
      };
    });
  },
};

/** One course and no more. A first prescription is not shown by silence. */
export const shortCourse = {
  /** Whether use stays within a number of weeks and is no renewal. */
  ofWeeks(weeks: number): Condition {
    const dated = weeksOfUse.atMost(weeks);
    return condition(`a single course of no more than ${counted(weeks, 'week')}`, situation => {
      const span = dated(situation);
      if (span.verdict !== 'not-documented') return span;
      const uses = earlierUse(situation);
      if (uses.length === 0) return silent();
      return {
        verdict: 'not-met',
        evidence: uses.slice(0, 1),
        finding: `The record shows ${name(situation)} already in use, so that this is not a single short course.`,
      };
    });
  },
};

/** The dated use of the drug asked for, first to last day; null when it is not dated. */
export function spanOfUse(situation: Situation) {
  const dated = sameDrug(situation)
    .filter(
      ({ value, date, assertion }) =>
        date !== null && !isAhead(date, situation) && assertion !== 'planned' && value.status !== 'requested',
    )
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const [first] = dated;
  const last = dated.at(-1);
  if (first?.date == null || last?.date == null) return null;
  return { weeks: weeksBetween(first.date, last.date), evidence: first === last ? [first] : [first, last] };
}

/** A date after the day of the review is a slip of the record. */
function isAhead(date: CivilDate, { on }: Situation): boolean {
  return on !== null && date > on;
}

function name(situation: Situation): string {
  return situation.request.drug?.name ?? requestedIngredients(situation)[0] ?? 'the drug';
}
