import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(a)(1)',
  says: 'the review organization has the records of the claims administrator within 15 days of mailing the notice of assignment',
};

/** R1: records from the claims administrator, the notice having been mailed or delivered. */
export const recordsAfterMailedNotice: Rule = {
  duty: 'R1',
  what: 'records in the hands of the review organization',
  owedBy: 'claims-administrator',
  source,
  regulationOnly: true,
  twin: { of: 'records', enforced: true },
  metBy: ['records-complete'],
  count: (event, history) => {
    if (history.expedited(event) || event.by === 'electronic' || event.by === 'fax') return null;
    const notes = event.by === null ? ['how the notice was sent is not given: 12 days if electronically'] : [];
    return { ...rolled(daysFrom(startOn(event, 'mailing of the notice of assignment'), 15)), notes };
  },
};
