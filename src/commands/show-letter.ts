import { signaturesOf } from '#domain/cases/analyses/analysis.ts';
import type { Case } from '#domain/cases/case.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { coversOfCase } from '#domain/letters/final-determination/front/covers-of-case.ts';
import { senderOfCase } from '#domain/letters/final-determination/front/sender-of-case.ts';
import { oncePer } from './once-per.ts';
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
  const { letter, signed } = textsBy(writeLetter)(stored.case);
  return letter === null ? { kind: 'not-issued', caseNumber, signed } : { kind: 'shown', letter };
}

/** The letter of each case as it stands, written once; null where it is not signed, or cannot be written. */
const textsBy = oncePer((writeLetter: WriteLetter) =>
  oncePer((current: Case) => {
    const determination = determinationOf(current);
    const letter =
      determination === null ? null : writeLetter(determination, 'txt', coversOfCase(current), senderOfCase(current));
    const text = letter?.kind === 'written' ? letter.content.toString() : null;
    return { letter: text, signed: determination !== null };
  }),
);
