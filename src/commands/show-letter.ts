import { signaturesOf } from '#domain/cases/analyses/analysis.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { coversOfCase } from '#domain/letters/final-determination/front/covers-of-case.ts';
import type { CaseStore, LetterStore, WriteLetter } from './ports.ts';

export type ShowLetterOutcome<T> =
  | { readonly kind: 'shown'; readonly letter: T }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  | { readonly kind: 'not-issued'; readonly caseNumber: string; readonly signed: boolean };

/** The letter as it was issued, byte for byte. */
export async function showLetterPdf(
  { cases, letters }: { readonly cases: CaseStore; readonly letters: LetterStore },
  { caseNumber }: { readonly caseNumber: string },
): Promise<ShowLetterOutcome<Uint8Array>> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const letter = stored.case.letter === null ? null : await letters.read(caseNumber, stored.case.round);
  return letter === null
    ? { kind: 'not-issued', caseNumber, signed: signaturesOf(stored.case) !== null }
    : { kind: 'shown', letter: letter.bytes };
}

/** The text of the letter of a signed case. */
export async function showLetterText(
  { cases, writeLetter }: { readonly cases: CaseStore; readonly writeLetter: WriteLetter },
  { caseNumber }: { readonly caseNumber: string },
): Promise<ShowLetterOutcome<string>> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const determination = determinationOf(stored.case);
  const letter = determination === null ? null : writeLetter(determination, 'txt', coversOfCase(stored.case));
  return letter?.kind === 'written'
    ? { kind: 'shown', letter: letter.content.toString() }
    : { kind: 'not-issued', caseNumber, signed: determination !== null };
}
