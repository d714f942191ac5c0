import { type Bound, bound } from '../conflicts/bound.ts';
import { type BoundOrganization, boundOrganization } from '../conflicts/bound-organization.ts';
import type { ScreenedCase } from '../conflicts/screened-case.ts';
import { type PracticeStandard, practiceStandards } from '../qualification/active-practice.ts';
import type { Roster, RosterReviewer } from '../roster.ts';

export type PreparedReviewer = { readonly reviewer: RosterReviewer; readonly bound: Bound };

/** A roster made ready for comparison, once for many cases. */
export type PreparedRoster = {
  /** Null where nobody has described it. */
  readonly organization: BoundOrganization | null;
  readonly practiceStandards: readonly PracticeStandard[];
  readonly reviewers: readonly PreparedReviewer[];
  /** Places of the reviewers by everybody they may be or have to do with, by the cases they had a part in, and by their ids. */
  readonly byMark: ReadonlyMap<string, readonly number[]>;
};

export function prepareRoster(roster: Roster): PreparedRoster {
  const reviewers = roster.reviewers.map(reviewer => ({
    reviewer,
    bound: bound('the reviewer', reviewer.name, true, reviewer.ties),
  }));
  return {
    organization: roster.organization === null ? null : boundOrganization(roster.organization),
    practiceStandards: roster.practiceStandards ?? practiceStandards,
    reviewers,
    byMark: placesByMark(reviewers),
  };
}

function placesByMark(reviewers: readonly PreparedReviewer[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { reviewer, bound: somebody }] of reviewers.entries()) {
    for (const mark of new Set([`id:${reviewer.id}`, ...marksOf(somebody)])) {
      const same = places.get(mark);
      if (same === undefined) places.set(mark, [place]);
      else same.push(place);
    }
  }
  return places;
}

function marksOf({ self, ties, interests, patients, involvement }: Bound): string[] {
  return [
    ...self.keys,
    ...ties.flatMap(({ known, serves }) => [...known.keys, ...serves.flatMap(({ of }) => of.keys)]),
    ...interests.flatMap(({ known }) => known.keys),
    ...patients.map(digest => `d:${digest}`),
    ...involvement.map(({ caseNumber }) => `case:${caseNumber}`),
  ];
}

/** Places of the reviewers in whom a screening of the case can find anything; all others have no mark in common with it. */
export function reviewersToScreen(
  { byMark, reviewers, organization }: PreparedRoster,
  screened: ScreenedCase,
): ReadonlySet<number> {
  const { remand, caseNumber, byKey } = screened;
  // where the organization itself is out, so is everybody
  if (remand !== null && remand.otherOrganization && remand.organization === (organization?.id ?? null)) {
    return new Set(reviewers.keys());
  }
  const ids = remand === null ? [] : [...remand.reviewers, ...remand.draftSeenBy];
  const marks = [...byKey.keys(), `case:${caseNumber}`, ...ids.map(id => `id:${id}`)];
  return new Set(marks.flatMap(mark => byMark.get(mark) ?? []));
}
