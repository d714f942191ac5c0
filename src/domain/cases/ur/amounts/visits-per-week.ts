import type { Source } from '#domain/law/source.ts';
import type { Axis } from '../axis.ts';
import { compareAmounts, withAmount } from './compare-amounts.ts';
import { type Schedule, scheduleOf } from './visits.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'visits a week are taken from visits a week over the same weeks',
  confidence: 'medium',
};

/** Visits a week over the same weeks: `3 x 4` less `2 x 4` leaves `1 x 4`. */
export const visitsPerWeek: Axis = {
  id: 'visits-per-week',
  compare: (original, authorized) => {
    const asked = scheduleOf(original);
    const allowed = scheduleOf(authorized);
    if (asked === null || allowed === null || asked.weeks.value !== allowed.weeks.value) return null;
    return compareAmounts(asked.perWeek.value, allowed.perWeek.value, ['visit a week', 'visits a week'], left =>
      withSchedule(original.text, asked, { perWeek: left, weeks: asked.weeks.value }),
    );
  },
};

type Changed = { readonly perWeek: number; readonly weeks: number };

/** A text with its schedule changed, and the total where one is said beside it. */
export function withSchedule(text: string, { perWeek, weeks, stated }: Schedule, changed: Changed): string {
  const numbers = [
    { place: perWeek, before: perWeek.value, value: changed.perWeek },
    { place: weeks, before: weeks.value, value: changed.weeks },
    ...(stated === null ? [] : [{ place: stated, before: stated.value, value: changed.perWeek * changed.weeks }]),
  ];
  return numbers
    .filter(({ before, value }) => before !== value)
    .toSorted((a, b) => b.place.start - a.place.start)
    .reduce((worded, { place, value }) => withAmount(worded, place, value), text);
}
