import { z } from 'zod';
import { Panel } from './panel.ts';
import { Reason } from '../reason.ts';

/** Who may review a case, best first, and why each other reviewer may not. It names no one. */
export const Match = z.object({
  schema: z.literal('openimr/1'),
  file: z.string(),
  caseNumber: z.string(),
  on: z.iso.date(),
  reviewers: z.array(z.object({ id: z.string(), rank: z.int().positive(), reasons: z.array(Reason) })),
  excluded: z.array(z.object({ id: z.string(), reasons: z.array(Reason).min(1) })),
  /** Null where one reviewer decides. */
  panel: Panel.nullable(),
  /** Kinds of parties the case names nobody of, so that nobody was screened for them. */
  notNamed: z.array(z.string()),
  /** Whether the review organization is described, and so was screened with its reviewers. */
  organizationLookedAt: z.boolean(),
});
export type Match = Readonly<z.infer<typeof Match>>;
