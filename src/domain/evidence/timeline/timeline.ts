import { z } from 'zod';
import type { Fact, FactKind } from '../fact.ts';
import { drugHistories, DrugHistory } from './drug-history.ts';
import { PainAroundTreatment, painAroundTreatments } from './pain-around-treatment.ts';
import { PainCourse, painCourse } from './pain-course.ts';
import { therapyVisits, TherapyVisits } from './therapy-visits.ts';
import { functionOverTime, FunctionOfDay, WorkPeriod, workPeriods } from './work-and-function.ts';

/** Facts on the same thing linked over time, from one document or a whole record; each entry keeps the places it rests on. */
export const Timeline = z.object({
  drugs: z.array(DrugHistory),
  pain: PainCourse,
  work: z.array(WorkPeriod),
  function: z.array(FunctionOfDay),
  therapies: z.array(TherapyVisits),
  /** Pain before and after treatments of a known day. */
  responses: z.array(PainAroundTreatment),
});
export type Timeline = Readonly<z.infer<typeof Timeline>>;

/** The kinds of facts that are linked. */
export const TIMELINE_KINDS: readonly FactKind[] = [
  'medication',
  'pain-score',
  'work-status',
  'function',
  'treatment-tried',
  'visit-count',
  'surgery',
];

/** Links the facts of all documents of a record, given in the order of the documents. */
export function timelineOf(facts: readonly Fact[]): Timeline {
  const drugs = drugHistories(facts);
  const pain = painCourse(facts);
  return {
    drugs,
    pain,
    work: workPeriods(facts),
    function: functionOverTime(facts),
    therapies: therapyVisits(facts),
    responses: painAroundTreatments(facts, drugs, pain),
  };
}
