import type { Source } from '#domain/law/source.ts';
import { hours } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610(i)(4)(A)',
  says: 'a decision before or during treatment is told to the physician within 24 hours, by telephone, fax or agreed secure e-mail',
};

/** U5: to tell the requesting physician. */
export const physicianTold: Rule = {
  duty: 'U5',
  what: 'tell the requesting physician of the decision',
  owedBy: 'claims-administrator',
  source,
  metBy: [],
  count: (event, history) => (history.treatment === 'retrospective' ? null : hours(event, 24, 'the decision')),
};
