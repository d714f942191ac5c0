import { z } from 'zod';
import type { Fact } from '../fact.ts';
import { Place } from '../fact.ts';

/** Visits of one therapy: how many the record says were had, and how many are asked for. */
export const TherapyVisits = z.object({
  therapy: z.string(),
  /** The largest number told as had: later notes repeat what earlier ones counted. */
  had: z.number().nullable(),
  /** The number asked for last. */
  requested: z.number().nullable(),
  at: z.array(Place),
});
export type TherapyVisits = Readonly<z.infer<typeof TherapyVisits>>;

type Count = { readonly therapy: string; readonly count: number; readonly isRequest: boolean; readonly at: Fact['at'] };

/** One name for a therapy that records call differently. */
const NAMES: Readonly<Record<string, string>> = {
  physiotherapy: 'physical therapy',
  'massage therapy': 'massage',
  'aqua therapy': 'aquatic therapy',
  'pool therapy': 'aquatic therapy',
  'chiropractic physiotherapy': 'chiropractic',
  'hand therapy': 'occupational therapy',
  'cognitive behavioral therapy': 'psychotherapy',
};
const VISITS = new Set(['visits', 'sessions', 'treatments']);

function countIn(fact: Fact): Count[] {
  if (fact.subject !== 'patient' || fact.assertion === 'denied' || fact.assertion === 'hypothetical') return [];
  const isRequest = fact.assertion === 'planned' || fact.assertion === 'possible';
  if (fact.kind === 'visit-count') {
    const { service, count } = fact.value;
    return [{ therapy: NAMES[service] ?? service, count, isRequest, at: fact.at }];
  }
  if (fact.kind !== 'treatment-tried' || fact.value.count === null || !VISITS.has(fact.value.unit ?? '')) return [];
  return [{ therapy: fact.value.treatment, count: fact.value.count, isRequest, at: fact.at }];
}

/** Visits counted per therapy, in the order the therapies first come. */
export function therapyVisits(facts: readonly Fact[]): TherapyVisits[] {
  const byTherapy = Map.groupBy(facts.flatMap(countIn), ({ therapy }) => therapy);
  return [...byTherapy].map(([therapy, counts]) => {
    const had = counts.filter(({ isRequest }) => !isRequest).map(({ count }) => count);
    return {
      therapy,
      had: had.length === 0 ? null : Math.max(...had),
      requested: counts.findLast(({ isRequest }) => isRequest)?.count ?? null,
      at: counts.map(({ at }) => at),
    };
  });
}
