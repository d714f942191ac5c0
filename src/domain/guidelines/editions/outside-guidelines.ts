import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';

/** A nationally recognized guideline outside the schedule, next in the search for evidence where the schedule is silent. */
export type OutsideGuideline = {
  readonly id: string;
  readonly subject: 'outside';
  readonly title: string;
  /** Cited in the edition current on the day, which has no year of its own. */
  readonly year: null;
  readonly scope: 'any';
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  readonly source: Source;
};

/**
 * The Official Disability Guidelines stand beside ACOEM's current ones at the second step of the search. From December 2017 on
 * the schedule is a far fuller set, of whose silence this library knows too little: there it does not go on to them.
 */
export const officialDisabilityGuidelines: OutsideGuideline = {
  id: 'odg',
  subject: 'outside',
  title: 'Official Disability Guidelines',
  year: null,
  scope: 'any',
  from: '2007-06-15', // before there was a schedule another presumption held
  until: '2017-12-01',
  source: {
    cite: '8 CCR 9792.21.1(a)(2); before 20 April 2015: 8 CCR 9792.25',
    says: 'Where the schedule is silent: current ACOEM or ODG, then other guidelines, then studies.',
  },
};

export const outsideGuidelines: readonly OutsideGuideline[] = [officialDisabilityGuidelines];
