import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { hours, rolled, startOn } from '../clocks/finish.ts';
import { latest } from '../clocks/history.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(b), (c)',
  says: 'the worker and the requesting physician may send documents within 15 days of the notice of assignment, 12 when it was sent electronically, 24 hours in an expedited review',
  confidence: 'medium',
};

/** R5: documents the worker or the physician wishes to add. */
export const optionalDocuments: Rule = {
  duty: 'R5',
  what: 'send documents to the review organization, if wanted',
  owedBy: 'worker-or-physician',
  source,
  regulationOnly: true,
  metBy: [],
  restarts: true,
  count: (event, history) => {
    if (event.event === 'expedited-certified')
      return latest(history, ['noarfi-served'], event) === null
        ? null
        : hours(event, 24, 'the change to expedited review');
    if (history.expedited(event)) return hours(event, 24, 'receipt of the notice of assignment');
    const days = event.by === 'electronic' || event.by === 'fax' ? 12 : 15;
    const notes = event.by === null ? ['how the notice was sent is not given: 12 days if electronically'] : [];
    return { ...rolled(daysFrom(startOn(event, 'the notice of assignment'), days)), notes };
  },
};
