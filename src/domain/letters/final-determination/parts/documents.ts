import type { DocumentReviewed } from '#domain/determinations/determination.ts';
import type { Source } from '#domain/law/source.ts';
import type { LetterBlock } from '#domain/letters/final-determination/letter-document.ts';
import { documentsWords } from '#domain/letters/final-determination/phrases.ts';
import { oneLine } from './one-line.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.6(d)(3); Hacker v. County of San Bernardino (2015)',
  says: 'the determination lists the documents reviewed',
};

/** Every document reviewed, by number; nothing where no list was kept, as in published letters. */
export function documentsBlocks(documents: readonly DocumentReviewed[]): LetterBlock[] {
  if (documents.length === 0) return [];
  return [
    { kind: 'heading', text: documentsWords.heading },
    { kind: 'paragraph', text: documentsWords.leadIn, at: null },
    {
      kind: 'numbered',
      lines: documents.map(({ text }, index) => ({ text: oneLine(text), at: `documentsReviewed/${index}/text` })),
    },
  ];
}
