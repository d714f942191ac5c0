import type { Source } from '#domain/law/source.ts';
import { formularyClocksRun } from '../clocks/formulary.ts';
import type { Rule } from '../clocks/rule.ts';
import { windowFromService } from '../clocks/service-window.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(h)(1)(A)',
  says: 'a formulary dispute is filed no later than 10 days after service of the UR decision; the statute does not say what makes it one',
  confidence: 'medium',
};

/** A1f: the application in a formulary dispute, in place of A1 from 2018 on. */
export const formularyApplication: Rule = {
  duty: 'A1f',
  what: 'apply for independent medical review of a formulary dispute',
  owedBy: 'worker',
  source,
  metBy: ['application-received'],
  count: (event, history) => {
    if (!formularyClocksRun(event, history)) return null;
    if (event.event === 'form-provided') return windowFromService(event, 'the application form', 10, history);
    return event.formProvided ? windowFromService(event, 'the UR decision', 10, history) : null;
  },
};
