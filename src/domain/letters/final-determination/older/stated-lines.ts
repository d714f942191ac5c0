import type { DecidedItem } from '#domain/determinations/determination.ts';
import { statedLeads } from '#domain/determinations/read/older/items/stated-leads.ts';
import type { LetterBlock } from '../letter-document.ts';
import { oneLine } from '../parts/one-line.ts';

/** What each side relied on, as two sentences that say whose words they are: layouts before F1 have no labels for them. */
export function statedLines(item: DecidedItem, index: number): LetterBlock[] {
  const { claimsAdministrator, reviewerGuideline } = item;
  return [
    {
      kind: 'labelled',
      label: statedLeads.claimsAdministrator,
      text: oneLine(claimsAdministrator.text),
      at: `items/${index}/claimsAdministrator/text`,
    },
    {
      kind: 'labelled',
      label: statedLeads.reviewer,
      text: oneLine(reviewerGuideline.text),
      at: `items/${index}/reviewerGuideline/text`,
    },
  ];
}

/** `is not medically necessary and appropriate` */
export function necessity({ outcome }: Pick<DecidedItem, 'outcome'>): string {
  return `${outcome === 'upheld' ? 'is not' : 'is'} medically necessary and appropriate`;
}
