import { businessDaysFrom } from '#domain/calendar/counting/business-day.ts';
import type { Source } from '#domain/law/source.ts';
import { asCounted, hours, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(d); Labor Code 4610.6(b)',
  says: 'documents the review organization asks for are sent within 5 business days, 24 hours in an expedited review, with copies of question and answer to all',
  confidence: 'medium',
};

/** R7: the answer to a request of the review organization for more documents. */
export const furtherDocuments: Rule = {
  duty: 'R7',
  what: 'send the further documents asked for',
  owedBy: 'party-asked',
  source,
  regulationOnly: true,
  metBy: [],
  count: (event, history) =>
    history.expedited(event)
      ? hours(event, 24, 'receipt of the request for documents')
      : asCounted(businessDaysFrom(startOn(event, 'receipt of the request for documents'), 5)),
};
