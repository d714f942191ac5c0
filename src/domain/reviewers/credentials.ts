import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { holdsOn } from './qualification/requirement.ts';
import type { Reviewer } from './reviewer.ts';

/** What a letter may say of a reviewer on a day: states and specialties in force, never the name (8 CCR 9792.10.6). */
export function credentialsOf(
  reviewer: Reviewer,
  on: CivilDate,
): { readonly statesOfLicensure: string[]; readonly specialties: string[] } {
  return {
    statesOfLicensure: reviewer.licences
      .filter(licence => licence.standing === 'good' && holdsOn(licence, on))
      .map(({ state }) => state),
    specialties: reviewer.certifications
      .filter(certificate => certificate.recognized && holdsOn(certificate, on))
      .map(({ specialty }) => specialty),
  };
}
