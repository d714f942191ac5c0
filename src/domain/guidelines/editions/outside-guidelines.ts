import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';

/**
 * What stands outside the schedule: a nationally recognized guideline, next in the search for evidence where the schedule is
 * silent; or a statute that holds beside it.
 */
export type OutsideGuideline = {
  readonly id: string;
  readonly subject: 'outside' | 'statute';
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

/** Limits the Labor Code itself sets to some services. */
export const laborCode: OutsideGuideline = {
  id: 'labor-code',
  subject: 'statute',
  title: 'Labor Code',
  year: null,
  scope: 'any',
  from: '2004-01-01',
  until: null,
  source: {
    cite: 'Labor Code 4604.5(c)',
    says: 'For injuries from 2004 on no more than 24 chiropractic, 24 occupational therapy and 24 physical therapy visits an injury, unless the employer authorizes more in writing or they follow surgery.',
  },
};

/** Guidelines outside the schedule that the search for evidence goes on to. */
export const outsideGuidelines: readonly OutsideGuideline[] = [officialDisabilityGuidelines];
