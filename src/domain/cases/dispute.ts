import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseFile } from './case-file.ts';

export const CaseNumber = z
  .string()
  .regex(/^CM\d{2}-\d{7}$/, 'a case number is CM, two digits, a hyphen and seven digits');

/** What is in dispute and since when; the days of what has not happened yet are null. */
export const Dispute = z.object({
  caseNumber: CaseNumber,
  priority: z.enum(['standard', 'expedited']),
  dateOfInjury: CivilDate,
  urDecisionDate: CivilDate.nullable(),
  applicationReceived: CivilDate.nullable(),
  dateAssigned: CivilDate.nullable(),
  patient: z.object({ age: z.int().min(0).max(120).nullable(), sex: z.enum(['male', 'female']).nullable() }),
  items: z
    .array(z.object({ title: z.string().trim().min(1), claimsAdministrator: z.string().nullable() }))
    .min(1, 'no treatment is in dispute'),
});
export type Dispute = Readonly<z.infer<typeof Dispute>>;

/** The dispute a case file tells of. */
export function disputeOf(file: CaseFile): Dispute {
  const { caseNumber, priority, dateOfInjury, urDecisionDate, applicationReceived, dateAssigned, patient, items } =
    file;
  return { caseNumber, priority, dateOfInjury, urDecisionDate, applicationReceived, dateAssigned, patient, items };
}

/** The day by which guidelines are chosen while there is no decision; null when no day is known. */
export function judgedOn({
  dateAssigned,
  applicationReceived,
  urDecisionDate,
}: Pick<Dispute, 'dateAssigned' | 'applicationReceived' | 'urDecisionDate'>): CivilDate | null {
  return dateAssigned ?? applicationReceived ?? urDecisionDate;
}
