import type { Source } from '#domain/law/source.ts';
import type { PartyRule } from '../party-rule.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(c)(2)(F), (d)(5)(F)',
  says: 'no material affiliation with the employee, the employee’s immediate family or the employee’s attorney',
};

export const workerFamilyAttorney: PartyRule = {
  rule: 'worker-family-attorney',
  source,
  roles: {
    'injured-worker': 'the injured worker',
    'immediate-family': 'the immediate family of the injured worker',
    attorney: 'the attorney of the injured worker',
  },
};
