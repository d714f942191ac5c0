import { QualificationRule } from '#domain/cases/attestation.ts';
import { PartyRole } from '#domain/cases/parties.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import type { Source } from '#domain/law/source.ts';
import { conflictsOfOrganization, conflictsOfReviewer } from './conflicts/screen.ts';
import { screenedCase, type ScreenedCase } from './conflicts/screened-case.ts';
import type { Match } from './match.ts';
import type { MatchCase } from './match-case.ts';
import { panelOf } from './panel.ts';
import type { PreparedReviewer, PreparedRoster } from './prepared-roster.ts';
import { activePractice, practiceStandardOn, source as practiceSource } from './qualification/active-practice.ts';
import { requirements } from './qualification/all-requirements.ts';
import { holdsOn, type Requirement } from './qualification/requirement.ts';
import { type Candidate, californiaPreference, fairTurn, inOrder } from './rank.ts';
import { type Reason, reason } from './reason.ts';
import type { Reviewer } from './reviewer.ts';
import { reasonsOfScope, source as scopeSource } from './scope/scope-of-practice.ts';
import {
  type Appropriate,
  appropriateSpecialties,
  type ItemSpecialties,
  reasonsOfSpecialty,
  specialtiesOfItems,
  specialtyOfEachItem,
} from './specialty/appropriate-specialty.ts';
import { type Sought, soughtBy } from './specialty/relevance.ts';

/** A requirement as the matching asks it. */
type Demand = { readonly rule: string; readonly source: Source; readonly holds: Requirement };

/** What a case asks of every reviewer, worked out once. */
type Wanted = {
  readonly asked: MatchCase;
  readonly screened: ScreenedCase;
  readonly sought: readonly Sought[];
  readonly specialties: readonly ItemSpecialties[];
  readonly demands: readonly Demand[];
  readonly organization: string | null;
  readonly againstAll: readonly Reason[];
  readonly outOfScope: Map<Reviewer['profession'], readonly Reason[]>;
};

/** Who of a roster may review a case, best first, with every reason for it; and every reason against each other one. */
export function matchReviewers(roster: PreparedRoster, asked: MatchCase): Omit<Match, 'schema' | 'file'> {
  const wanted = wantedBy(roster, asked);
  const excluded: Match['excluded'] = [];
  const candidates: Accepted[] = [];
  for (const entry of roster.reviewers) {
    const { id, load } = entry.reviewer;
    const appropriate = appropriateSpecialties(entry.reviewer, wanted.specialties, asked.on);
    const reasons = reasonsAgainst(entry, appropriate, wanted);
    if (reasons.length > 0) excluded.push({ id, reasons });
    else {
      const { lowestGrade, gradesTogether } = appropriate;
      const california = licensedInCalifornia(entry.reviewer, asked);
      candidates.push({ id, load, lowestGrade, gradesTogether, california, reviewer: entry.reviewer, appropriate });
    }
  }
  const reviewers = inOrder(asked.caseNumber, candidates).map((candidate, index) => ({
    id: candidate.id,
    rank: index + 1,
    reasons: reasonsFor(candidate, wanted),
  }));
  const ranked = reviewers.map(({ id }) => id);
  return {
    caseNumber: asked.caseNumber,
    on: asked.on,
    reviewers,
    excluded,
    panel: asked.panel === null ? null : panelOf(ranked, asked.panel, asked.on),
    notNamed: PartyRole.options.filter(role => !asked.parties.some(party => party.role === role)),
  };
}

type Accepted = Candidate & { readonly reviewer: Reviewer; readonly appropriate: Appropriate };

function wantedBy(roster: PreparedRoster, asked: MatchCase): Wanted {
  const screened = screenedCase(asked.caseNumber, asked.on, asked.parties, asked.remand);
  const sought = soughtBy(
    asked.items.map(({ title }) => readRequest(title)),
    asked.diagnoses,
  );
  const standard = practiceStandardOn(roster.practiceStandards, asked.on);
  const byContract =
    standard === null ? [] : [{ rule: 'active-practice', source: practiceSource, holds: activePractice(standard) }];
  return {
    asked,
    screened,
    sought,
    specialties: specialtiesOfItems(sought),
    demands: [...QualificationRule.options.map(rule => ({ rule, ...requirements[rule] })), ...byContract],
    organization: roster.organization.id,
    againstAll: conflictsOfOrganization(roster.organization, screened),
    outOfScope: new Map(),
  };
}

/** Everything against a reviewer, not the first thing only. */
function reasonsAgainst({ reviewer, bound }: PreparedReviewer, appropriate: Appropriate, wanted: Wanted): Reason[] {
  const { asked, screened, demands, organization, againstAll } = wanted;
  const reasons: Reason[] = [];
  for (const { rule, source, holds } of demands) {
    const { met, basis } = holds(reviewer, asked.on);
    if (!met) reasons.push(reason(rule, source, basis));
  }
  reasons.push(...reasonsOfProfession(reviewer.profession, wanted));
  if (appropriate.lowestGrade === 0) reasons.push(...reasonsOfSpecialty(appropriate));
  reasons.push(...conflictsOfReviewer(reviewer.id, bound, organization, screened), ...againstAll);
  const { open, capacity } = reviewer.load;
  if (capacity !== null && open >= capacity) {
    reasons.push(reason('capacity', fairTurn, `${open} open cases, and room for ${capacity}`));
  }
  return reasons;
}

function reasonsOfProfession(profession: Reviewer['profession'], { outOfScope, sought }: Wanted): readonly Reason[] {
  const known = outOfScope.get(profession);
  if (known !== undefined) return known;
  const reasons = reasonsOfScope(profession, sought);
  outOfScope.set(profession, reasons);
  return reasons;
}

/** Everything for a reviewer whom nothing excludes, in the order the law asks it. */
function reasonsFor({ reviewer, appropriate, california, load }: Accepted, wanted: Wanted): Reason[] {
  const { asked, demands, screened } = wanted;
  const turn = load.lastAssigned === null ? 'not assigned before' : `last assigned ${load.lastAssigned.slice(0, 10)}`;
  const room = load.capacity === null ? '' : ` of ${load.capacity}`;
  return [
    ...demands.map(({ rule, source, holds }) => reason(rule, source, holds(reviewer, asked.on).basis)),
    reason('scope-of-practice', scopeSource, 'every item lies within the scope of practice'),
    ...specialtyOfEachItem(appropriate),
    reason(
      'no-conflict',
      NO_CONFLICT,
      `screened against ${screened.parties.length} parties on ${asked.on}: no tie found`,
    ),
    ...(california ? [reason('california', californiaPreference, 'licensed in California, which is preferred')] : []),
    reason('turn', fairTurn, `${turn}, ${load.open}${room} cases open`),
  ];
}

const NO_CONFLICT: Source = {
  cite: 'Labor Code 139.5(c)(2), (d)(5), 4610.6(i)',
  says: 'neither the reviewer nor the review organization has a material affiliation with anybody in the dispute',
};

function licensedInCalifornia({ licences }: Reviewer, { on }: MatchCase): boolean {
  return licences.some(
    licence => licence.state === 'California' && licence.standing === 'good' && holdsOn(licence, on),
  );
}
