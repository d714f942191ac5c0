import { type Bound, bound } from './conflicts/bound.ts';
import type { BoundOrganization } from './conflicts/screen.ts';
import { type PracticeStandard, practiceStandards } from './qualification/active-practice.ts';
import type { Roster, RosterReviewer } from './roster.ts';

export type PreparedReviewer = { readonly reviewer: RosterReviewer; readonly bound: Bound };

/** A roster made ready for comparison, once for many cases. */
export type PreparedRoster = {
  readonly organization: BoundOrganization;
  readonly practiceStandards: readonly PracticeStandard[];
  readonly reviewers: readonly PreparedReviewer[];
};

export function prepareRoster(roster: Roster): PreparedRoster {
  const { organization } = roster;
  const people = organization.people.map(({ as, name, ties }) =>
    bound(`${as === 'director' ? 'a' : 'an'} ${as} of the review organization`, name, true, ties),
  );
  return {
    organization: {
      id: organization.id,
      controls: organization.controls,
      members: [bound('the review organization', organization.name, false, organization.ties), ...people],
    },
    practiceStandards: roster.practiceStandards ?? practiceStandards,
    reviewers: roster.reviewers.map(reviewer => ({
      reviewer,
      bound: bound('the reviewer', reviewer.name, true, reviewer.ties),
    })),
  };
}
