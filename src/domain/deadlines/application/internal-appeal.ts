import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.1(d), (e)',
  says: 'a voluntary appeal within the claims administrator is asked for within 10 days of the UR decision and answered in 30; it does not stop the time to apply',
  confidence: 'medium',
};

/** A2: to ask for an appeal within the claims administrator, where it offers one. */
export const internalAppealRequest: Rule = {
  duty: 'A2',
  what: 'ask for the internal appeal, if wanted',
  owedBy: 'worker-or-physician',
  source,
  regulationOnly: true,
  metBy: ['internal-appeal-requested'],
  count: (event, history) => {
    const served = history.events.some(other => other.event === 'ur-decision-served');
    if (event.event === 'ur-decision-made' && served) return null;
    const words = event.event === 'ur-decision-made' ? 'the UR decision' : 'service of the UR decision';
    return {
      ...rolled(daysFrom(startOn(event, words), 10)),
      notes: ['voluntary; the time to apply for independent medical review runs on'],
    };
  },
};

/** A2: the result of that appeal. */
export const internalAppealResult: Rule = {
  duty: 'A2',
  what: 'decide the internal appeal',
  owedBy: 'claims-administrator',
  source,
  regulationOnly: true,
  metBy: [],
  count: event => rolled(daysFrom(startOn(event, 'the request for the internal appeal'), 30)),
};
