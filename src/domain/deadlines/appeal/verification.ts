import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Torres v. Contra Costa Schools Insurance Group (appeals board panel)',
  says: 'a missing verification is cured within a reasonable time of notice; the panel gave 20 days',
  confidence: 'medium',
};

/** W2: to cure a petition that was not verified. */
export const verification: Rule = {
  duty: 'W2',
  what: 'verify the petition',
  owedBy: 'either-side',
  source,
  metBy: [],
  count: event => ({
    ...rolled(daysFrom(startOn(event, 'notice of the defect'), 20)),
    notes: ['a reasonable time; 20 days is what one panel gave'],
  }),
};
