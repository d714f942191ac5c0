import type { Determination } from '#domain/determinations/determination.ts';
import type { LetterBlock } from '../letter-document.ts';
import { oneLine } from '../parts/one-line.ts';
import { clinicalSummaryBlocks } from '../parts/clinical-summary.ts';
import { reasonsBlocks } from '../parts/item.ts';

/** The clinical summary without the heading of format F1. */
export function summaryLines({ clinicalSummary, panel }: Determination): LetterBlock[] {
  return clinicalSummaryBlocks(clinicalSummary, panel ?? []).filter(({ kind }) => kind !== 'heading');
}

/** The documents reviewed under the heading of a layout; nothing where no list was kept. */
export function documentLines({ documentsReviewed }: Determination, heading: string): LetterBlock[] {
  if (documentsReviewed == null || documentsReviewed.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'paragraph',
      text: 'The following relevant documents were reviewed and considered. These documents included:',
      at: null,
    },
    {
      kind: 'numbered',
      lines: documentsReviewed.map(({ text }, index) => ({
        text: oneLine(text),
        at: `documentsReviewed/${index}/text`,
      })),
    },
  ];
}

/** The reasons for an item, and of a panel every analysis; `label` stands before the first. */
export function reasonsLines({ items, panel }: Determination, index: number, label: string | null): LetterBlock[] {
  const item = items[index];
  if (item === undefined) return [];
  return reasonsBlocks(item, index, panel ?? []).map((block, place): LetterBlock => {
    if (place > 0 || block.kind !== 'labelled') return block;
    return label === null ? { kind: 'paragraph', text: block.text, at: block.at } : { ...block, label };
  });
}

/** What a determination does and how it is appealed, in the short words of the letters before F1. */
export function effectLines(organization: string): LetterBlock[] {
  return [
    { kind: 'heading', text: 'Effect of the Decision' },
    {
      kind: 'paragraph',
      text: [
        `The determination of ${organization} and its expert reviewer is deemed to be the final determination of the Administrative Director of the Division of Workers’ Compensation.`,
        'This determination is binding on all parties.',
        'In certain limited circumstances, you can appeal the Final Determination.',
        'Appeals must be filed with the Workers’ Compensation Appeals Board within 30 days from the day this letter was mailed, and 5 more where it was mailed within California.',
        'For more information about the appeal process see Labor Code section 4610.6(h).',
      ].join(' '),
      at: null,
    },
  ];
}
