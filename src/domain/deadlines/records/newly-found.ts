import { dayWords } from '#domain/calendar/day-words.ts';
import type { Source } from '#domain/law/source.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(m)',
  says: 'records found or made later are sent immediately, with copies to the worker and the physician at the same time',
};

/** R6: records found or made after the others were sent. */
export const newlyFoundRecords: Rule = {
  duty: 'R6',
  what: 'send the records found or made later, with copies',
  owedBy: 'claims-administrator',
  source,
  metBy: [],
  count: event => {
    const day = event.on.toString();
    return {
      base: day,
      due: day,
      steps: [`immediately: the day of discovery, ${dayWords(event.on)}`],
      confidence: 'high',
    };
  },
};
