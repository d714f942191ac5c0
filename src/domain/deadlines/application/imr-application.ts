import type { Source } from '#domain/law/source.ts';
import { formularyClocksRun } from '../clocks/formulary.ts';
import type { Rule } from '../clocks/rule.ts';
import { windowFromService } from '../clocks/service-window.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(h)(1)(B); 8 CCR 9792.10.1(b)(1)',
  says: 'the application is filed no later than 30 days after service of the UR decision on the worker',
};

/** A1: the application for independent medical review. */
export const imrApplication: Rule = {
  duty: 'A1',
  what: 'apply for independent medical review',
  owedBy: 'worker',
  source,
  metBy: ['application-received'],
  count: (event, history) => {
    if (formularyClocksRun(event, history)) return null;
    if (event.event === 'form-provided') return windowFromService(event, 'the application form', 30, history);
    return event.formProvided ? windowFromService(event, 'the UR decision', 30, history) : null;
  },
};
