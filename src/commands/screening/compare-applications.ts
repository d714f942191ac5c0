import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import { compareFilings, type ComparedFact, type Comparison } from '#domain/eligibility/duplicates/compare-filings.ts';
import { type Filing, readFiling } from '#domain/eligibility/duplicates/filing.ts';
import { rememberingItems } from '#domain/eligibility/duplicates/items/read-item.ts';
import type { CaseStore } from '../ports.ts';
import { filingOf } from './filing-of-form.ts';

/** Two applications side by side: each fact as both wrote it, and how far they agree. */
export type ComparedApplication = {
  readonly caseNumber: string;
  readonly state: CaseState;
  readonly received: CivilDate | null;
  readonly verdict: Exclude<Comparison['verdict'], 'distinct'>;
  readonly reasons: readonly string[];
  readonly facts: readonly (ComparedFact & { readonly here: string | null; readonly there: string | null })[];
  readonly items: {
    readonly here: readonly string[];
    readonly there: readonly string[];
    readonly same: readonly number[];
  };
};

/** The applications on file before this one that are the same, or may be, the surest first. */
export async function compareApplications(
  { cases }: { readonly cases: CaseStore },
  { caseNumber }: { readonly caseNumber: string },
): Promise<
  | { readonly kind: 'shown'; readonly compared: readonly ComparedApplication[] }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
> {
  const stored = await cases.read(caseNumber);
  if (stored?.case.form == null) return { kind: 'not-found', caseNumber };
  const here = filingOf(caseNumber, stored.case.dispute.applicationReceived, stored.case.form);
  const read = rememberingItems();
  const compared = (await cases.filedEarlier(stored.case)).flatMap(earlier => {
    const there = filingOf(earlier.caseNumber, earlier.received, earlier.form);
    const { verdict, reasons, facts, items, faults } = compareFilings(readFiling(here), readFiling(there), read);
    if (verdict === 'distinct') return [];
    const beside = facts.map(fact => ({ ...fact, here: wordsOf(here, fact.what), there: wordsOf(there, fact.what) }));
    const { state, received } = earlier;
    const titles = { here: here.items, there: there.items, same: items };
    return [
      { faults, caseNumber: earlier.caseNumber, state, received, verdict, reasons, facts: beside, items: titles },
    ];
  });
  const sorted = compared.toSorted(
    (one, other) =>
      Number(one.verdict === 'possible') - Number(other.verdict === 'possible') || one.faults - other.faults,
  );
  return { kind: 'shown', compared: sorted.map(({ faults: _faults, ...each }) => each) };
}

/** A fact of a filing as it was written. */
function wordsOf(
  { claim, dateOfInjury, urDecisionMade, physician }: Filing,
  what: ComparedFact['what'],
): string | null {
  switch (what) {
    case 'claim number':
      return claim.number;
    case 'date of birth':
      return claim.birthDate;
    case 'last name':
      return claim.lastName;
    case 'first name':
      return claim.firstName;
    case 'date of injury':
      return dateOfInjury;
    case 'UR decision':
      return urDecisionMade;
    case 'requesting physician':
      return physician;
    default:
      return null;
  }
}
