import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import { formularyClocksRun } from '../clocks/formulary.ts';
import type { Rule } from '../clocks/rule.ts';
import { completeFile, completeFileWords } from '../clocks/complete-file.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(d)(1)(B); 8 CCR 9792.10.6(g)(1)',
  says: 'a determination within 30 days of receipt of the application and its supporting documents, of joined applications the last',
};

/** D1: the determination. */
export const standardDetermination: Rule = {
  duty: 'D1',
  what: 'issue the determination',
  owedBy: 'review-organization',
  source,
  metBy: ['determination-served'],
  restarts: true,
  count: (event, history) => {
    if (history.expedited(event) || formularyClocksRun(event, history)) return null;
    const start = completeFile(event, history);
    return start === null ? null : rolled(daysFrom(startOn(start, completeFileWords), 30));
  },
};
