import type { Case } from '#domain/cases/case.ts';
import type { LetterSender } from '#domain/cases/events/letter-sender.ts';
import type { Removal } from '#domain/cases/publication/removal.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { senderOfCase } from '#domain/letters/final-determination/front/sender-of-case.ts';
import { publicDetermination } from '#domain/letters/publication/determination-texts.ts';
import { proofOf, type RedactionProof } from '#domain/letters/publication/proof.ts';
import type { WriteLetter } from '../ports.ts';

/** The public letter of a determination, as text and as PDF. */
export type PublicCopy = { readonly determination: Determination; readonly text: string; readonly pdf: Uint8Array };

/** Writes the public letter of a determination anew from what is left once the removals are made. */
export function publicCopy(
  writeLetter: WriteLetter,
  determination: Determination,
  removals: readonly Removal[],
  sender: LetterSender | null,
): PublicCopy {
  const told = publicDetermination(determination, removals);
  const [text, pdf] = (['txt', 'pdf'] as const).map(form => {
    const written = writeLetter(told, form, [], sender);
    if (written.kind === 'refused') {
      throw new Error(`the public letter of ${told.file} cannot be written: ${written.error.message}`);
    }
    return typeof written.content === 'string' ? new TextEncoder().encode(written.content) : written.content;
  });
  return { determination: told, text: new TextDecoder().decode(text), pdf: pdf ?? new Uint8Array() };
}

/** The proof of a publication as the log tells of it: published means that nothing known was left. */
export function publishedProof(current: Case): RedactionProof | null {
  const { publication, caseNumber } = current;
  if (publication === null) return null;
  return proofOf(caseNumber, publication.removals, publication.kept, {
    searched: publication.searched.map(each => ({ ...each, remaining: 0 })),
    layers: publication.layers.map(each => ({ ...each, remaining: 0, foreign: 0 })),
  });
}

/** The public letter and its proof written again from the log of a case alone; null while it is not published. */
export function republished(
  writeLetter: WriteLetter,
  current: Case,
): (PublicCopy & { readonly proof: RedactionProof }) | null {
  const determination = determinationOf(current);
  const proof = publishedProof(current);
  if (determination === null || proof === null || current.publication === null) return null;
  return { ...publicCopy(writeLetter, determination, current.publication.removals, senderOfCase(current)), proof };
}
