import type { z } from 'zod';
import { CaseParty, type PartyRole } from '../../src/domain/cases/parties.ts';
import { bound } from '../../src/domain/reviewers/conflicts/bound.ts';
import type { Conflict } from '../../src/domain/reviewers/conflicts/conflict.ts';
import { conflictsOfReviewer } from '../../src/domain/reviewers/conflicts/screen.ts';
import { type Remand, screenedCase } from '../../src/domain/reviewers/conflicts/screened-case.ts';
import { MatchCase } from '../../src/domain/reviewers/matching/match-case.ts';
import { Roster } from '../../src/domain/reviewers/roster.ts';
import { type Relation, Ties } from '../../src/domain/reviewers/ties.ts';
import { reviewer, type ReviewerFacts } from './case-file.ts';

export type TiesFacts = z.input<typeof Ties>;
export type MatchCaseFacts = Partial<z.input<typeof MatchCase>>;
type PartyFacts = z.input<typeof CaseParty>;

/** The day every case of the tables is assigned. */
export const assigned = '2016-11-10';

/** Somebody with a part in the case. */
export function party(role: PartyRole, name = 'Alder Holdings', with_: Partial<PartyFacts> = {}): PartyFacts {
  return { role, name, ...with_ };
}

/** One relation to one name, and nothing else. */
export function tie(relation: Relation, name = 'Alder Holdings', with_: object = {}): TiesFacts {
  return { npi: null, relations: [{ relation, with: { name }, ...with_ }] };
}

/** What a screening finds of a reviewer with these ties against these parties. */
export function conflictsWith(
  ties: TiesFacts,
  parties: readonly PartyFacts[],
  with_: { readonly on?: string; readonly id?: string; readonly name?: string; readonly remand?: Remand } = {},
): Conflict[] {
  const named = parties.map(facts => CaseParty.parse(facts));
  const screened = screenedCase('CM16-9000001', with_.on ?? assigned, named, with_.remand ?? null);
  return conflictsOfReviewer(
    with_.id ?? 'R-1001',
    bound('the reviewer', with_.name ?? null, true, Ties.parse(ties)),
    'the-organization',
    screened,
  );
}

/** The rules those conflicts fall under. */
export const rulesOf = (conflicts: readonly Conflict[]) => conflicts.map(({ rule }) => rule);

/** A reviewer who may review the case of `matchCase`; name only what matters to the test. */
export function onRoster(id: string, with_: ReviewerFacts & { readonly name?: string } = {}) {
  const { name = null, ...facts } = with_;
  return { ...reviewer({ practice: { since: '2001-01-01', hoursPerWeek: 30 }, ...facts, id }), name };
}

export function roster(reviewers: readonly object[], with_: object = {}): Roster {
  return Roster.parse({ reviewers, ...with_ });
}

/** A case about one drug for the low back. */
export function matchCase(with_: MatchCaseFacts = {}): MatchCase {
  return MatchCase.parse({
    caseNumber: 'CM16-9000001',
    on: assigned,
    diagnoses: ['lumbar strain'],
    items: [{ title: 'Norco 10/325mg #60' }],
    parties: [party('employer', 'Brook Foods, Inc.'), party('claims-administrator', 'Cedar Claims LLC')],
    ...with_,
  });
}
