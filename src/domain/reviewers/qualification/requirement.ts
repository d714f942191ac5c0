import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Reviewer } from '../reviewer.ts';

/** How a reviewer stands to one requirement on a day: whether it is met, and on what that rests. */
export type Requirement = (reviewer: Reviewer, on: CivilDate) => { readonly met: boolean; readonly basis: string };

/** Whether something that ends on `expires` (its last day; null: never) still holds on a day. */
export function holdsOn(expires: CivilDate | null, on: CivilDate): boolean {
  return expires === null || on <= expires;
}
