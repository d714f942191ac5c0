import type { KnownWorker } from '#domain/records/identity/known-worker.ts';
import type { Case } from '../case.ts';

/** The injured worker as a case knows them: by its application, else by the parties named; null where nobody said. */
export function workerOfCase({ form, parties }: Pick<Case, 'form' | 'parties'>): KnownWorker | null {
  const named = parties
    .filter(({ role }) => role === 'injured-worker')
    .flatMap(each => [each.name, ...each.alsoKnownAs]);
  if (form === null) return named.length === 0 ? null : { names: named, born: null, claims: [] };
  const { employee, claim } = form;
  return {
    names: [...new Set([`${employee.firstName} ${employee.lastName}`, ...named])],
    born: employee.birthDate,
    claims: [claim.number, claim.eams, claim.wcis].filter(number => number !== null),
  };
}
