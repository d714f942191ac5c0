import { checkDetermination } from '#domain/checks/check-determination.ts';
import type { Findings } from '#domain/checks/finding.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { readInPart } from '#domain/determinations/read/read-determination.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { PdfText } from './ports.ts';

export type CheckLetterOutcome =
  | { readonly kind: 'checked'; readonly determination: Determination; readonly findings: Findings }
  | { readonly kind: 'not-a-letter'; readonly error: Unreadable };

/** Reads a letter somebody brought and says what a hostile reader would find in it; nothing of it is kept. */
export async function checkLetter(
  { pdfText }: { readonly pdfText: PdfText },
  letter: { readonly file: string; readonly content: string | Uint8Array },
): Promise<CheckLetterOutcome> {
  const { file, content } = letter;
  const loaded =
    typeof content === 'string' ? { kind: 'loaded' as const, text: content } : await pdfText(file, content);
  if (loaded.kind === 'unreadable') return { kind: 'not-a-letter', error: loaded.error };
  const read = readInPart(file, loaded.text);
  if (read.kind === 'unreadable') return { kind: 'not-a-letter', error: read.error };
  const { determination, lacks } = read;
  return { kind: 'checked', determination, findings: checkDetermination(determination, lacks) };
}
