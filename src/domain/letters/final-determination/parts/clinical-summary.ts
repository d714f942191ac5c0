import type { PanelAnalysis } from '#domain/determinations/determination.ts';
import { ended, summaryLabel } from '#domain/determinations/panel.ts';
import type { LetterBlock } from '#domain/letters/final-determination/letter-document.ts';
import { oneLine } from './one-line.ts';
import { headings, leadIns } from '#domain/letters/final-determination/phrases.ts';

/** The medical condition as the reviewer found it in the record (Labor Code 4610.6(d)); of several reviewers, as each did. */
export function clinicalSummaryBlocks(summary: string, panel: readonly PanelAnalysis[]): LetterBlock[] {
  const summaries = panel.map(({ clinicalSummary }) => oneLine(clinicalSummary));
  const lead: LetterBlock[] = [
    { kind: 'heading', text: headings.summary },
    { kind: 'paragraph', text: panel.length === 0 ? leadIns.summary : leadIns.panelSummary, at: null },
  ];
  if (new Set(summaries).size < 2)
    return [...lead, { kind: 'paragraph', text: oneLine(summary), at: 'clinicalSummary' }];
  return [
    ...lead,
    ...summaries.map((text, index): LetterBlock => {
      const at = `panel/${index}/clinicalSummary`;
      return { kind: 'labelled', label: summaryLabel(index), text: ended(text), at };
    }),
  ];
}
