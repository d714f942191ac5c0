import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import type { Source } from '#domain/law/source.ts';
import type { IndexedDocument } from '../../documents/indexed-document.ts';
import type { ReportWindow } from '../report-window.ts';

export const source: Source = {
  cite: '8 CCR 9785(f)(8)',
  says: 'while treatment goes on the primary treating physician reports at least every 45 days',
  confidence: 'medium',
};

/** Longer than this between two reports of treatment is asked about: the 45 days of the rule and time to write and send. */
export const LONGEST_GAP = 60;

/** A time without a report of treatment. */
export const Gap = z.object({
  from: CivilDate,
  to: CivilDate,
  days: z.int().positive(),
  /** Ids of the reports before and after it; null where it ends with the request. */
  before: z.string(),
  after: z.string().nullable(),
  /** Whether it reaches into the months whose reports are owed. */
  isOwed: z.boolean(),
});
export type Gap = Readonly<z.infer<typeof Gap>>;

const TREATING = new Set(['first-report', 'progress-report']);

/** Every gap of more than 60 days between two reports of treatment, and between the last and the request. */
export function gapsBetweenReports(documents: readonly IndexedDocument[], window: ReportWindow | null): Gap[] {
  const reports = documents
    .flatMap(({ id, kind, date, copyOf }) =>
      TREATING.has(kind) && date !== null && copyOf === null ? [{ id, date }] : [],
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  const until = window === null ? [] : [{ id: null, date: window.to }];
  const days = [...reports.filter(({ date }) => window === null || date <= window.to), ...until];
  return days.slice(1).flatMap((after, index): Gap[] => {
    const before = days[index];
    if (before === undefined || before.id === null) return [];
    const length = dayNumber(after.date) - dayNumber(before.date);
    if (length <= LONGEST_GAP) return [];
    return [
      {
        from: before.date,
        to: after.date,
        days: length,
        before: before.id,
        after: after.id,
        isOwed: window !== null && after.date > window.from,
      },
    ];
  });
}
