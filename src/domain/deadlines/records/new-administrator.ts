import { businessDaysFrom } from '#domain/calendar/counting/business-day.ts';
import type { Source } from '#domain/law/source.ts';
import { asCounted, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(p)',
  says: 'the review organization is told of a new claims administrator within 5 working days of the change',
};

/** R9: to tell the review organization of a new claims administrator. */
export const newAdministrator: Rule = {
  duty: 'R9',
  what: 'tell the review organization of the new claims administrator',
  owedBy: 'claims-administrator',
  source,
  metBy: [],
  count: event => asCounted(businessDaysFrom(startOn(event, 'the change of claims administrator'), 5)),
};
