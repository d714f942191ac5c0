import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { type ChangeOutcome, changeCase } from './change-case.ts';
import type { CaseStore, Clock, LetterStore, Sha256, WriteLetterPdf } from './ports.ts';

export type IssueLetterOutcome = ChangeOutcome | { readonly kind: 'already-issued'; readonly caseNumber: string };

/** Writes the letter of a signed case, keeps it and records it; safe to repeat after a stop at any point. */
export async function issueLetter(
  needs: {
    readonly cases: CaseStore;
    readonly letters: LetterStore;
    readonly clock: Clock;
    readonly writeLetterPdf: WriteLetterPdf;
    readonly sha256: Sha256;
  },
  { caseNumber }: { readonly caseNumber: string },
): Promise<IssueLetterOutcome> {
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  if (stored.case.state === 'issued') return { kind: 'already-issued', caseNumber };
  const determination = determinationOf(stored.case);
  // Unsigned: the step table refuses and says so.
  const sha256 = determination === null ? '' : await keptLetter(needs, caseNumber, determination);
  return changeCase(needs, caseNumber, () => ({
    kind: 'letter-issued',
    by: 'letter desk',
    why: 'the determination is signed',
    data: { sha256 },
  }));
}

async function keptLetter(
  { letters, writeLetterPdf, sha256, clock }: Parameters<typeof issueLetter>[0],
  caseNumber: string,
  determination: Parameters<WriteLetterPdf>[0],
): Promise<string> {
  const earlier = await letters.read(caseNumber);
  if (earlier !== null) return earlier.sha256;
  const bytes = await writeLetterPdf(determination);
  return (await letters.keep(caseNumber, { sha256: sha256(bytes), bytes }, clock.now())).sha256;
}
