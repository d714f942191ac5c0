import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Fact, Place } from '../fact.ts';
import { holding, inOrder } from './in-order.ts';

const PainOfDay = z.object({
  date: CivilDate.nullable(),
  /** On a scale to ten, the higher end of a range. */
  score: z.number(),
  medication: z.enum(['with', 'without']).nullable(),
  at: Place,
});
const Relief = z.object({ date: CivilDate.nullable(), without: z.number(), with: z.number() });

/** Pain over time, what medication takes off it on one day, and how the last compares with the first. */
export const PainCourse = z.object({
  scores: z.array(PainOfDay),
  reliefs: z.array(Relief),
  /** Last less first of the scores of the same sort (with medication, else without a word of it); null when there are no two days. */
  change: z.number().nullable(),
});
export type PainCourse = Readonly<z.infer<typeof PainCourse>>;
type Score = PainCourse['scores'][number];

function reliefsIn(scores: readonly Score[]): PainCourse['reliefs'] {
  const byDay = Map.groupBy(scores, ({ date }) => date);
  return [...byDay].flatMap(([date, ofDay]) => {
    const without = ofDay.find(({ medication }) => medication === 'without');
    const taken = ofDay.find(({ medication }) => medication === 'with');
    return without === undefined || taken === undefined ? [] : [{ date, without: without.score, with: taken.score }];
  });
}

function changeIn(scores: readonly Score[]): number | null {
  for (const sort of ['with', null, 'without'] as const) {
    const same = scores.filter(({ medication, date }) => medication === sort && date !== null);
    const first = same[0];
    const last = same.at(-1);
    if (first !== undefined && last !== undefined && first.date !== last.date) return last.score - first.score;
  }
  return null;
}

/** The course of pain a record tells. */
export function painCourse(facts: readonly Fact[]): PainCourse {
  const scores = inOrder(
    holding(facts, 'pain-score').map(({ value, date, at }) => ({
      date,
      score: Math.round((value.upTo * 100) / value.of) / 10,
      medication: value.medication,
      at,
    })),
  );
  return { scores, reliefs: reliefsIn(scores), change: changeIn(scores) };
}
