import { businessDaysFrom } from '#domain/calendar/counting/business-day.ts';
import type { Source } from '#domain/law/source.ts';
import { asCounted, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(j); 8 CCR 9792.10.7(a)(2)',
  says: 'services not yet given are authorized within 5 working days of receipt of a determination that overturns, sooner if the condition requires',
};

/** P2: to authorize services not yet given. */
export const authorization: Rule = {
  duty: 'P2',
  what: 'authorize the services not yet given and tell worker and provider',
  owedBy: 'claims-administrator',
  source,
  metBy: ['authorized'],
  count: event => ({
    ...asCounted(businessDaysFrom(startOn(event, 'receipt of the determination'), 5)),
    notes: ['for items overturned, unless liability is disputed on another ground; sooner if the condition requires'],
  }),
};
