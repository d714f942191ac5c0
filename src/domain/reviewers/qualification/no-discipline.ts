import type { Source } from '#domain/law/source.ts';
import type { Requirement } from './requirement.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4)(C)',
  says: 'no disciplinary action or sanction by a hospital, government or regulator, taken or pending',
};

/** Free of discipline, taken or pending. */
export const noDiscipline: Requirement = reviewer =>
  reviewer.discipline.length === 0
    ? { met: true, basis: 'no discipline taken or pending' }
    : { met: false, basis: `discipline ${[...new Set(reviewer.discipline.map(({ state }) => state))].join(' and ')}` };
