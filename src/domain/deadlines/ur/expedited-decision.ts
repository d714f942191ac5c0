import type { Source } from '#domain/law/source.ts';
import { hours } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610(i)(3); 8 CCR 9792.9.1(c)(4)',
  says: 'when a threat to life or health is certified, a decision within 72 hours of the information reasonably necessary',
};

/** U2: the expedited UR decision. */
export const expeditedDecision: Rule = {
  duty: 'U2',
  what: 'decide the expedited request for authorization',
  owedBy: 'claims-administrator',
  source,
  metBy: ['ur-decision-made'],
  restarts: true,
  count: (event, history) => {
    if (!history.expedited(event) || history.treatment === 'retrospective') return null;
    if (event.event === 'rfa-received') return hours(event, 72, 'receipt of the request');
    return event.event === 'ur-information-received' ? hours(event, 72, 'receipt of the information') : null;
  },
};
