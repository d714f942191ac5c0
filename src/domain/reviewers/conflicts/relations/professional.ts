import type { Source } from '#domain/law/source.ts';
import type { Relation } from '../../ties.ts';
import type { FinancialAffiliation } from './financial.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(6)(C)',
  says: 'a material professional affiliation is a physician-patient relationship, a partnership or employment, an interest in a professional corporation, or work as an independent contractor that is a material financial affiliation; not mere staff privileges at a facility',
};

const ALWAYS: ReadonlyMap<Relation, string> = new Map([
  ['physician-patient', 'physician-patient relationship'],
  ['partnership', 'partnership'],
  ['employment', 'employment'],
  ['professional-corporation', 'interest in a professional corporation'],
]);

/** A contract, material only as far as its money is; membership of a provider network is such a contract. */
const BY_CONTRACT: ReadonlyMap<Relation, string> = new Map([
  ['independent-contractor', 'independent contractor'],
  ['network-membership', 'contract as a network provider'],
]);

/** Of a material professional affiliation, what it is in words; null for any other tie, such as mere staff privileges. */
export function professionalAffiliation(relation: Relation, pay: FinancialAffiliation): string | null {
  const always = ALWAYS.get(relation);
  if (always !== undefined) return always;
  const contract = BY_CONTRACT.get(relation);
  if (contract === undefined || pay.kind === 'within') return null;
  return pay.kind === 'material'
    ? `${contract} for ${pay.share} of the year’s income`
    : `${contract} for a share of income that is not known and so cannot be cleared`;
}
