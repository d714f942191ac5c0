import { businessDaysFrom } from '#domain/calendar/counting/business-day.ts';
import type { Source } from '#domain/law/source.ts';
import { asCounted } from '../clocks/finish.ts';
import { formularyClocksRun } from '../clocks/formulary.ts';
import type { Rule } from '../clocks/rule.ts';
import { rfaReceipt } from '../clocks/rfa-receipt.ts';

export const source: Source = {
  cite: 'Labor Code 4610(i)(1)',
  says: 'a request under the formulary is decided within 5 business days of its receipt, whatever information is missing',
};

/** U1f: the UR decision on a formulary drug, from 2018 on. */
export const formularyDecision: Rule = {
  duty: 'U1f',
  what: 'decide the request for a formulary drug',
  owedBy: 'claims-administrator',
  source,
  metBy: ['ur-decision-made'],
  count: (event, history) => {
    const runs =
      formularyClocksRun(event, history) && history.treatment !== 'retrospective' && !history.expedited(event);
    const start = rfaReceipt(event, history);
    return runs && start !== null ? asCounted(businessDaysFrom(start, 5)) : null;
  },
};
