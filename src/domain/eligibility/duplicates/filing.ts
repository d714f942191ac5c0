import { readClaimNumber } from '#domain/records/identity/claim-number.ts';
import { readFiledDate } from '#domain/records/identity/filed-date.ts';
import { type PersonName, readPhysicianName, readWorkerName } from './forms/person-name.ts';

/** What of an application tells whether it was filed before, as written: names, numbers and dates in any form. */
export type Filing = {
  readonly id: string;
  readonly received: string | null;
  readonly claim: {
    readonly number: string | null;
    readonly birthDate: string | null;
    readonly lastName: string | null;
    readonly firstName: string | null;
  };
  readonly dateOfInjury: string | null;
  readonly urDecisionMade: string | null;
  readonly physician: string | null;
  /** Titles of the disputed items. */
  readonly items: readonly string[];
};

/** The same in one form. */
export type ReadFiling = {
  readonly id: string;
  readonly received: string | null;
  readonly claim: string | null;
  readonly birth: string | null;
  readonly name: PersonName;
  readonly injury: string | null;
  readonly decision: string | null;
  readonly physician: PersonName;
  readonly items: readonly string[];
};

export function readFiling(filing: Filing): ReadFiling {
  const { id, received, claim, dateOfInjury, urDecisionMade, physician, items } = filing;
  return {
    id,
    received: readFiledDate(received),
    claim: readClaimNumber(claim.number),
    birth: readFiledDate(claim.birthDate),
    name: readWorkerName(claim.lastName, claim.firstName),
    injury: readFiledDate(dateOfInjury),
    decision: readFiledDate(urDecisionMade),
    physician: readPhysicianName(physician),
    items,
  };
}
