import { z } from 'zod';

const line = (most: number, says: string) => z.string().trim().min(1).max(most, says).nullable().default(null);
const telephone = z
  .string()
  .trim()
  .regex(/^\+?[\d ().-]{7,24}(?: ?(?:x|ext\.?) ?\d{1,6})?$/i, 'a number with its area code, as (916) 555-0100')
  .nullable()
  .default(null);

/** The most characters of a name that letters carry, and that whoever reads them still takes for one. */
export const LONGEST_NAME = 60;

/** How the review organization is reached, as its letters say it; null where nothing is said. */
export const SenderContact = z.strictObject({
  /** Street or box, then city, state and ZIP code, on lines of their own or behind commas. */
  address: line(300, 'at most 300 characters'),
  telephone,
  fax: telephone,
  /** When somebody answers, in English and for letters in Spanish. */
  hours: line(80, 'at most 80 characters'),
  hoursInSpanish: line(80, 'at most 80 characters'),
  /** With the degree: `Ruth Alder, MD`. */
  medicalDirector: line(80, 'at most 80 characters'),
});
export type SenderContact = Readonly<z.infer<typeof SenderContact>>;

/** In whose name a letter goes out, as it was when the determination was signed. */
export const LetterSender = z.strictObject({
  name: z.string().trim().min(2).max(LONGEST_NAME),
  ...SenderContact.shape,
});
export type LetterSender = Readonly<z.infer<typeof LetterSender>>;
