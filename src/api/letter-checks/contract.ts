import { z } from 'zod';
import { Finding, LetterPart } from '#domain/checks/finding.ts';
import { CaseOutcome, Header, LetterFormat } from '#domain/determinations/determination.ts';
import { base64Length } from '../base64.ts';

/** The most that is taken in: characters of a text, bytes of a PDF. */
export const LARGEST_TEXT = 400_000;
export const LARGEST_PDF = 10 * 1024 * 1024;

const file = z.string().trim().min(1).max(200).default('letter');

/** A letter to be read: its text, or its PDF in base 64. */
export const LetterCheckInput = z.union([
  z.strictObject({ file, text: z.string().min(1, 'the letter is empty').max(LARGEST_TEXT, 'the text is too long') }),
  z.strictObject({
    file,
    pdf: z
      .base64('the PDF is not in base 64')
      .min(1, 'the PDF is empty')
      .max(base64Length(LARGEST_PDF), 'the PDF is too large'),
  }),
]);
export type LetterCheckInput = Readonly<z.input<typeof LetterCheckInput>>;

/** A letter as it was read, text by text, and what a hostile reader would find. Offsets of findings are into these texts. */
export const LetterCheckView = z.object({
  file: z.string(),
  format: LetterFormat,
  header: Header,
  outcome: CaseOutcome,
  texts: z.array(z.object({ part: LetterPart, item: z.int().nonnegative().nullable(), text: z.string() })),
  outcomes: z.array(z.enum(['upheld', 'overturned'])),
  findings: z.array(Finding),
  /** What could not be checked, and why. */
  unchecked: z.array(z.string()),
});
export type LetterCheckView = Readonly<z.infer<typeof LetterCheckView>>;
