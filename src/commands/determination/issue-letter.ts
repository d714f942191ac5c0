import type { Case } from '#domain/cases/case.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { coversOfCase } from '#domain/letters/final-determination/front/covers-of-case.ts';
import { senderOfCase } from '#domain/letters/final-determination/front/sender-of-case.ts';
import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock, LetterStore, Sha256, WriteLetter } from '../ports.ts';

export type IssueLetterOutcome = ChangeOutcome | { readonly kind: 'already-issued'; readonly caseNumber: string };

/** Writes the letter of a signed case, keeps it and records it; safe to repeat after a stop at any point. */
export async function issueLetter(
  needs: {
    readonly cases: CaseStore;
    readonly letters: LetterStore;
    readonly clock: Clock;
    readonly writeLetter: WriteLetter;
    readonly sha256: Sha256;
  },
  { caseNumber }: { readonly caseNumber: string },
): Promise<IssueLetterOutcome> {
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  if (stored.case.letter !== null) return { kind: 'already-issued', caseNumber };
  const determination = determinationOf(stored.case);
  // Unsigned: the step table refuses and says so.
  const sha256 = determination === null ? '' : await keptLetter(needs, stored.case, determination);
  return changeCase(needs, caseNumber, () => ({
    kind: 'letter-issued',
    by: 'letter desk',
    why: 'the determination is signed',
    data: { sha256, on: needs.clock.today() },
  }));
}

async function keptLetter(
  { letters, writeLetter, sha256, clock }: Parameters<typeof issueLetter>[0],
  current: Case,
  determination: Parameters<WriteLetter>[0],
): Promise<string> {
  const { caseNumber, round } = current;
  const covers = coversOfCase(current);
  const earlier = await letters.read(caseNumber, round);
  if (earlier !== null) return earlier.sha256;
  const letter = writeLetter(determination, 'pdf', covers, senderOfCase(current));
  if (letter.kind === 'refused')
    throw new Error(`the letter of ${caseNumber} cannot be written: ${letter.error.message}`);
  const bytes = typeof letter.content === 'string' ? new TextEncoder().encode(letter.content) : letter.content;
  return (await letters.keep(caseNumber, round, { sha256: sha256(bytes), bytes }, clock.now())).sha256;
}
