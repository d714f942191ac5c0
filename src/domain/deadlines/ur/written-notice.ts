import { businessDaysFrom } from '#domain/calendar/counting/business-day.ts';
import type { Source } from '#domain/law/source.ts';
import { asCounted, hours, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610(i)(4)(B)',
  says: 'an adverse decision is sent in writing within 24 hours when the treatment is going on, within 2 business days when it is still to be given',
};

/** U6: the written notice of an adverse decision. */
export const writtenNotice: Rule = {
  duty: 'U6',
  what: 'send the worker the adverse decision in writing',
  owedBy: 'claims-administrator',
  source,
  metBy: ['ur-decision-served'],
  count: (event, { treatment }) => {
    if (treatment === 'retrospective') return null;
    if (treatment === 'concurrent') return hours(event, 24, 'the decision');
    const notes = treatment === null ? ['24 hours instead when the treatment is going on'] : [];
    return { ...asCounted(businessDaysFrom(startOn(event, 'the decision'), 2)), notes };
  },
};
