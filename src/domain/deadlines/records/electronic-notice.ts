import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(a)(1)',
  says: 'the review organization has the records of the claims administrator within 12 days when the notice of assignment was sent electronically',
};

/** R2: records from the claims administrator, the notice having been sent electronically. */
export const recordsAfterElectronicNotice: Rule = {
  duty: 'R2',
  what: 'records in the hands of the review organization',
  owedBy: 'claims-administrator',
  source,
  regulationOnly: true,
  twin: { of: 'records', enforced: true },
  metBy: ['records-complete'],
  count: (event, history) => {
    if (history.expedited(event) || (event.by !== 'electronic' && event.by !== 'fax')) return null;
    const count = rolled(daysFrom(startOn(event, 'sending of the notice of assignment'), 12));
    return event.by === 'electronic'
      ? count
      : { ...count, confidence: 'low', notes: ['the rule does not name fax; it is read as sent electronically'] };
  },
};
