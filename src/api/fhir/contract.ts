import { z } from 'zod';

/** A resource of FHIR R4, as far as a route needs to know: its elements are read one by one, so that each can be named. */
export const FhirResource = z.looseObject({ resourceType: z.string().min(1).max(100) });
export type FhirResource = Readonly<z.infer<typeof FhirResource>>;

const Issue = z.object({
  severity: z.enum(['error', 'information']),
  code: z.enum(['required', 'value', 'structure', 'not-found', 'business-rule']),
  diagnostics: z.string(),
  /** Where in what was sent, as FHIRPath. */
  expression: z.array(z.string()),
});
export type Issue = Readonly<z.infer<typeof Issue>>;

/** Why something was not done, each reason at its element. */
export const OperationOutcome = z.object({ resourceType: z.literal('OperationOutcome'), issue: z.array(Issue) });
