import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { pacificDay } from '#domain/calendar/pacific-time.ts';
import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: 'Code of Civil Procedure 1013(a)',
  says: 'service by mail is complete when the letter is deposited: neither before it is written nor on a day to come',
};

/** Why a letter made at an instant cannot have been posted on a day; null where it can. */
export function whyNotPostedOn(
  on: CivilDate,
  { madeAt, today }: { readonly madeAt: string; readonly today: CivilDate },
): string | null {
  const made = pacificDay(madeAt);
  if (on < made) return `the letter was made on ${made}: it was posted on that day or later`;
  return on > today ? 'the day has not come yet' : null;
}
