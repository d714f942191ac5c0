import { Temporal } from 'temporal-polyfill';
import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610(b)',
  says: 'for injuries from 2018 on, treatment in the first 30 days needs no prior authorization, and the physician sends the request within 5 days of the first visit',
};

const firstInjury = Temporal.PlainDate.from('2018-01-01');

/** U7: the request of a physician who treats in the first 30 days after the injury. */
export const firstVisitRequest: Rule = {
  duty: 'U7',
  what: 'send the request for authorization after the first visit',
  owedBy: 'physician',
  source,
  metBy: ['rfa-mailed', 'rfa-received'],
  count: (event, { dateOfInjury }) => {
    if (Temporal.PlainDate.compare(event.on, firstInjury) < 0) return null;
    if (dateOfInjury !== null && Temporal.PlainDate.compare(dateOfInjury, firstInjury) < 0) return null;
    if (dateOfInjury !== null && dateOfInjury.until(event.on).days > 30) return null;
    const notes = dateOfInjury === null ? ['only for an injury of 2018 or later, in its first 30 days'] : [];
    return { ...rolled(daysFrom(startOn(event, 'the first visit'), 5)), notes };
  },
};
