import type { Source } from '#domain/law/source.ts';
import type { Case } from '../case.ts';
import type { PartyRole } from '../parties.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(f); 8 CCR 9792.10.6(e)',
  says: 'the determination goes to the administrative director, the claims administrator, the employee, the attorney if there is one, and the provider',
};

/** Who is served with a determination beside the administrative director and an attorney. */
const SERVED: readonly { readonly who: string; readonly roles: readonly PartyRole[] }[] = [
  { who: 'the employee', roles: ['injured-worker'] },
  { who: 'the claims administrator', roles: ['claims-administrator', 'insurer'] },
  { who: 'the requesting provider', roles: ['proposing-physician', 'medical-group'] },
];

/** Whom a determination must be served on and the case does not name; null where it names nobody, and nothing can be said. */
export function unnamedForService({ parties }: Pick<Case, 'parties'>): string[] | null {
  if (parties.length === 0) return null;
  return SERVED.flatMap(({ who, roles }) => (parties.some(({ role }) => roles.includes(role)) ? [] : [who]));
}
