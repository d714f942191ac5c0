import { leastConfidence } from '#domain/calendar/counting/confidence.ts';
import { lastDay } from '#domain/law/profiles.ts';
import { endings, startedBy } from '../all-deadlines.ts';
import type { CaseEvents } from './case-events.ts';
import type { Deadline, EndedDeadline } from './deadline.ts';
import { daysRefused, holidayCites, orderRefused, type Refusal } from './event-order.ts';
import { type History, historyOf, type Occurrence } from './history.ts';
import type { Rule } from './rule.ts';

export type CountedDeadlines =
  | { readonly kind: 'counted'; readonly duties: readonly Deadline[]; readonly ended: readonly EndedDeadline[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** One clock that an event started. */
type Run = { readonly rule: Rule; readonly start: Occurrence; readonly deadline: Deadline };

/** Every duty the events of a case start, with its date and how it was counted; those replaced or stopped apart. */
export function countDeadlines(input: CaseEvents): CountedDeadlines {
  const impossible = daysRefused(input);
  if (impossible !== null) return { kind: 'refused', refusal: impossible };
  const history = historyOf(input);
  const disorder = orderRefused(history);
  if (disorder !== null) return { kind: 'refused', refusal: disorder };
  const runs = history.events.flatMap(event => startedBy[event.event].flatMap(rule => run(rule, event, history)));
  const beyond = runs.find(
    ({ deadline }) => deadline.owedBy !== null && deadline.due !== null && deadline.due.slice(0, 10) > lastDay,
  );
  if (beyond !== undefined) {
    const message = `${beyond.deadline.duty} would fall due after ${lastDay}: holidays are computed to that day (${holidayCites})`;
    return { kind: 'refused', refusal: { message, at: `events/${beyond.start.index}/on` } };
  }
  return { kind: 'counted', ...sorted(runs, history) };
}

function run(rule: Rule, event: Occurrence, history: History): Run[] {
  const count = rule.count(event, history);
  if (count === null) return [];
  const law = history.lawFor(event);
  const unread = rule.regulationOnly === true && !law.regulationsRead;
  const deadline: Deadline = {
    duty: rule.duty,
    what: rule.what,
    owedBy: rule.owedBy,
    due: count.due,
    base: count.base,
    steps: [...count.steps],
    source: rule.source.cite,
    says: rule.source.says,
    confidence: leastConfidence(rule.source.confidence, count.confidence, unread ? 'low' : 'high'),
    notes: [
      ...(count.notes ?? []),
      ...(count.doubt === undefined ? [] : [count.doubt]),
      ...(unread
        ? ['the text of the rules of 1 Apr 2026 was not obtained; the period is that of the rule before']
        : []),
    ],
    enforced: rule.twin?.enforced ?? true,
    alarm: true,
    profile: law.id,
    startedBy: { event: event.event, on: event.on.toString(), index: event.index },
    met: null,
  };
  return [{ rule, start: event, deadline }];
}

function sorted(
  runs: readonly Run[],
  history: History,
): { readonly duties: readonly Deadline[]; readonly ended: readonly EndedDeadline[] } {
  const live: Run[] = [];
  const ended: EndedDeadline[] = [];
  for (const each of runs) {
    const met = meeting(each, history);
    const end = ending(each, runs, history);
    if (end !== null && (met === null || end.event.order < met.order)) {
      ended.push({
        ...each.deadline,
        ended: { how: end.how, event: end.event.event, on: end.event.on.toString(), source: end.source },
      });
    } else {
      live.push(met === null ? each : { ...each, deadline: { ...each.deadline, met: metBy(met, each.deadline.due) } });
    }
  }
  return { duties: live.map(each => ({ ...each.deadline, alarm: isEarliest(each, live) })), ended };
}

function meeting({ rule, start }: Run, history: History): Occurrence | null {
  return history.events.find(event => event.order > start.order && rule.metBy.includes(event.event)) ?? null;
}

function metBy(event: Occurrence, due: string | null): Deadline['met'] {
  return { event: event.event, on: event.on.toString(), late: due !== null && isAfter(event, due) };
}

/** An hour not given is taken as in time on the day itself. */
function isAfter({ on, at }: Occurrence, due: string): boolean {
  if (!due.includes('T') || at === null) return on.toString() > due.slice(0, 10);
  return `${on.toString()}T${at.toString({ smallestUnit: 'minute' })}` > due;
}

type End = { readonly event: Occurrence; readonly how: 'replaced' | 'stopped'; readonly source: string };

/** The first event that ends a clock: one listed for its duty, or one that starts the same clock anew. */
function ending(each: Run, runs: readonly Run[], history: History): End | null {
  const { rule, start } = each;
  const ends = history.events
    .filter(event => event.order > start.order)
    .flatMap((event): End[] => {
      const listed = endings.find(({ events, duties }) => events.includes(event.event) && duties.includes(rule.duty));
      if (listed !== undefined && (listed.how === 'stopped' || startsAnything(event, runs)))
        return [{ event, how: listed.how, source: listed.source.cite }];
      const anew = rule.restarts === true && runs.some(other => other.rule === rule && other.start === event);
      return anew ? [{ event, how: 'replaced', source: rule.source.cite }] : [];
    });
  return ends[0] ?? null;
}

/** A replacement needs a clock that takes the place of the old one. */
function startsAnything(event: Occurrence, runs: readonly Run[]): boolean {
  return runs.some(run => run.start === event);
}

function isEarliest({ rule, deadline }: Run, runs: readonly Run[]): boolean {
  const { twin } = rule;
  if (twin === undefined || deadline.due === null) return true;
  const due = endOf(deadline.due);
  return runs.every(
    other => other.rule.twin?.of !== twin.of || other.deadline.due === null || endOf(other.deadline.due) >= due,
  );
}

/** A day lasts to its end: a day and an hour compare as moments. */
function endOf(due: string): string {
  return due.includes('T') ? due : `${due}T24:00`;
}
