import { z } from 'zod';
import { SCHEMA } from '#domain/determinations/determination.ts';

/**
 * What was done to a row: changed, dropped, added, or moved to another place; `unreplayable` where the rows are as they were
 * sealed and the case cannot be told from them.
 */
const Manipulation = z.enum(['changed', 'dropped', 'added', 'reordered', 'unreplayable']);
export type Manipulation = z.infer<typeof Manipulation>;

/** Something that does not agree with the log or with what follows from it. */
export const AuditFinding = z.object({
  schema: z.literal(SCHEMA),
  kind: Manipulation,
  /** What else would leave the same trace; empty when the evidence allows one reading. */
  orElse: z.array(Manipulation),
  table: z.enum(['case_events', 'cases', 'clocks', 'letters', 'publications', 'record_submissions']),
  /** Place in the log of all cases, from 1; null for what is not a row of it. */
  position: z.int().nullable(),
  caseNumber: z.string().nullable(),
  /** Which row of the case: the sequence of an event, the number of a clock, the round of a letter or a publication. */
  row: z.int().nullable(),
  message: z.string(),
});
export type AuditFinding = Readonly<z.infer<typeof AuditFinding>>;

/** A finding; name only what is known. */
export function auditFinding(
  kind: Manipulation,
  table: AuditFinding['table'],
  message: string,
  place: Partial<Pick<AuditFinding, 'position' | 'caseNumber' | 'row' | 'orElse'>> = {},
): AuditFinding {
  const { position = null, caseNumber = null, row = null, orElse = [] } = place;
  return { schema: SCHEMA, kind, orElse, table, position, caseNumber, row, message };
}
