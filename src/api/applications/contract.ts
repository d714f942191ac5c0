import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { ServiceMethod } from '#domain/calendar/service/method.ts';
import { ApplicationForm } from '#domain/cases/events/application-form.ts';
import { base64Length } from '../base64.ts';

/** An application as it comes in. */
export const ApplicationInput = z.object({
  form: ApplicationForm,
  /** The day it was received; null takes today. */
  received: CivilDate.nullable().default(null),
  method: ServiceMethod.nullable().default(null),
  /** The UR decision that came with it, as text; form feeds part its pages. */
  urDecisionText: z.string().trim().min(1).max(500_000).nullable().default(null),
  /** Where whoever signs is sent a link to an account that follows the case; null: none is wanted. */
  accountEmail: z.email('an e-mail address has an @ and a domain').max(320).nullable().default(null),
});
export type ApplicationInput = z.input<typeof ApplicationInput>;

/** The case an application opened, and whether a link to an account is on its way. */
export const Filed = z.object({ caseNumber: z.string(), mailed: z.boolean() });

/** The most that is read of a copy: bytes, and pages. */
export const LARGEST_COPY = 15 * 1024 * 1024;
export const MOST_PAGES_OF_COPY = 30;

/** A copy of a decision, to be read before the application is sent: a PDF, scan, photo or document in base 64. */
export const CopyInput = z.strictObject({
  file: z.string().trim().min(1).max(200),
  content: z
    .base64('the copy is not in base 64')
    .min(1, 'the copy is empty')
    .max(base64Length(LARGEST_COPY), 'the copy is too large'),
});
export type CopyInput = Readonly<z.input<typeof CopyInput>>;

/** What a copy says, to be looked at by whoever sends it. */
export const CopyView = z.object({
  /** Its pages, parted by form feeds. */
  text: z.string(),
  pages: z.int().positive(),
  /** Whether a page was read from its image: words may be wrong. */
  recognised: z.boolean(),
  /** What could not be read, a line each. */
  unread: z.array(z.string()),
});
export type CopyView = Readonly<z.infer<typeof CopyView>>;
