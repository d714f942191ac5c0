import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { KnownDetermination } from '#domain/records/completeness/rules/prior-determinations.ts';
import { CaseParty } from './parties.ts';

/** `case.json` of a case folder: what stands on the application and the UR decision. Documents are files beside it. */
export const CaseFile = z.object({
  schema: z.literal('openimr/1'),
  caseNumber: z.string().regex(/^CM\d{2}-\d{7}$/, 'a case number is CM, two digits, a hyphen and seven digits'),
  priority: z.enum(['standard', 'expedited']),
  dateOfInjury: CivilDate,
  urDecisionDate: CivilDate,
  applicationReceived: CivilDate,
  dateAssigned: CivilDate,
  patient: z.object({ age: z.int().min(0).max(120).nullable(), sex: z.enum(['male', 'female']).nullable() }),
  /** The reviewer's summary of the record, if one has been written. */
  clinicalSummary: z.string().nullable(),
  items: z
    .array(
      z.object({
        title: z.string().min(1),
        /** What the claims administrator says its decision rests on, as it words it; null when it cites nothing. */
        claimsAdministrator: z.string().nullable(),
      }),
    )
    .min(1),
  /** Who has a part in the dispute; absent where nobody has said, and then no conflict can be screened. */
  parties: z.array(CaseParty).optional(),
  /** Earlier determinations for the same worker, as far as they are known; absent where nobody has looked. */
  priorDeterminations: z.array(KnownDetermination).optional(),
  documents: z
    .array(
      z.object({
        file: z.string().min(1), // relative to the folder
        title: z.string().min(1),
        date: CivilDate.nullable(),
        author: z.string().nullable(),
      }),
    )
    .min(1),
});
export type CaseFile = Readonly<z.infer<typeof CaseFile>>;
