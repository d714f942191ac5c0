import { civilDateOf, dayNumber } from '#domain/calendar/counting/day-number.ts';
import { CaseEvents, type EventKind } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import type { DutyId } from '#domain/deadlines/clocks/deadline.ts';
import type { ServiceMethod } from '#domain/calendar/service/method.ts';

export type Priority = 'standard' | 'expedited';

/** Last days of the clocks of a case, as day numbers. An hour clock counts by its day, as the hours are not simulated. */
export type DueDates = {
  readonly application: (urServed: number, by: ServiceMethod, formularyOnly: boolean) => number;
  readonly inquiryAnswer: (received: number) => number;
  readonly notice: (eligible: number) => number;
  readonly records: (noticeServed: number, by: ServiceMethod, priority: Priority) => number;
  readonly determination: (fileComplete: number, priority: Priority, formularyOnly: boolean) => number;
};

/** Due dates by the rules of `domain/deadlines`: each day and setting is counted once by `countDeadlines` and remembered. */
export function dueDates(): DueDates {
  const known = new Map<string, Map<number, number>>();
  const remembered = (setting: string, day: number, count: () => number) => {
    let days = known.get(setting);
    if (days === undefined) known.set(setting, (days = new Map<number, number>()));
    let due = days.get(day);
    if (due === undefined) days.set(day, (due = count()));
    return due;
  };
  return {
    application: (day, by, formularyOnly) =>
      remembered(`A1 ${by} ${formularyOnly}`, day, () =>
        counted(['ur-decision-served'], day, ['A1', 'A1f'], { by, formularyOnly }),
      ),
    inquiryAnswer: day => remembered('A3', day, () => counted(['inquiry-received'], day, ['A3'], {})),
    notice: day => remembered('A4', day, () => counted(['eligible'], day, ['A4'], {})),
    records: (day, by, priority) =>
      remembered(`R ${by} ${priority}`, day, () =>
        counted(['noarfi-served'], day, ['R1', 'R2', 'R3'], { by, priority }),
      ),
    determination: (day, priority, formularyOnly) =>
      remembered(`D ${priority} ${formularyOnly}`, day, () =>
        counted(['application-received', 'records-complete'], day, ['D1', 'D1f', 'D2'], { priority, formularyOnly }),
      ),
  };
}

type Setting = { readonly by?: ServiceMethod; readonly priority?: Priority; readonly formularyOnly?: boolean };

/** When the one duty of some that these events of one day start falls due, as the regulation counts. */
function counted(
  events: readonly EventKind[],
  day: number,
  duties: readonly DutyId[],
  { by, ...setting }: Setting,
): number {
  const on = civilDateOf(day);
  const result = countDeadlines(CaseEvents.parse({ ...setting, events: events.map(event => ({ event, on, by })) }));
  const found = result.kind === 'counted' ? result.duties.find(each => enforcedOf(each, duties)) : undefined;
  if (found?.due === undefined || found.due === null)
    throw new RangeError(`none of ${duties.join(', ')} falls due on ${events.join(', ')} of ${on}`);
  return dayNumber(found.due.slice(0, 10));
}

function enforcedOf({ duty, enforced }: { duty: DutyId; enforced: boolean }, duties: readonly DutyId[]): boolean {
  return enforced && duties.includes(duty);
}
