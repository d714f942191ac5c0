import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { leastConfidence } from '#domain/calendar/counting/confidence.ts';
import { dayWords } from '#domain/calendar/day-words.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { firstDay } from '#domain/law/profiles.ts';
import { dollars } from '../dollars.ts';
import type { FeeCase } from './fee-case.ts';
import { type FeeLine, type FeeSchedule, feeSchedules } from './fee-table.ts';

/** What the claims administrator owes for a review. */
export const ReviewFee = z.object({
  /** Whole dollars; null when not known, and then the notes say why. */
  amount: z.int().nullable(),
  currency: z.literal('USD'),
  steps: z.array(z.string()),
  source: z.string(),
  says: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  notes: z.array(z.string()),
});
export type ReviewFee = Readonly<z.infer<typeof ReviewFee>>;

export type CountedFee =
  | { readonly kind: 'counted'; readonly fee: ReviewFee }
  | { readonly kind: 'refused'; readonly message: string; readonly at: string };

/** What a case is looked up by. Null where it is not known. */
type Key = {
  readonly priority: FeeCase['priority'];
  readonly items: 'drugs' | 'other' | null;
  readonly degree: 'physician' | 'other' | 'mixed' | null;
  readonly reviewers: number;
};

/** The fee of a review by the schedule in force when its application was received; an amount not known is null, never a guess. */
export function reviewFee(feeCase: FeeCase): CountedFee {
  const on = feeCase.applicationReceived;
  const schedule = feeSchedules.findLast(({ from }) => from <= on);
  if (schedule === undefined) {
    const message = `an application of ${on} is before ${firstDay}, when independent medical review began (Labor Code 4610.5(a))`;
    return { kind: 'refused', message, at: 'applicationReceived' };
  }
  const key = keyOf(feeCase);
  const began = `application received on ${dayWords(Temporal.PlainDate.from(on))}: the fees in force from ${dayWords(Temporal.PlainDate.from(schedule.from))}`;
  const found = lineFor(schedule, feeCase.closed, key);
  return { kind: 'counted', fee: feeOf(schedule, feeCase, found, [began]) };
}

function keyOf({ priority, reviewers, allDrugs, items }: FeeCase): Key {
  const degrees = new Set(reviewers?.map(degree => (degree === 'other' ? 'other' : 'physician')));
  const drugs = allDrugs ?? (items === null ? null : items.every(title => readRequest(title).category === 'drug'));
  return {
    priority,
    items: drugs === null ? null : itemsOf(drugs),
    degree: degrees.size > 1 ? 'mixed' : ([...degrees][0] ?? null),
    reviewers: reviewers?.length ?? 1,
  };
}

const itemsOf = (drugs: boolean): 'drugs' | 'other' => (drugs ? 'drugs' : 'other');

type Found = { readonly line: FeeLine } | { readonly unknown: string };

/** The one line of a schedule for a case, or what would have to be known to tell. */
function lineFor({ lines }: FeeSchedule, stage: FeeLine['stage'], key: Key): Found {
  const here = lines.filter(line => line.stage === stage && (line.priority ?? key.priority) === key.priority);
  const byItems = here.filter(line => line.items === null || line.items === key.items);
  if (byItems.length === 0) return { unknown: 'it matters whether every item is a drug, and that is not given' };
  const byDegree = byItems.filter(line => line.degree === null || line.degree === key.degree);
  if (byDegree.length === 0) {
    return {
      unknown:
        key.degree === 'mixed'
          ? 'the schedule gives no amount for reviewers of different degrees'
          : 'it matters whether the reviewer is a doctor of medicine or osteopathy, and that is not given',
    };
  }
  const line = byDegree.find(({ reviewers }) => reviewers === null || reviewers === key.reviewers);
  return line === undefined ? { unknown: `no amount is known for ${key.reviewers} reviewers in this case` } : { line };
}

function feeOf(schedule: FeeSchedule, feeCase: FeeCase, found: Found, steps: readonly string[]): ReviewFee {
  const fee = {
    amount: null,
    currency: 'USD' as const,
    source: schedule.source.cite,
    says: schedule.source.says,
    confidence: schedule.source.confidence ?? 'high',
  };
  if ('unknown' in found) return { ...fee, steps: [...steps], notes: [`not known: ${found.unknown}`] };
  const { line } = found;
  if (line.amount === 'full') {
    const full = feeOf(schedule, feeCase, lineFor(schedule, 'decided', keyOf(feeCase)), [
      ...steps,
      'ended after a reviewer was assigned: the full fee, as if decided',
    ]);
    return { ...full, confidence: leastConfidence(full.confidence, line.confidence) };
  }
  const notes = line.why === undefined ? [] : [line.amount === null ? `not known: ${line.why}` : line.why];
  const step = line.amount === null ? [] : [`${inWords(line, feeCase)}: ${dollars(line.amount)}`];
  const confidence = leastConfidence(fee.confidence, line.confidence);
  return { ...fee, amount: line.amount, steps: [...steps, ...step], confidence, notes };
}

const one = { physician: 'a doctor of medicine or osteopathy', other: 'a reviewer of another degree' };
const several = { physician: 'two doctors of medicine or osteopathy', other: 'two reviewers of another degree' };

function inWords({ stage, priority, items, degree, reviewers }: FeeLine, feeCase: FeeCase): string {
  const review = `${priority ?? feeCase.priority} review`;
  if (stage === 'ended-before-reviewer') return `${review} ended before a reviewer was assigned`;
  const parts = [
    stage === 'ended-after-reviewer' ? `${review} ended after a reviewer was assigned` : review,
    items === 'drugs' ? 'every item a drug' : null,
    items === 'other' ? 'not every item a drug' : null,
    degree === null ? null : `by ${reviewers === 2 ? several[degree] : one[degree]}`,
  ];
  return parts.filter(part => part !== null).join(', ');
}
