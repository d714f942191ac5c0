import { signaturesOf } from '#domain/cases/analyses/analysis.ts';
import type { Case } from '#domain/cases/case.ts';
import type { LetterSender } from '#domain/cases/events/letter-sender.ts';

/** In whose name the letter of a case goes out, as its last signature has it; null in logs from before signatures said it. */
export function senderOfCase(current: Case): LetterSender | null {
  return (signaturesOf(current) ?? []).findLast(({ letter }) => letter?.sender != null)?.letter?.sender ?? null;
}
