import { businessDaysFrom } from '#domain/calendar/counting/business-day.ts';
import type { Source } from '#domain/law/source.ts';
import { asCounted, startOn } from '../clocks/finish.ts';
import { formularyClocksRun } from '../clocks/formulary.ts';
import type { Rule } from '../clocks/rule.ts';
import { completeFile, completeFileWords } from '../clocks/complete-file.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(d)(1)(A)',
  says: 'a formulary dispute is determined within 5 working days; the statute does not say what makes it one',
  confidence: 'medium',
};

/** D1f: the determination of a formulary dispute, in place of D1 from 2018 on. */
export const formularyDetermination: Rule = {
  duty: 'D1f',
  what: 'issue the determination of the formulary dispute',
  owedBy: 'review-organization',
  source,
  metBy: ['determination-served'],
  restarts: true,
  count: (event, history) => {
    if (history.expedited(event) || !formularyClocksRun(event, history)) return null;
    const start = completeFile(event, history);
    return start === null ? null : asCounted(businessDaysFrom(startOn(start, completeFileWords), 5));
  },
};
