import type { Course } from '../programme/course.ts';
import { type Stage, StageName } from './simulation.ts';

type Point = (course: Course) => number | null;

const received: Point = course => course.application.received;
const assigned: Point = course => course.assigned;
const records: Point = course => course.records;
const reviewed: Point = course => course.reviewed;
const determined: Point = course => course.determined;

const points: Readonly<Record<StageName, readonly [from: Point, to: Point]>> = {
  'application-to-assignment': [received, assigned],
  'assignment-to-records': [assigned, records],
  'records-to-review': [records, reviewed],
  'review-to-determination': [reviewed, determined],
  'records-to-determination': [records, determined],
  'assignment-to-determination': [assigned, determined],
  'application-to-determination': [received, determined],
};

/** How long the cases determined from a day on took from point to point. */
export function stagesOf(courses: readonly Course[], reported: number): Stage[] {
  const those = courses.filter(course => course.determined !== null && course.determined >= reported);
  return StageName.options.map(stage => {
    const [from, to] = points[stage];
    const days: number[] = [];
    for (const course of those) {
      const [start, end] = [from(course), to(course)];
      // Records that came after the review had begun were not waited for.
      if (start !== null && end !== null && end >= start) days.push(end - start);
    }
    return { stage, ...spreadOf(Int32Array.from(days).sort()) };
  });
}

function spreadOf(sorted: Int32Array): Omit<Stage, 'stage'> {
  const cases = sorted.length;
  const at = (share: number) => sorted[Math.max(0, Math.ceil(cases * share) - 1)] ?? null;
  const sum = sorted.reduce((total, days) => total + days, 0);
  const mean = cases === 0 ? null : Math.round((sum / cases) * 10) / 10;
  return { cases, mean, p10: at(0.1), median: at(0.5), p90: at(0.9), max: sorted[cases - 1] ?? null };
}
