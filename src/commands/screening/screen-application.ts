import { civilDayWords } from '#domain/calendar/day-words.ts';
import type { CaseEvents } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import type { Deadline, DutyId } from '#domain/deadlines/clocks/deadline.ts';
import type { Application } from '#domain/eligibility/application/application.ts';
import type { ApplicationPeriod } from '#domain/eligibility/application/application-period.ts';
import { datesRefused, type Refusal } from '#domain/eligibility/application/dates-in-order.ts';
import { screen } from '#domain/eligibility/screening/screen.ts';
import type { Screened } from '#domain/eligibility/screening/screening.ts';
import { firstDay } from '#domain/law/profiles.ts';

export type ScreenApplicationOutcome =
  | { readonly kind: 'screened'; readonly screening: Screened }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Screens an application: counts its time to apply, and looks for every ground against a review. */
export function screenApplication(application: Application): ScreenApplicationOutcome {
  const disorder = datesRefused(application);
  if (disorder !== null) return { kind: 'refused', refusal: disorder };
  const period = applicationPeriod(application);
  if (period.kind === 'refused') return period;
  return { kind: 'screened', screening: screen(application, period.period) };
}

type CountedPeriod =
  | { readonly kind: 'counted'; readonly period: ApplicationPeriod }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const toApply: readonly DutyId[] = ['A1', 'A1f', 'A1d', 'A1n'];

const notRunning = (step: string, source: string): CountedPeriod => ({
  kind: 'counted',
  period: { lastDay: null, steps: [step], source, confidence: 'high', notes: [] },
});

/** The time to apply as the deadlines count it. */
function applicationPeriod({ urDecision, place }: Application): CountedPeriod {
  const { served, liabilityDisputed, liabilityResolvedOn, formularyOnly } = urDecision;
  if (liabilityDisputed && liabilityResolvedOn === null)
    return notRunning(
      'liability was disputed too: the time to apply runs from notice that this dispute is resolved',
      'Labor Code 4610.5(h)(2)',
    );
  const events = eventsOf(urDecision).filter(({ on }) => on >= firstDay);
  if (events.length === 0)
    return served === null
      ? notRunning('the day the UR decision was served is not known: no time is counted', 'Labor Code 4610.5(h)')
      : notRunning(
          `the UR decision was served on ${civilDayWords(served)}, before there was independent medical review`,
          'Labor Code 4610.5(a)',
        );
  const counted = countDeadlines({
    profile: null,
    priority: 'standard',
    formularyOnly,
    place,
    treatment: null,
    recommendedOn: null,
    dateOfInjury: null,
    events,
  });
  if (counted.kind === 'refused')
    return { kind: 'refused', refusal: { message: counted.refusal.message, at: 'urDecision/served' } };
  return periodOf(counted.duties.filter(({ duty }) => toApply.includes(duty)));
}

/** What starts a time to apply, as far as its day is known. */
function eventsOf(decision: Application['urDecision']): CaseEvents['events'] {
  const { served, formProvided, formProvidedOn, liabilityDisputed, liabilityResolvedOn } = decision;
  const form = formProvided ? null : formProvidedOn;
  const resolved = liabilityDisputed ? liabilityResolvedOn : null;
  return [
    ...(served === null
      ? []
      : [{ event: 'ur-decision-served' as const, on: served, at: null, by: decision.by, formProvided }]),
    ...(form === null
      ? []
      : [{ event: 'form-provided' as const, on: form, at: null, by: decision.formProvidedBy, formProvided: true }]),
    ...(resolved === null
      ? []
      : [
          {
            event: 'liability-resolved' as const,
            on: resolved,
            at: null,
            by: decision.liabilityResolvedBy,
            formProvided: true,
          },
        ]),
  ];
}

/** Of the clocks that run the one that ends last; one that has not begun leaves the time open. */
function periodOf(running: readonly Deadline[]): CountedPeriod {
  const waiting = running.find(({ due }) => due === null);
  const last = waiting ?? running.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? '')).at(-1);
  if (last === undefined) throw new RangeError('a UR decision served starts no time to apply');
  const { due, steps, source, confidence, notes } = last;
  return { kind: 'counted', period: { lastDay: due?.slice(0, 10) ?? null, steps, source, confidence, notes } };
}
