import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Reviewer } from '../reviewer.ts';

/** How a reviewer stands to one requirement on a day: whether it is met, and on what that rests. */
export type Requirement = (reviewer: Reviewer, on: CivilDate) => { readonly met: boolean; readonly basis: string };

/** A licence or certificate with its first and last day; null where there is none. */
type Term = { readonly validFrom: CivilDate | null; readonly expires: CivilDate | null };

/** Whether a licence or certificate holds on a day. */
export function holdsOn({ validFrom, expires }: Term, on: CivilDate): boolean {
  return (validFrom === null || validFrom <= on) && (expires === null || on <= expires);
}
