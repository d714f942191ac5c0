import type { Case } from '#domain/cases/case.ts';
import type { SealedEntry } from '#domain/cases/log-entry.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { coversOfCase } from '#domain/letters/final-determination/front/covers-of-case.ts';
import { senderOfCase } from '#domain/letters/final-determination/front/sender-of-case.ts';
import type { Sha256, StoredLetter, StoredRows, WriteLetter } from '../ports.ts';
import { type AuditFinding, auditFinding } from './finding.ts';

/** A letter that the log says was issued: the case as it stood, and the SHA-256 recorded. */
export type IssuedLetter = { readonly case: Case; readonly sha256: string; readonly entry: SealedEntry };

type Needs = { readonly writeLetter: WriteLetter; readonly sha256: Sha256 };

/** Writes every letter of a case anew from its events and holds it beside the one that is kept, byte for byte. */
export function checkLetters(
  needs: Needs,
  { caseNumber, letters, row, entries }: StoredRows,
  current: Case,
  issued: readonly IssuedLetter[],
): AuditFinding[] {
  const rounds = new Set(issued.map(letter => letter.case.round));
  const whole = row === null || row.sequence === entries.length;
  return [
    ...issued.flatMap(each => {
      const kept = letters.find(letter => letter.round === each.case.round);
      const place = { caseNumber, row: each.case.round };
      if (kept !== undefined) return checkLetter(needs, kept, each.case, each.sha256);
      return [auditFinding('dropped', 'letters', 'the log says it was issued; it is not kept', place)];
    }),
    ...letters
      .filter(letter => !rounds.has(letter.round))
      .flatMap(letter => {
        // Kept and not recorded yet: the next run of the letter desk records it.
        const underWay = current.state === 'draft-quality' && current.round === letter.round;
        if (underWay) return checkLetter(needs, letter, current, letter.sha256);
        const message = 'kept, and the log does not say that it was issued';
        // With the end of the log gone the letter is the one that its event recorded.
        return whole ? [auditFinding('added', 'letters', message, { caseNumber, row: letter.round })] : [];
      }),
  ];
}

function checkLetter(
  { writeLetter, sha256 }: Needs,
  kept: StoredLetter,
  issued: Case,
  recorded: string,
): AuditFinding[] {
  const place = { caseNumber: issued.caseNumber, row: kept.round };
  const wrong = (message: string) => auditFinding('changed', 'letters', message, place);
  const actual = sha256(kept.bytes);
  if (actual !== recorded) return [wrong(`its SHA-256 is ${actual}; the log recorded ${recorded}`)];
  const findings = kept.sha256 === recorded ? [] : [wrong(`the SHA-256 beside it is ${kept.sha256}, not its own`)];
  const determination = determinationOf(issued);
  const again =
    determination === null ? null : writeLetter(determination, 'pdf', coversOfCase(issued), senderOfCase(issued));
  if (again === null || again.kind === 'refused') {
    const reason = again === null ? 'no determination is signed' : again.error.message;
    return [...findings, auditFinding('unreplayable', 'letters', `it cannot be written anew: ${reason}`, place)];
  }
  const bytes = typeof again.content === 'string' ? new TextEncoder().encode(again.content) : again.content;
  if (sameBytes(bytes, kept.bytes)) return findings;
  const message =
    'it is the letter the log recorded, but written anew from the events it differs: its event was changed and sealed anew, or another version of this program wrote it';
  return [...findings, auditFinding('unreplayable', 'letters', message, { ...place, orElse: ['changed'] })];
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
