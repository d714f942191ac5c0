import { dayWords } from '#domain/calendar/day-words.ts';
import type { Source } from '#domain/law/source.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610(k)',
  says: 'a UR decision keeps its effect for 12 months, save for a documented change in the facts',
};

/** U8: the end of the effect of a UR decision. */
export const twelveMonthEffect: Rule = {
  duty: 'U8',
  what: 'effect of the UR decision ends; until then a new request needs a documented change in material facts',
  owedBy: null,
  source,
  metBy: [],
  count: event => {
    const end = event.on.add({ months: 12 });
    const step = `12 months from the decision on ${dayWords(event.on)} is ${dayWords(end)}; an effect, not an act, so it does not move off a holiday`;
    return { base: end.toString(), due: end.toString(), steps: [step], confidence: 'high' };
  },
};
