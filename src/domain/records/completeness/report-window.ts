import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Dated, inForce } from '#domain/law/dated.ts';
import type { Source } from '#domain/law/source.ts';
import type { DisputedRequest } from './requirement.ts';

export const source: readonly Source[] = [
  {
    cite: '8 CCR 9792.10.5(a)(1)(A) (emergency rule of 2013)',
    says: 'reports of the twelve months before the request are sent',
    confidence: 'medium',
  },
  { cite: '8 CCR 9792.10.5(a)(1)(A)', says: 'reports of the six months before the request are sent' },
];
const [twelve, six] = source;

const MONTHS: readonly Dated<number>[] = [
  ...(twelve === undefined ? [] : [{ from: '2013-01-01', value: 12, source: twelve }]),
  ...(six === undefined ? [] : [{ from: '2014-02-12', value: 6, source: six }]),
];

/** The days whose reports must be sent, both included. */
export const ReportWindow = z.object({ from: CivilDate, to: CivilDate, months: z.int().positive() });
export type ReportWindow = Readonly<z.infer<typeof ReportWindow>>;

/**
 * The months before the request whose reports are owed; null when the day of the request is not known. The law is that of the
 * UR decision, or of the request where that is not known: the notice that asks for records comes later still.
 */
export function reportWindow({
  requested,
  urDecision,
}: Pick<DisputedRequest, 'requested' | 'urDecision'>): ReportWindow | null {
  if (requested === null) return null;
  const to = Temporal.PlainDate.from(requested);
  const months = inForce(MONTHS, Temporal.PlainDate.from(urDecision ?? requested))?.value ?? null;
  return months === null ? null : { from: to.subtract({ months }).toString(), to: requested, months };
}
