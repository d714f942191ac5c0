import { dayWords } from '#domain/calendar/day-words.ts';
import type { Source } from '#domain/law/source.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(h)(3)',
  says: 'the time to apply does not begin until the claims administrator provides the form and the notice required',
};

/** A1n: no time to apply runs while the form was not provided. */
export const formNotProvided: Rule = {
  duty: 'A1n',
  what: 'apply for independent medical review, once the form is provided',
  owedBy: 'worker',
  source,
  metBy: ['application-received'],
  count: event => {
    if (event.formProvided) return null;
    const step = `the UR decision served on ${dayWords(event.on)} came without the form for the application: the time to apply has not begun (Labor Code 4610.5(h)(3))`;
    return { base: null, due: null, steps: [step], confidence: 'high' };
  },
};
