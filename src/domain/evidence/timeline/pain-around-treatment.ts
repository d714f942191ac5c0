import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { type Fact, Place } from '../fact.ts';
import type { DrugHistory } from './drug-history.ts';
import { holding } from './in-order.ts';
import type { PainCourse } from './pain-course.ts';

/** Pain before a treatment and after it; both scores are of one sort (with medication, without, or not told). */
export const PainAroundTreatment = z.object({
  treatment: z.string(),
  what: z.enum(['surgery', 'procedure', 'drug-started', 'drug-raised']),
  date: CivilDate,
  at: Place,
  before: z.object({ date: CivilDate, score: z.number(), at: Place }),
  after: z.object({ date: CivilDate, score: z.number(), at: Place }),
  /** After less before: below 0 where pain fell. */
  change: z.number(),
});
export type PainAroundTreatment = Readonly<z.infer<typeof PainAroundTreatment>>;

type Treatment = Pick<PainAroundTreatment, 'treatment' | 'what' | 'date' | 'at'>;
type Score = PainCourse['scores'][number] & { readonly date: CivilDate };

/** A score says nothing of a treatment so long before or after it. */
const DAYS_BEFORE = 120;
const DAYS_AFTER = 180;
const PROCEDURE = /injection|block|ablation|stimulator/;

function treatmentsIn(facts: readonly Fact[], drugs: readonly DrugHistory[]): Treatment[] {
  const operations = holding(facts, 'surgery').flatMap(({ value, date, at }): Treatment[] =>
    date === null ? [] : [{ treatment: value.procedure, what: 'surgery', date, at }],
  );
  const procedures = holding(facts, 'treatment-tried').flatMap(({ value, date, at }): Treatment[] =>
    date === null || !PROCEDURE.test(value.treatment)
      ? []
      : [{ treatment: value.treatment, what: 'procedure', date, at }],
  );
  const begun = drugs.flatMap(({ doses }): Treatment[] => {
    const taken = doses.filter(({ status }) => status === 'current');
    const [first] = taken;
    // A drug in the very first note may have been taken for years.
    const started =
      first?.date != null && doses[0] === first
        ? [{ treatment: first.name, what: 'drug-started' as const, date: first.date, at: first.at }]
        : [];
    const raised = taken.flatMap((dose, index): Treatment[] => {
      const before = taken[index - 1];
      const isMore =
        before?.perDay != null &&
        dose.perDay !== null &&
        before.strength === dose.strength &&
        dose.perDay > before.perDay;
      return isMore && dose.date !== null
        ? [{ treatment: dose.name, what: 'drug-raised', date: dose.date, at: dose.at }]
        : [];
    });
    return [...started, ...raised];
  });
  return [...operations, ...procedures, ...begun];
}

function around(treatment: Treatment, scores: readonly Score[]): PainAroundTreatment[] {
  const day = dayNumber(treatment.date);
  for (const sort of ['with', null, 'without'] as const) {
    const same = scores.filter(({ medication }) => medication === sort);
    // The score of the day itself was taken before the treatment could work.
    const before = same.findLast(({ date }) => date <= treatment.date && day - dayNumber(date) <= DAYS_BEFORE);
    const after = same.find(({ date }) => date > treatment.date && dayNumber(date) - day <= DAYS_AFTER);
    if (before === undefined || after === undefined) continue;
    return [
      {
        ...treatment,
        before: { date: before.date, score: before.score, at: before.at },
        after: { date: after.date, score: after.score, at: after.at },
        change: Math.round((after.score - before.score) * 10) / 10,
      },
    ];
  }
  return [];
}

/** Pain before and after every operation, injection and drug whose day is known, where the record has both. */
export function painAroundTreatments(
  facts: readonly Fact[],
  drugs: readonly DrugHistory[],
  pain: PainCourse,
): PainAroundTreatment[] {
  const scores = pain.scores.flatMap((score): Score[] => (score.date === null ? [] : [{ ...score, date: score.date }]));
  const firstDay = scores[0]?.date;
  const seen = new Set<string>();
  return treatmentsIn(facts, drugs)
    .filter(({ treatment, date, what }) => {
      const key = `${treatment.toLowerCase()} ${date}`;
      if (seen.has(key) || (what === 'drug-started' && date === firstDay)) return false;
      seen.add(key);
      return true;
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
    .flatMap(treatment => around(treatment, scores));
}
