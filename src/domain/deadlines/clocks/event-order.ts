import { Temporal } from 'temporal-polyfill';
import { onPacificClock } from '#domain/calendar/pacific-time.ts';
import { firstDay, lastDay } from '#domain/law/profiles.ts';
import type { Source } from '#domain/law/source.ts';
import { type CaseEvents, EventKind } from './case-events.ts';
import type { History, Occurrence } from './history.ts';

/** Why events cannot be counted: one line, and where in the input. */
export type Refusal = { readonly message: string; readonly at: string };

type Order = {
  readonly event: EventKind;
  readonly after: EventKind;
  /** The earlier one must be there. */
  readonly needed?: true;
  readonly source: Source;
};

const order = (event: EventKind, after: EventKind, cite: string, says: string): Order => ({
  event,
  after,
  source: { cite, says },
});

const orders: readonly Order[] = [
  order(
    'ur-information-requested',
    'rfa-received',
    '8 CCR 9792.9.1(f)',
    'information is asked for on a request received',
  ),
  order(
    'ur-information-received',
    'ur-information-requested',
    '8 CCR 9792.9.1(f)',
    'information comes after it was asked for',
  ),
  order('ur-decision-made', 'rfa-received', 'Labor Code 4610(i)(1)', 'UR decides on a request received'),
  order('ur-decision-served', 'ur-decision-made', 'Labor Code 4610(i)(4)', 'a decision is made, then served'),
  order(
    'internal-appeal-requested',
    'ur-decision-made',
    '8 CCR 9792.10.1(d)',
    'an internal appeal is from a UR decision',
  ),
  order('form-provided', 'ur-decision-made', 'Labor Code 4610.5(f)', 'the form goes out with or after the UR decision'),
  order('liability-resolved', 'rfa-received', 'Labor Code 4610(l)', 'the dispute is about treatment requested'),
  order('application-received', 'ur-decision-made', 'Labor Code 4610.5(h)', 'an application is from a UR decision'),
  order(
    'application-received',
    'ur-decision-served',
    'Labor Code 4610.5(h)',
    'an application follows service of the UR decision',
  ),
  order(
    'inquiry-received',
    'application-received',
    '8 CCR 9792.10.3(b)',
    'an inquiry is about an application received',
  ),
  order('eligible', 'application-received', 'Labor Code 4610.5(k)', 'an application is received, then found eligible'),
  order('noarfi-served', 'application-received', '8 CCR 9792.10.4(b)', 'a case is assigned on an application received'),
  order(
    'noarfi-served',
    'eligible',
    '8 CCR 9792.10.4(b)',
    'the notice of assignment follows the finding of eligibility',
  ),
  order(
    'records-complete',
    'application-received',
    'Labor Code 4610.6(d)',
    'records are complete once there is an application',
  ),
  {
    ...order(
      'determination-extended',
      'records-complete',
      'Labor Code 4610.6(d)(2)',
      'only a time to decide that runs can be extended',
    ),
    needed: true,
  },
  order(
    'determination-served',
    'application-received',
    'Labor Code 4610.6(d)',
    'a determination is on an application received',
  ),
  order('determination-served', 'noarfi-served', '8 CCR 9792.10.4(b)', 'a determination follows the assignment'),
  order(
    'determination-served',
    'records-complete',
    '8 CCR 9792.10.6(b)(2)',
    'a determination rests on the records, not on the UR decision alone',
  ),
  order(
    'determination-served',
    'determination-extended',
    'Labor Code 4610.6(d)(2)',
    'an extension comes before the determination',
  ),
  order(
    'determination-received',
    'determination-served',
    'Labor Code 4610.6(f)',
    'a determination is served, then received',
  ),
  order(
    'verification-defect-noticed',
    'determination-served',
    '8 CCR 10575',
    'a petition is against a determination served',
  ),
  order(
    'application-withdrawn',
    'application-received',
    'Labor Code 4610.5(g)',
    'only an application received can be withdrawn',
  ),
  order('rfa-withdrawn', 'rfa-received', 'Labor Code 4610.5(g)', 'only a request received can be withdrawn'),
  order('authorized', 'rfa-received', 'Labor Code 4610.5(g)', 'treatment is authorized on a request received'),
];

export const source: readonly Source[] = [
  ...orders.map(({ source }) => source),
  { cite: 'Labor Code 4610.5(a)', says: 'independent medical review begins on 1 Jan 2013' },
  { cite: 'Code of Civil Procedure 135', says: 'judicial holidays, computed to 31 Dec 2035' },
];

/** Refuses days outside the law or the computed holidays, and times the clock of California skips. */
export function daysRefused(input: CaseEvents): Refusal | null {
  for (const [index, { event, on, at }] of input.events.entries()) {
    if (on < firstDay)
      return refusal(
        `${event} on ${on} is before ${firstDay}, when independent medical review began (Labor Code 4610.5(a))`,
        `events/${index}/on`,
      );
    if (on > lastDay)
      return refusal(
        `${event} on ${on} is after ${lastDay}: holidays are computed to that day (${holidayCites})`,
        `events/${index}/on`,
      );
    if (at !== null && !onPacificClock(Temporal.PlainDate.from(on), Temporal.PlainTime.from(at)))
      return refusal(
        `${at} on ${on} does not exist in Pacific time: the clock goes from 02:00 to 03:00`,
        `events/${index}/at`,
      );
  }
  const injury = input.dateOfInjury;
  const early = injury === null ? -1 : input.events.findIndex(event => event.on < injury);
  return early < 0
    ? null
    : refusal(
        `${input.events[early]?.event ?? ''} is before the injury of ${injury ?? ''} (Labor Code 4610(a))`,
        `events/${early}/on`,
      );
}

export const holidayCites = 'Code of Civil Procedure 135; Labor Code 4600.4(b)';

/** Refuses an order of events that cannot be, with the rule and its source. */
export function orderRefused({ events }: History): Refusal | null {
  for (const { event, after, needed, source } of orders) {
    const later = events.find(other => other.event === event);
    if (later === undefined) continue;
    const earlier = events.find(other => other.event === after);
    if (earlier === undefined && needed !== true) continue;
    if (earlier !== undefined && !isBefore(later, earlier)) continue;
    const what = earlier === undefined ? `has no ${after} before it` : `is before ${after} on ${when(earlier)}`;
    return refusal(`${event} on ${when(later)} ${what}: ${source.says} (${source.cite})`, `events/${later.index}/on`);
  }
  return null;
}

function isBefore(a: Occurrence, b: Occurrence): boolean {
  const days = Temporal.PlainDate.compare(a.on, b.on);
  if (days !== 0) return days < 0;
  return a.at !== null && b.at !== null && Temporal.PlainTime.compare(a.at, b.at) < 0;
}

function when({ on, at }: Occurrence): string {
  return at === null ? on.toString() : `${on.toString()} ${at.toString({ smallestUnit: 'minute' })}`;
}

function refusal(message: string, at: string): Refusal {
  return { message, at };
}
