import { CaseEvents } from '../../src/domain/deadlines/clocks/case-events.ts';
import { countDeadlines, type CountedDeadlines } from '../../src/domain/deadlines/clocks/count-deadlines.ts';
import type { Deadline } from '../../src/domain/deadlines/clocks/deadline.ts';

type Setting = Partial<Omit<CaseEvents, 'events'>>;

/** Events in short: `ur-decision-served 2016-11-03 mail; application-received 2016-11-10 14:30`. */
export function eventsIn(short: string): unknown[] {
  return short.split(/\s*;\s*/).map(one => {
    const [event, on, ...rest] = one.split(/\s+/);
    const at = rest.find(word => /^\d\d:\d\d$/.test(word)) ?? null;
    const by = rest.find(word => /^[a-z]+$/.test(word)) ?? null;
    return { event, on, at, by, ...(rest.includes('without-form') ? { formProvided: false } : {}) };
  });
}

export function counted(short: string, setting: Setting = {}): CountedDeadlines {
  return countDeadlines(CaseEvents.parse({ ...setting, events: eventsIn(short) }));
}

function all(short: string, setting: Setting): readonly Deadline[] {
  const result = counted(short, setting);
  if (result.kind === 'refused') throw new Error(`${result.refusal.at}: ${result.refusal.message}`);
  return result.duties;
}

/** The last clock of a duty that is not replaced or stopped: its due date, null when there is none. */
export function due(duty: string, short: string, setting: Setting = {}): string | null {
  return deadline(duty, short, setting)?.due ?? null;
}

/** The same of the period that is enforced, or with `statute` of the one that is not. */
export function deadline(
  duty: string,
  short: string,
  setting: Setting = {},
  which: 'enforced' | 'statute' = 'enforced',
): Deadline | null {
  return all(short, setting).findLast(one => one.duty === duty && one.enforced === (which === 'enforced')) ?? null;
}

/** A clock that runs: records the claims administrator owes. */
export const runningClock: Deadline = {
  duty: 'R1',
  what: 'send the records',
  owedBy: 'claims-administrator',
  due: '2016-11-21',
  base: '2016-11-21',
  steps: ['15 days from the notice'],
  source: '8 CCR 9792.10.5(a)(1)',
  says: 'the records are sent',
  confidence: 'high',
  notes: [],
  enforced: true,
  alarm: true,
  profile: 'P2014',
  startedBy: { event: 'noarfi-served', on: '2016-11-06', index: 3 },
  met: null,
};
