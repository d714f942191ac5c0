import type { Source } from '#domain/law/source.ts';
import type { Axis } from '../axis.ts';
import { compareAmounts } from './compare-amounts.ts';
import { scheduleOf } from './visits.ts';
import { withSchedule } from './visits-per-week.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'weeks are taken from weeks of the same visits a week',
  confidence: 'medium',
};

/** Weeks of the same visits a week: 3 a week for 3 weeks less 3 a week for 2 weeks leaves one week. */
export const weeks: Axis = {
  id: 'weeks',
  compare: (original, authorized) => {
    const asked = scheduleOf(original);
    const allowed = scheduleOf(authorized);
    if (asked === null || allowed === null || asked.perWeek.value !== allowed.perWeek.value) return null;
    if (asked.weeks.value === allowed.weeks.value) return null; // told by the visits a week
    return compareAmounts(asked.weeks.value, allowed.weeks.value, ['week', 'weeks'], left =>
      withSchedule(original.text, asked, { perWeek: asked.perWeek.value, weeks: left }),
    );
  },
};
