import type { LetterBlock } from '#domain/letters/final-determination/letter-document.ts';
import { oneLine } from './one-line.ts';
import { headings, leadIns } from '#domain/letters/final-determination/phrases.ts';

/** The medical condition as the reviewer found it in the record (Labor Code 4610.6(d)). */
export function clinicalSummaryBlocks(summary: string): LetterBlock[] {
  return [
    { kind: 'heading', text: headings.summary },
    { kind: 'paragraph', text: leadIns.summary, at: null },
    { kind: 'paragraph', text: oneLine(summary), at: 'clinicalSummary' },
  ];
}
