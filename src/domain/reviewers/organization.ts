import { z } from 'zod';
import { LONGEST_NAME, type LetterSender, SenderContact } from '#domain/cases/events/letter-sender.ts';
import { Control } from './conflicts/involvement/independent-organization.ts';
import { Ties } from './ties.ts';

/** The review organization as it discloses itself (Labor Code 139.5(d)(2)): bound by the law as its reviewers are, with its officers, directors and employees. */
export const Organization = z.strictObject({
  id: z.string().min(1).nullable().default(null),
  name: z
    .string()
    .trim()
    .min(2, 'give the name')
    .max(LONGEST_NAME, `letters carry a name of up to ${LONGEST_NAME} characters`)
    .nullable()
    .default(null),
  /** How it is reached, for its letters. */
  contact: SenderContact.prefault({}),
  controls: z.array(Control).default([]),
  ties: Ties.prefault({}),
  people: z
    .array(
      z.strictObject({
        as: z.enum(['officer', 'director', 'employee']),
        name: z.string().trim().min(1).nullable().default(null),
        ties: Ties.prefault({}),
      }),
    )
    .default([]),
});
export type Organization = Readonly<z.infer<typeof Organization>>;

/** The organization as its letters name it; null while it has no name. */
export function senderOf({ name, contact }: Organization): LetterSender | null {
  return name === null ? null : { name, ...contact };
}
