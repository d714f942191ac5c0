import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';
import { rfaReceipt } from '../clocks/rfa-receipt.ts';

export const source: Source = {
  cite: 'Labor Code 4610(i)(2)',
  says: 'a decision on treatment already given is communicated within 30 days of the information reasonably necessary; timely payment is approval',
};

/** U3: the UR decision on treatment already given. */
export const retrospectiveDecision: Rule = {
  duty: 'U3',
  what: 'communicate the decision on treatment already given',
  owedBy: 'claims-administrator',
  source,
  metBy: ['ur-decision-made'],
  restarts: true,
  count: (event, history) => {
    const { treatment } = history;
    if (treatment === 'prospective' || treatment === 'concurrent') return null;
    const start =
      event.event === 'ur-information-received'
        ? startOn(event, 'receipt of the information')
        : rfaReceipt(event, history);
    if (start === null) return null;
    const notes = treatment === null ? ['only when the treatment was already given when it was requested'] : [];
    return { ...rolled(daysFrom(start, 30)), notes };
  },
};
