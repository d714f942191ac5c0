import type { Organization } from '../organization.ts';
import { type Bound, bound } from './bound.ts';
import type { Control } from './involvement/independent-organization.ts';

/** The review organization with its officers, directors and employees, all of them bound as the reviewers are. */
export type BoundOrganization = {
  readonly id: string | null;
  readonly controls: readonly Control[];
  readonly members: readonly Bound[];
};

/** An organization made ready for comparison. */
export function boundOrganization({ id, name, controls, ties, people }: Organization): BoundOrganization {
  return {
    id,
    controls,
    members: [
      bound('the review organization', name, false, ties),
      ...people.map(person =>
        bound(
          `${person.as === 'director' ? 'a' : 'an'} ${person.as} of the review organization`,
          person.name,
          true,
          person.ties,
        ),
      ),
    ],
  };
}
