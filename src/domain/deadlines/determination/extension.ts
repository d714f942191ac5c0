import { Temporal } from 'temporal-polyfill';
import { leastConfidence } from '#domain/calendar/counting/confidence.ts';
import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import { dayWords } from '#domain/calendar/day-words.ts';
import type { Source } from '#domain/law/source.ts';
import { momentText, momentWords, pacific } from '#domain/calendar/pacific-time.ts';
import { rolled } from '../clocks/finish.ts';
import type { History, Occurrence } from '../clocks/history.ts';
import type { Count, Rule } from '../clocks/rule.ts';
import { expeditedDetermination } from './expedited.ts';
import { formularyDetermination } from './formulary.ts';
import { standardDetermination } from './standard.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(d)(2)',
  says: 'for good cause or in extraordinary circumstances the administrative director may extend the time to decide by up to 3 days',
};

/** D3: the determination after an extension, in place of D1, D1f or D2. */
export const extendedDetermination: Rule = {
  duty: 'D3',
  what: 'issue the determination, the time being extended',
  owedBy: 'review-organization',
  source,
  metBy: ['determination-served'],
  restarts: true,
  count: (event, history) => {
    const old = dueBefore(event, history);
    if (old?.due === undefined || old.due === null) return null;
    const confidence = leastConfidence(old.confidence);
    return old.due.includes('T')
      ? { ...threeDaysAfterMoment(Temporal.PlainDateTime.from(old.due)), confidence }
      : { ...threeDaysAfterDay(Temporal.PlainDate.from(old.due)), confidence };
  },
};

const starts: readonly string[] = ['records-complete', 'application-received', 'expedited-certified'];

function dueBefore(event: Occurrence, history: History): Count | null {
  const before = history.events.filter(other => other.order < event.order && starts.includes(other.event));
  for (const start of before.toReversed()) {
    for (const rule of [expeditedDetermination, formularyDetermination, standardDetermination]) {
      const count = rule.count(start, history);
      if (count !== null) return count;
    }
  }
  return null;
}

function threeDaysAfterDay(day: Temporal.PlainDate): Count {
  return rolled(daysFrom({ day, words: `the old due date ${dayWords(day)}` }, 3));
}

/** A clock in hours runs straight through weekends and holidays; so does its extension. */
function threeDaysAfterMoment(old: Temporal.PlainDateTime): Count {
  const due = pacific(old.toPlainDate().add({ days: 3 }), old.toPlainTime());
  const from = pacific(old.toPlainDate(), old.toPlainTime());
  const steps = [`3 days from the old due time ${momentWords(from)} is ${momentWords(due)}`];
  return { base: momentText(due), due: momentText(due), steps, confidence: 'high' };
}
