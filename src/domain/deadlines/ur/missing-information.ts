import { businessDaysFrom } from '#domain/calendar/counting/business-day.ts';
import type { Source } from '#domain/law/source.ts';
import { asCounted } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';
import { rfaReceipt } from '../clocks/rfa-receipt.ts';

export const source: Source = {
  cite: '8 CCR 9792.9.1(f)',
  says: 'missing information is asked for within 5 business days of receipt of the request',
};

/** U4: to ask for information that is missing. */
export const missingInformation: Rule = {
  duty: 'U4',
  what: 'ask for information reasonably necessary that is missing',
  owedBy: 'claims-administrator',
  source,
  regulationOnly: true,
  metBy: ['ur-information-requested', 'ur-decision-made'],
  count: (event, history) => {
    const start = rfaReceipt(event, history);
    return start === null
      ? null
      : { ...asCounted(businessDaysFrom(start, 5)), notes: ['only when information is missing'] };
  },
};
