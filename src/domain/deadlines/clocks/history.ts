import { Temporal } from 'temporal-polyfill';
import type { Place, ServiceMethod } from '#domain/calendar/service/method.ts';
import { lawOn, type ProfileId } from '#domain/law/profiles.ts';
import { type CaseEvents, EventKind } from './case-events.ts';

/** One event of a case, with its place in the order of what happened. */
export type Occurrence = {
  readonly event: EventKind;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.PlainTime | null;
  readonly by: ServiceMethod | null;
  readonly formProvided: boolean;
  /** Where it stands in the input. */
  readonly index: number;
  /** Where it stands in time. */
  readonly order: number;
};

/** The law that counts for an event: the day it is read on, and the profile. */
export type Law = { readonly id: ProfileId; readonly day: Temporal.PlainDate; readonly regulationsRead: boolean };

/** What has happened to a case, in order, and what about it sets its clocks. */
export type History = {
  readonly events: readonly Occurrence[];
  readonly formularyOnly: boolean;
  readonly place: Place;
  readonly treatment: CaseEvents['treatment'];
  readonly recommendedOn: Temporal.PlainDate | null;
  readonly dateOfInjury: Temporal.PlainDate | null;
  readonly lawFor: (event: Occurrence) => Law;
  /** Whether the case is expedited when an event happens. */
  readonly expedited: (event: Occurrence) => boolean;
};

/** Puts the events of a case in order; days before the first profile are a caller's mistake. */
export function historyOf(input: CaseEvents): History {
  const events = input.events
    .map((event, index) => ({ ...occurrence(event, index), order: 0 }))
    .sort(inTime)
    .map((event, order) => ({ ...event, order }));
  const certified = events.find(event => event.event === 'expedited-certified');
  return {
    events,
    formularyOnly: input.formularyOnly,
    place: input.place ?? { from: 'CA', to: 'CA' },
    treatment: input.treatment,
    recommendedOn: input.recommendedOn === null ? null : Temporal.PlainDate.from(input.recommendedOn),
    dateOfInjury: input.dateOfInjury === null ? null : Temporal.PlainDate.from(input.dateOfInjury),
    lawFor: event => {
      const law = lawOn(event.on, input.profile);
      if (law === null) throw new RangeError(`no law profile on ${event.on.toString()}`);
      return law;
    },
    expedited: event => input.priority === 'expedited' || (certified !== undefined && certified.order <= event.order),
  };
}

function occurrence(event: CaseEvents['events'][number], index: number): Omit<Occurrence, 'order'> {
  return {
    event: event.event,
    on: Temporal.PlainDate.from(event.on),
    at: event.at === null ? null : Temporal.PlainTime.from(event.at),
    by: event.by,
    formProvided: event.formProvided,
    index,
  };
}

const rank = new Map(EventKind.options.map((kind, index) => [kind, index]));

const midnight = Temporal.PlainTime.from('00:00');

/** By day, then in the order a case takes, then by the hour where it is known. */
function inTime(a: Occurrence, b: Occurrence): number {
  return (
    Temporal.PlainDate.compare(a.on, b.on) ||
    (rank.get(a.event) ?? 0) - (rank.get(b.event) ?? 0) ||
    Temporal.PlainTime.compare(a.at ?? midnight, b.at ?? midnight) ||
    a.index - b.index
  );
}

/** The last event of some kinds that happened no later than another event, that event included. */
export function latest(history: History, kinds: readonly EventKind[], upTo: Occurrence): Occurrence | null {
  return history.events.findLast(event => event.order <= upTo.order && kinds.includes(event.event)) ?? null;
}
