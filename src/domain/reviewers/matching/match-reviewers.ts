import { PartyRole } from '#domain/cases/parties.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import type { Source } from '#domain/law/source.ts';
import { source as independence } from '../conflicts/involvement/independent-organization.ts';
import { conflictsOfOrganization, conflictsOfReviewer, notLookedAt } from '../conflicts/screen.ts';
import { screenedCase, type ScreenedCase } from '../conflicts/screened-case.ts';
import type { MatchCase } from './match-case.ts';
import { type Panel, panelOf } from './panel.ts';
import { type PreparedReviewer, type PreparedRoster, reviewersToScreen } from './prepared-roster.ts';
import { type Candidate, inOrder } from './rank.ts';
import { type Reason, reason } from '../reason.ts';
import type { Reviewer } from '../reviewer.ts';
import { reasonsOfScope, source as scopeSource } from '../scope/scope-of-practice.ts';
import {
  type ItemSpecialties,
  nearnessOf,
  type Nearness,
  reasonsOfSpecialty,
  specialtiesOfItems,
  specialtyOfEachItem,
} from '../specialty/appropriate-specialty.ts';
import { type Sought, soughtBy } from '../specialty/relevance.ts';
import { type Standing, standingsOn } from './standing.ts';

/** Who may review a case, best first, and why each other reviewer may not (`Match` is its form on paper). */
export type Matched = {
  readonly caseNumber: string;
  readonly on: string;
  readonly reviewers: readonly { readonly id: string; readonly rank: number; readonly reasons: readonly Reason[] }[];
  readonly excluded: readonly { readonly id: string; readonly reasons: readonly Reason[] }[];
  readonly panel: Panel | null;
  readonly notNamed: readonly PartyRole[];
  /** Whether the review organization is described, and so was screened with its reviewers. */
  readonly organizationLookedAt: boolean;
};

