import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseEvents } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import type { Deadline, DutyId } from '#domain/deadlines/clocks/deadline.ts';
import { type ApplicationDraft, answerOf } from '../application-draft.ts';

/** What a draft tells of the time to apply. */
export type TimeToApply =
  /** The date of the decision is not there yet. */
  | { readonly kind: 'not-known' }
  /** The dates cannot be: why, in the words of the rule. */
  | { readonly kind: 'impossible'; readonly message: string }
  /** Another dispute comes first: the time runs from the notice that it is resolved. */
  | { readonly kind: 'another-dispute' }
  /** The form never came: no time runs. */
  | { readonly kind: 'not-begun'; readonly deadline: Deadline }
  | {
      readonly kind: 'runs';
      readonly deadline: Deadline;
      readonly lastDay: CivilDate;
      /** The last day when the way of service adds nothing; null when that is no other day. */
      readonly safeDay: CivilDate | null;
      /** Service is not known: counted as if it was on the day of the decision, the earliest there can be. */
      readonly assumed: boolean;
      /** The ten days of a formulary dispute. */
      readonly formulary: boolean;
      readonly late: boolean;
    };

const toApply: readonly DutyId[] = ['A1', 'A1f', 'A1n'];

/** The last day to apply from what a draft tells, by the rules that count it in a case, seen from today. */
export function timeToApply(draft: ApplicationDraft, today: CivilDate): TimeToApply {
  const answer = (name: 'made' | 'served' | 'method' | 'place' | 'formProvided' | 'formularyOnly') =>
    answerOf(draft, `form.urDecision.${name}`);
  const [made, served, method, to] = [answer('made'), answer('served'), answer('method'), answer('place')];
  const read = CaseEvents.safeParse({
    formularyOnly: answer('formularyOnly') === 'yes',
    place: method === 'mail' && to !== '' ? { from: 'CA', to } : null,
    events: [
      { event: 'ur-decision-made', on: made },
      {
        event: 'ur-decision-served',
        on: served === '' ? made : served,
        // A way of service gives more time only from a day that is known.
        by: served === '' || method === '' ? null : method,
        formProvided: answer('formProvided') !== 'no',
      },
    ],
  });
  if (!read.success) return { kind: 'not-known' };
  const counted = countDeadlines(read.data);
  if (counted.kind === 'refused') return { kind: 'impossible', message: counted.refusal.message };
  if (answerOf(draft, 'form.liabilityDisputed') === 'yes') return { kind: 'another-dispute' };
  const deadline = counted.duties.find(({ duty }) => toApply.includes(duty));
  if (deadline === undefined) return { kind: 'not-known' };
  if (deadline.due === null) return { kind: 'not-begun', deadline };
  return {
    kind: 'runs',
    deadline,
    lastDay: deadline.due,
    safeDay: deadline.confidence !== 'high' && deadline.base !== deadline.due ? deadline.base : null,
    assumed: served === '',
    formulary: deadline.duty === 'A1f',
    late: today > deadline.due,
  };
}
