import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseParty, PartyRole } from '#domain/cases/parties.ts';
import { type Known, known, maybeSame } from './names/known.ts';

export type KnownParty = { readonly role: PartyRole; readonly known: Known };

/** What of a case a screening looks at, made ready for comparison. */
export type ScreenedCase = {
  readonly caseNumber: string;
  readonly on: CivilDate;
  readonly parties: readonly KnownParty[];
  readonly byKey: ReadonlyMap<string, readonly KnownParty[]>;
  readonly remand: Remand | null;
};

/** A determination set aside, and who may not take part again. */
export type Remand = {
  /** Ids of the original reviewers. */
  readonly reviewers: readonly string[];
  /** Ids of everyone who saw the draft. */
  readonly draftSeenBy: readonly string[];
  /** Id of the organization that made the determination; null when not known. */
  readonly organization: string | null;
  /** Whether another organization is there to make the new one. */
  readonly otherOrganization: boolean;
};

export function screenedCase(
  caseNumber: string,
  on: CivilDate,
  named: readonly CaseParty[],
  remand: Remand | null = null,
): ScreenedCase {
  const parties = named.map(party => ({ role: party.role, known: known(party, party.person) }));
  const byKey = new Map<string, KnownParty[]>();
  for (const party of parties) {
    for (const key of party.known.keys) {
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [party]);
      else same.push(party);
    }
  }
  return { caseNumber, on, parties, byKey, remand };
}

/** The parties of a case that somebody may be; empty for most. */
export function partiesThatAre(somebody: Known, { byKey }: ScreenedCase): readonly KnownParty[] {
  const found: KnownParty[] = [];
  for (const key of somebody.keys) {
    for (const party of byKey.get(key) ?? NOBODY) {
      if (!found.includes(party) && maybeSame(somebody, party.known)) found.push(party);
    }
  }
  return found;
}

const NOBODY: readonly KnownParty[] = [];
