import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { RecordDocument } from '#domain/records/document.ts';
import { Attestation } from './attestation.ts';
import { CaseFile } from './case-file.ts';
import { Decision } from './decision.ts';

/** Who may stand behind an event: a reviewer by id (never by name), a role, or the system itself. */
const Actor = z.string().min(1);

function event<K extends string, D extends z.ZodRawShape>(kind: K, data: D) {
  return z.object({ kind: z.literal(kind), by: Actor, why: z.string(), data: z.object(data) });
}

/** What may happen to a case. The log holds these in order and nothing else; the state is derived from them. */
export const CaseEvent = z.discriminatedUnion('kind', [
  event('case-opened', { caseFile: CaseFile, documents: z.array(RecordDocument) }),
  event('reviewer-assigned', { reviewer: z.string().min(1), attestation: Attestation }),
  event('summary-written', { clinicalSummary: z.string().min(1) }),
  event('item-decided', { item: z.int().nonnegative(), decision: Decision }),
  /** Carries the whole of what is signed, so that the determination can be built from it. */
  event('determination-signed', {
    reviewer: z.string().min(1),
    attestation: Attestation,
    credentials: z.object({ statesOfLicensure: z.array(z.string()), specialties: z.array(z.string()) }),
    decidedOn: CivilDate,
    clinicalSummary: z.string(),
    decisions: z.array(Decision),
  }),
  event('letter-issued', { sha256: z.string() }),
]);
export type CaseEvent = Readonly<z.infer<typeof CaseEvent>>;
export type CaseEventKind = CaseEvent['kind'];
export type CaseEventOf<K extends CaseEventKind> = Extract<CaseEvent, { kind: K }>;

/** An event with its place in the log; `sequence` counts from 1 without gaps, `at` is the instant in UTC. */
export type RecordedEvent = CaseEvent & { readonly sequence: number; readonly at: string };
