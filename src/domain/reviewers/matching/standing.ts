import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { QualificationRule } from '#domain/cases/attestation.ts';
import { activePractice, practiceStandardOn, source as practiceSource } from '../qualification/active-practice.ts';
import { requirements } from '../qualification/all-requirements.ts';
import { holdsOn, type Requirement } from '../qualification/requirement.ts';
import type { PreparedReviewer, PreparedRoster } from './prepared-roster.ts';
import { californiaPreference, fairTurn } from './rank.ts';
import { type Reason, reason } from '../reason.ts';
import type { Reviewer } from '../reviewer.ts';
import type { Source } from '#domain/law/source.ts';
import { specialtiesOn } from '../specialty/appropriate-specialty.ts';
import type { Specialty } from '../specialty/specialties.ts';

/** How a reviewer stands on a day, whatever the case. */
export type Standing = {
  /** What the qualification rests on, requirement by requirement; of the unmet ones only where there are any. */
  readonly qualified: boolean;
  readonly qualification: readonly Reason[];
  readonly specialties: readonly Specialty[];
  /** The same as one word, so that reviewers of equal specialties are found together. */
  readonly fields: string;
  readonly california: boolean;
  /** Why there is no room for another case; null when there is. */
  readonly full: Reason | null;
  /** Last reasons for a reviewer: California, and the turn. */
  readonly preference: readonly Reason[];
};

/** How every reviewer of a roster stands on a day, in the order of the roster. */
export function standingsOn({ reviewers, practiceStandards }: PreparedRoster, on: CivilDate): readonly Standing[] {
  const standard = practiceStandardOn(practiceStandards, on);
  const byContract =
    standard === null ? [] : [{ rule: 'active-practice', source: practiceSource, holds: activePractice(standard) }];
  const demands = [...QualificationRule.options.map(rule => ({ rule, ...requirements[rule] })), ...byContract];
  return reviewers.map(({ reviewer }) => standingOf(reviewer, demands, on));
}

type Demand = { readonly rule: string; readonly source: Source; readonly holds: Requirement };

function standingOf(reviewer: PreparedReviewer['reviewer'], demands: readonly Demand[], on: CivilDate): Standing {
  const looked = demands.map(({ rule, source, holds }) => {
    const { met, basis } = holds(reviewer, on);
    return { met, because: reason(rule, source, basis) };
  });
  const unmet = looked.filter(({ met }) => !met);
  const { open, capacity } = reviewer.load;
  const specialties = specialtiesOn(reviewer, on);
  const california = licensedInCalifornia(reviewer, on);
  return {
    qualified: unmet.length === 0,
    qualification: (unmet.length === 0 ? looked : unmet).map(({ because }) => because),
    specialties,
    fields: specialties.join('|'),
    california,
    full:
      capacity !== null && open >= capacity
        ? reason('capacity', fairTurn, `${open} open cases, and room for ${capacity}`)
        : null,
    preference: [...(california ? [preferred] : []), turnOf(reviewer.load)],
  };
}

const preferred = reason('california', californiaPreference, 'licensed in California, which is preferred');

function turnOf({ lastAssigned, open, capacity }: Reviewer['load']): Reason {
  const turn = lastAssigned === null ? 'not assigned before' : `last assigned ${lastAssigned.slice(0, 10)}`;
  return reason('turn', fairTurn, `${turn}, ${open}${capacity === null ? '' : ` of ${capacity}`} cases open`);
}

function licensedInCalifornia({ licences }: Reviewer, on: CivilDate): boolean {
  return licences.some(
    licence => licence.state === 'California' && licence.standing === 'good' && holdsOn(licence, on),
  );
}
