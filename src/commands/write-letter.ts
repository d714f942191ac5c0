import type { LetterSender } from '#domain/cases/events/letter-sender.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { composeLetter } from '#domain/letters/final-determination/compose-letter.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { reviewOrganization } from '#domain/letters/final-determination/review-organization.ts';
import { letterText } from '#domain/letters/final-determination/text/letter-text.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { SetLetter } from './ports.ts';

export type WriteLetterNeeds = { readonly setLetter: SetLetter };
export type LetterForm = 'pdf' | 'txt';
export type WriteLetterOutcome =
  | { readonly kind: 'written'; readonly content: string | Uint8Array }
  | { readonly kind: 'refused'; readonly error: Unreadable };

/** Writes the Final Determination letter of a determination, with a cover page in each language named, in the name of whoever sends it, or says what keeps it from being written and where. */
export function writeLetter(
  { setLetter }: WriteLetterNeeds,
  determination: Determination,
  form: LetterForm,
  covers: readonly Language[] = [],
  sender: LetterSender | null = null,
): WriteLetterOutcome {
  const composed = composeLetter(determination, reviewOrganization(sender), covers);
  if (composed.kind === 'refused') return composed;
  if (form === 'txt') return { kind: 'written', content: letterText(composed.letter) };
  const set = setLetter(composed.letter);
  return set.kind === 'set' ? { kind: 'written', content: set.pdf } : set;
}
