import type { Determination } from '#domain/determinations/determination.ts';
import { type Edit, edited } from './edit.ts';

export type Letter = Determination;

/** An edit of one text of a letter: of its summary, or of the reasons of an item. */
export type LetterEdit = Edit & { readonly part: 'summary' | 'rationale'; readonly item: number | null };

/** A kind of slip that needs the whole letter: what stands twice in it, and where one of both can be changed. */
export type LetterSlip = { readonly kind: string; readonly places: (letter: Letter) => LetterEdit[] };

/** The letter with that edit made. */
export function editedLetter(letter: Letter, edit: LetterEdit): Letter {
  if (edit.part === 'summary') return { ...letter, clinicalSummary: edited(letter.clinicalSummary, edit) };
  return {
    ...letter,
    items: letter.items.map((item, index) =>
      index === edit.item ? { ...item, rationale: edited(item.rationale, edit) } : item,
    ),
  };
}

/** Every text of a letter in which slips are made. */
export function textsOf(
  letter: Letter,
): { readonly part: 'summary' | 'rationale'; readonly item: number | null; readonly text: string }[] {
  return [
    { part: 'summary', item: null, text: letter.clinicalSummary },
    ...letter.items.map(({ rationale }, item) => ({ part: 'rationale' as const, item, text: rationale })),
  ];
}
