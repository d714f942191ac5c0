import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Confidence } from '#domain/calendar/counting/confidence.ts';
import type { Source } from '#domain/law/source.ts';
import type { Facts } from './facts.ts';

/** Why a dispute may not be reviewed, or not yet; in the order in which they are listed. */
export const GroundCode = z.enum([
  'UNSIGNED',
  'WRONG_PARTY',
  'LATE',
  'NO_UR_COPY',
  'DUPLICATE',
  'OUT_OF_SCOPE_DATE',
  'NO_UR',
  'UR_UNTIMELY',
  'CNC',
  'NOT_NECESSITY',
  'LIABILITY',
  'PRIOR_IMR',
  'REPEAT_12M',
  'AUTHORIZED',
  'SETTLED',
  'RFA_WITHDRAWN',
]);
export type GroundCode = z.infer<typeof GroundCode>;

export const Ground = z.object({
  code: GroundCode,
  /** Index of the item it concerns; null when it concerns the whole application. */
  item: z.int().nullable(),
  source: z.string(),
  /** What the source says, in our words. */
  says: z.string(),
  /** What would lift it; null when nothing the applicant can do does. */
  cure: z.string().nullable(),
  /** Last day for the cure; null when there is none, or no day was set. */
  lastDayToCure: CivilDate.nullable(),
  message: z.string(),
  /** Who decides the question instead, or what happens with it; null where no one else does. */
  elsewhere: z.string().nullable(),
  confidence: z.enum(['high', 'medium', 'low']),
  /** What the reader must know: doubts about the rule, how a day was counted. */
  notes: z.array(z.string()),
});
export type Ground = Readonly<z.infer<typeof Ground>>;

/** A ground as its rule finds it; the rest comes from the rule's source. */
export type Found = {
  readonly item: number | null;
  readonly message: string;
  readonly cure?: string | null;
  readonly lastDayToCure?: CivilDate | null;
  readonly elsewhere?: string;
  readonly confidence?: Confidence;
  readonly notes?: readonly string[];
  /** Where it rests on another source than the rule as a whole. */
  readonly source?: Source;
};

/** One ground and when it is there. */
export type GroundRule = {
  readonly code: GroundCode;
  readonly source: Source;
  /** The amount or duty stands in the regulations alone, not in the statute. */
  readonly regulationOnly?: true;
  /** It holds the review back, and does not refuse it. */
  readonly defers?: true;
  readonly find: (facts: Facts) => readonly Found[];
};
