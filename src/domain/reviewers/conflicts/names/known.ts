import type { Identity } from '#domain/cases/parties.ts';
import { organizationKeys } from './organization-name.ts';
import { maybeSamePerson, type PersonName, readPersonName } from './person-name.ts';

/** Somebody made ready for comparison. */
export type Known = {
  readonly npi: string | null;
  readonly digest: string | null;
  readonly organizations: readonly string[];
  readonly persons: readonly PersonName[];
  /** Under these two that may be the same are found; two without a key in common are not the same. */
  readonly keys: readonly string[];
};

/** An identity made ready for comparison, as a person, as an organization, or (null) as both. */
export function known(identity: Identity, person: boolean | null): Known {
  const names = [identity.name, ...identity.alsoKnownAs];
  const organizations = person === true ? [] : organizationKeys(names);
  const persons = person === false ? [] : names.flatMap(readPersonName);
  const { npi, digest } = identity;
  return {
    npi,
    digest,
    organizations,
    persons,
    keys: [
      ...(npi === null ? [] : [`n:${npi}`]),
      ...(digest === null ? [] : [`d:${digest}`]),
      ...organizations.map(key => `o:${key}`),
      ...new Set(persons.map(({ last }) => `p:${last}`)),
    ],
  };
}

/** Whether two may be the same: numbers decide where both have one, else the names; doubt counts as the same. */
export function maybeSame(one: Known, other: Known): boolean {
  if (one.npi !== null && other.npi !== null) return one.npi === other.npi;
  if (one.digest !== null && other.digest !== null) return one.digest === other.digest;
  return (
    one.organizations.some(key => other.organizations.includes(key)) ||
    one.persons.some(name => other.persons.some(candidate => maybeSamePerson(name, candidate)))
  );
}
