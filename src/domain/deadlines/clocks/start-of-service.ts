import type { Source } from '#domain/law/source.ts';
import type { CaseEvent as LoggedEvent, CaseEventOf } from '#domain/cases/events.ts';

export const source: Source = {
  cite: 'Code of Civil Procedure 1013(a), (c); 8 CCR 10605; Labor Code 4610.6(h)',
  says: 'a time to act that begins with service begins on the day the paper was posted or sent, and is longer by the way it was',
};

type Service = Pick<CaseEventOf<'notice-served'>['data'], 'on' | 'method'>;

/**
 * How the notice of an event of the log, by its place in it, was first served on one of the parties named; null while it was on none.
 * The first counts: a day that is safe for all is the earliest.
 */
export function startOfService(
  log: readonly LoggedEvent[],
  index: number,
  to: readonly CaseEventOf<'notice-served'>['data']['to'][],
): Service | null {
  const services = log
    .flatMap(event => (event.kind === 'notice-served' && event.data.of === index + 1 ? [event.data] : []))
    .filter(served => to.includes(served.to))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const [first] = services;
  if (first === undefined) return null;
  const { on, method } = first;
  // What came after in the case cannot come before its cause: then the day of the event stands, and the way of service counts alone.
  const own = log[index];
  const isLate = log.slice(index + 1).some(later => !besideTheCase.has(later.kind) && dayOf(later) < on);
  return { on: isLate && own !== undefined ? dayOf(own) : on, method };
}

/** What happens beside the course of a case: no cause of what comes after it. */
const besideTheCase: ReadonlySet<LoggedEvent['kind']> = new Set(['notice-served', 'contact-corrected']);

/** The day of an event; of one that is not about a day, later than all. */
function dayOf({ data }: LoggedEvent): string {
  return 'on' in data && data.on !== null ? data.on : '9999-12-31';
}