/** Who of a roster may review a case, best first, with every reason for it; and every reason against each other one. */
export function matchReviewers(roster: PreparedRoster, asked: MatchCase): Matched {
  const wanted = wantedBy(roster, asked);
  const standings = standingsOf(roster, asked.on);
  const excluded: { readonly id: string; readonly reasons: readonly Reason[] }[] = [];
  const candidates: Accepted[] = [];
  for (const [place, entry] of roster.reviewers.entries()) {
    const { id, load } = entry.reviewer;
    const standing = standings[place];
    if (standing === undefined) continue;
    const fitness = fitnessOf(standing, wanted);
    const reasons = reasonsAgainst(entry, place, standing, fitness, wanted);
    if (reasons.length > 0) excluded.push({ id, reasons });
    else {
      const { lowestGrade, gradesTogether } = fitness.nearness;
      candidates.push({ id, load, lowestGrade, gradesTogether, california: standing.california, standing, fitness });
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
    organizationLookedAt: roster.organization !== null,
  };
}

type Accepted = Candidate & { readonly standing: Standing; readonly fitness: Fitness };

/** How reviewers of the same specialties fit the items. */
type Fitness = {
  readonly nearness: Nearness;
  readonly against: readonly Reason[];
  readonly speaking: readonly Reason[];
};

/** What a case asks of every reviewer, worked out once; `by…` is filled as professions and specialties are met. */
type Wanted = {
  readonly screened: ScreenedCase;
  readonly toScreen: ReadonlySet<number>;
  readonly sought: readonly Sought[];
  readonly specialties: readonly ItemSpecialties[];
  readonly organization: string | null;
  readonly againstAll: readonly Reason[];
  readonly clear: readonly Reason[];
  readonly byProfession: Map<Reviewer['profession'], readonly Reason[]>;
  readonly byFields: Map<string, Fitness>;
};

function wantedBy(roster: PreparedRoster, asked: MatchCase): Wanted {
  const screened = screenedCase(asked.caseNumber, asked.on, asked.parties, asked.remand);
  const sought = soughtBy(
    asked.items.map(({ title }) => readRequest(title)),
    asked.diagnoses,
  );
  const { organization } = roster;
  const count = screened.parties.length;
  const looked =
    count === 0
      ? 'the case names no party, so there was nobody to be screened against: no tie'
      : `screened against ${count} parties on ${asked.on}: no tie`;
  return {
    screened,
    toScreen: reviewersToScreen(roster, screened),
    sought,
    specialties: specialtiesOfItems(sought),
    organization: organization?.id ?? null,
    againstAll: organization === null ? [] : conflictsOfOrganization(organization, screened),
    clear:
      organization === null
        ? [
            reason('no-conflict', NO_CONFLICT, `${looked} of the reviewer found`),
            reason('independent-organization', independence, notLookedAt),
          ]
        : [reason('no-conflict', NO_CONFLICT, `${looked} found`)],
    byProfession: new Map(),
    byFields: new Map(),
  };
}

const NO_CONFLICT: Source = {
  cite: 'Labor Code 139.5(c)(2), (d)(5), 4610.6(i)',
  says: 'neither the reviewer nor the review organization has a material affiliation with anybody in the dispute',
};

/** Everything against a reviewer, not the first thing only. */
function reasonsAgainst(
  { reviewer, bound }: PreparedReviewer,
  place: number,
  standing: Standing,
  fitness: Fitness,
  wanted: Wanted,
): readonly Reason[] {
  const { screened, organization, againstAll, toScreen } = wanted;
  let reasons = standing.qualified ? NONE : standing.qualification;
  reasons = joined(reasons, outOfScope(reviewer.profession, wanted));
  reasons = joined(reasons, fitness.against);
  if (toScreen.has(place)) {
    reasons = joined(reasons, conflictsOfReviewer(reviewer.id, bound, organization, screened));
  }
  reasons = joined(reasons, againstAll);
  return standing.full === null ? reasons : joined(reasons, [standing.full]);
}

const NONE: readonly Reason[] = [];

/** Both lists, without a new one where one of them is empty. */
function joined(one: readonly Reason[], other: readonly Reason[]): readonly Reason[] {
  if (other.length === 0) return one;
  return one.length === 0 ? other : [...one, ...other];
}

function outOfScope(profession: Reviewer['profession'], { byProfession, sought }: Wanted): readonly Reason[] {
  const known = byProfession.get(profession);
  if (known !== undefined) return known;
  const reasons = reasonsOfScope(profession, sought);
  byProfession.set(profession, reasons);
  return reasons;
}

function fitnessOf({ fields, specialties }: Standing, { byFields, specialties: items }: Wanted): Fitness {
  const known = byFields.get(fields);
  if (known !== undefined) return known;
  const nearness = nearnessOf(specialties, items);
  const fitness = { nearness, against: reasonsOfSpecialty(nearness), speaking: specialtyOfEachItem(nearness) };
  byFields.set(fields, fitness);
  return fitness;
}

const withinScope = reason('scope-of-practice', scopeSource, 'every item lies within the scope of practice');

/** Everything for a reviewer whom nothing excludes, in the order the law asks it. */
function reasonsFor({ standing, fitness }: Accepted, { clear }: Wanted): readonly Reason[] {
  return [...standing.qualification, withinScope, ...fitness.speaking, ...clear, ...standing.preference];
}

/** How the reviewers stand on a day is the same for every case of it: remembered for the last days asked. */
function standingsOf(roster: PreparedRoster, on: string): readonly Standing[] {
  const days = remembered.get(roster) ?? new Map<string, readonly Standing[]>();
  remembered.set(roster, days);
  const standings = days.get(on) ?? standingsOn(roster, on);
  days.delete(on);
  days.set(on, standings);
  const [oldest] = days.keys();
  if (days.size > DAYS_REMEMBERED && oldest !== undefined) days.delete(oldest);
  return standings;
}

const DAYS_REMEMBERED = 8;
const remembered = new WeakMap<PreparedRoster, Map<string, readonly Standing[]>>();
