import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import type { Requirement } from './requirement.ts';

export const source: Source = {
  cite: 'Contract of the review organization (stated in its determinations; not in Labor Code 139.5)',
  says: 'the reviewer has been in active clinical practice for more than five years and is so for at least 24 hours a week',
  confidence: 'medium', // read from what determinations say of their reviewers; the contract itself was not seen
};

/** What the contract asks from a day on, until the next entry; an entry without numbers asks nothing. */
export const PracticeStandard = z.strictObject({
  from: CivilDate,
  moreThanYears: z.int().nonnegative().nullable(),
  atLeastHours: z.number().nonnegative().nullable(),
});
export type PracticeStandard = Readonly<z.infer<typeof PracticeStandard>>;

/** What determinations have stated since the first of them. */
export const practiceStandards: readonly PracticeStandard[] = [
  { from: '2013-01-01', moreThanYears: 5, atLeastHours: 24 },
];

/** The entry in force on a day; null before the first. */
export function practiceStandardOn(standards: readonly PracticeStandard[], on: CivilDate): PracticeStandard | null {
  return standards.filter(entry => entry.from <= on).reduce<PracticeStandard | null>(later, null);
}

const later = (one: PracticeStandard | null, other: PracticeStandard) =>
  one === null || one.from <= other.from ? other : one;

/** Long enough in active practice, and still enough in it, by a standard of the contract. What is not known is not met. */
export function activePractice({ moreThanYears, atLeastHours }: PracticeStandard): Requirement {
  return ({ practice }, on) => {
    const short: string[] = [];
    if (moreThanYears !== null && !(practice.since !== null && yearsLater(practice.since, moreThanYears) < on)) {
      short.push(
        practice.since === null
          ? 'the beginning of active practice is not known'
          : `in active practice since ${practice.since}, not more than ${moreThanYears} years`,
      );
    }
    if (atLeastHours !== null && !(practice.hoursPerWeek !== null && practice.hoursPerWeek >= atLeastHours)) {
      short.push(
        practice.hoursPerWeek === null
          ? 'the hours of active practice are not known'
          : `${practice.hoursPerWeek} hours of active practice a week, fewer than ${atLeastHours}`,
      );
    }
    return short.length > 0
      ? { met: false, basis: short.join('; ') }
      : { met: true, basis: 'long enough in active practice, and still so' };
  };
}

/** The same day some years later; one that is no day (29 February) still stands between the days around it. */
const yearsLater = (day: CivilDate, years: number) =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
