import { Temporal } from 'temporal-polyfill';
import { businessDaysFrom } from '#domain/calendar/counting/business-day.ts';
import { daysFrom, rolledToCourtDay } from '#domain/calendar/counting/period-of-days.ts';
import type { Counted, Start } from '#domain/calendar/counting/count.ts';
import { dayWords } from '#domain/calendar/day-words.ts';
import type { Source } from '#domain/law/source.ts';
import { asCounted, rolled, startOn } from '../clocks/finish.ts';
import { formularyClocksRun } from '../clocks/formulary.ts';
import type { History, Occurrence } from '../clocks/history.ts';
import type { Count, Rule } from '../clocks/rule.ts';
import { lastRfaReceipt, rfaReceipt } from '../clocks/rfa-receipt.ts';

export const source: Source = {
  cite: 'Labor Code 4610(i)(1); 8 CCR 9792.9.1(c)(3)',
  says: 'a decision before or during treatment within 5 business days of the request and the information reasonably necessary, never over 14 days from the recommendation of the treatment',
};

/** U1: the UR decision on treatment still to be given. */
export const decision: Rule = {
  duty: 'U1',
  what: 'decide the request for authorization (treatment not yet given)',
  owedBy: 'claims-administrator',
  source,
  metBy: ['ur-decision-made'],
  restarts: true,
  count: (event, history) => {
    if (history.treatment === 'retrospective' || history.expedited(event) || formularyClocksRun(event, history))
      return null;
    if (event.event === 'ur-information-requested') return whileInformationIsMissing(event, history);
    const start =
      event.event === 'ur-information-received'
        ? startOn(event, 'receipt of the information')
        : rfaReceipt(event, history);
    return start === null ? null : capped(businessDaysFrom(start, 5), event, history);
  },
};

function whileInformationIsMissing(event: Occurrence, history: History): Count | null {
  const limit = recommendation(event, history);
  return limit === null
    ? null
    : { ...rolled(daysFrom(limit, 14)), notes: ['information was requested: 5 business days run from its receipt'] };
}

/** Information that comes after the 14 days gives a new decision its full time. */
function capped(counted: Counted, event: Occurrence, history: History): Count {
  const limit = recommendation(event, history);
  if (limit === null) return asCounted(counted);
  const last = rolledToCourtDay(daysFrom(limit, 14)).day;
  if (Temporal.PlainDate.compare(counted.day, last) <= 0 || Temporal.PlainDate.compare(event.on, last) > 0)
    return asCounted(counted);
  const step = `but never more than 14 days from ${limit.words}: ${dayWords(last)}`;
  return asCounted({ ...counted, day: last, steps: [...counted.steps, step] });
}

function recommendation(event: Occurrence, history: History): Start | null {
  const day = history.recommendedOn;
  if (day === null) return lastRfaReceipt(event, history);
  return { day, words: `the recommendation of the treatment on ${dayWords(day)}` };
}
