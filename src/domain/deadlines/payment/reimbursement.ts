import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(j); 8 CCR 9792.10.7(a)(1)',
  says: 'services already given are reimbursed within 20 days of receipt of a determination that overturns',
};

/** P1: to pay for services already given. */
export const reimbursement: Rule = {
  duty: 'P1',
  what: 'pay for the services already given',
  owedBy: 'claims-administrator',
  source,
  metBy: [],
  count: event => ({
    ...rolled(daysFrom(startOn(event, 'receipt of the determination'), 20)),
    notes: ['for items overturned, unless liability is disputed on another ground'],
  }),
};
