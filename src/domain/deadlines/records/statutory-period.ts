import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(l)',
  says: 'the claims administrator provides the records within 10 days of notice of assignment; the regulation gives 15 or 12',
};

/** R4: records from the claims administrator, as the statute counts. */
export const recordsByStatute: Rule = {
  duty: 'R4',
  what: 'records in the hands of the review organization, by the statute',
  owedBy: 'claims-administrator',
  source,
  twin: { of: 'records', enforced: false },
  metBy: ['records-complete'],
  count: (event, history) =>
    history.expedited(event) ? null : rolled(daysFrom(startOn(event, 'the notice of assignment'), 10)),
};
