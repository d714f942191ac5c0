import type { DecidedItem, PanelAnalysis } from '#domain/determinations/determination.ts';
import { itemBlocks } from './item.ts';
import type { LetterBlock } from '#domain/letters/final-determination/letter-document.ts';
import { headings, leadIns } from '#domain/letters/final-determination/phrases.ts';
import type { ReviewOrganization } from '#domain/letters/final-determination/review-organization.ts';

/** Every disputed item with its decision, in the order they were put (Labor Code 4610.6(f)). */
export function issuesBlocks(
  items: readonly DecidedItem[],
  panel: readonly PanelAnalysis[],
  organization: ReviewOrganization,
): LetterBlock[] {
  return [
    { kind: 'heading', text: headings.issues },
    { kind: 'paragraph', text: leadIns.issues, at: null },
    ...items.flatMap((item, index) => itemBlocks(item, index, panel, organization)),
  ];
}
