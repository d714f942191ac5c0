import { businessDaysFrom } from '#domain/calendar/counting/business-day.ts';
import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import { type Dated, inForce } from '#domain/law/dated.ts';
import type { Source } from '#domain/law/source.ts';
import { asCounted, rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.3(c)',
  says: 'a party answers an inquiry about eligibility within 5 business days of its receipt; within 15 days under the emergency rule of 2013',
};

const periods: readonly Dated<{ readonly days: number; readonly unit: 'calendar' | 'business' }>[] = [
  {
    from: '2013-01-01',
    value: { days: 15, unit: 'calendar' },
    source: { cite: '8 CCR 9792.10.3 (emergency rule of 2013)', says: 'fifteen days' },
  },
  {
    from: '2014-02-12',
    value: { days: 5, unit: 'business' },
    source: { cite: '8 CCR 9792.10.3(c)', says: 'five business days' },
  },
];

/** A3: the answer to an inquiry about eligibility. */
export const inquiryAnswer: Rule = {
  duty: 'A3',
  what: 'answer the inquiry about eligibility',
  owedBy: 'party-asked',
  source,
  regulationOnly: true,
  metBy: [],
  count: (event, history) => {
    const period = inForce(periods, history.lawFor(event).day)?.value;
    if (period === undefined) return null;
    const start = startOn(event, 'receipt of the inquiry');
    return period.unit === 'business'
      ? asCounted(businessDaysFrom(start, period.days))
      : rolled(daysFrom(start, period.days));
  },
};
