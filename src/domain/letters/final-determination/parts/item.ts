import type { DecidedItem, PanelAnalysis } from '#domain/determinations/determination.ts';
import type { LetterBlock } from '#domain/letters/final-determination/letter-document.ts';
import { analysisLabel, analysisText, ended, voteSentence } from '#domain/determinations/panel.ts';
import { oneLine } from './one-line.ts';
import { labels } from '#domain/letters/final-determination/phrases.ts';
import type { ReviewOrganization } from '#domain/letters/final-determination/review-organization.ts';

/** One disputed item as decided: what was asked for, the outcome, what both sides relied on, and why. */
export function itemBlocks(
  item: DecidedItem,
  index: number,
  panel: readonly PanelAnalysis[],
  organization: ReviewOrganization,
): LetterBlock[] {
  const at = `items/${index}`;
  return [
    {
      kind: 'item-title',
      text: `${titleAsSentence(oneLine(item.title))}: ${outcomeNames[item.outcome]}`,
      at: `${at}/title`,
    },
    {
      kind: 'labelled',
      label: labels.claimsAdministrator,
      text: oneLine(item.claimsAdministrator.text),
      at: `${at}/claimsAdministrator/text`,
    },
    {
      kind: 'labelled',
      label: organization.guidelineLabel,
      text: oneLine(item.reviewerGuideline.text),
      at: `${at}/reviewerGuideline/text`,
    },
    ...reasonsBlocks(item, index, panel),
  ];
}

/** Why: the reasons, or of a panel the vote and every reviewer's own analysis. */
export function reasonsBlocks(item: DecidedItem, index: number, panel: readonly PanelAnalysis[]): LetterBlock[] {
  const opinions = panel.flatMap(analysis => analysis.items[index] ?? []);
  const at = `items/${index}/rationale`;
  if (opinions.length === 0) {
    return [{ kind: 'labelled', label: labels.rationale, text: ended(oneLine(item.rationale)), at }];
  }
  const outcomes = opinions.map(({ outcome }) => outcome);
  return [
    { kind: 'labelled', label: labels.rationale, text: voteSentence(outcomes), at },
    ...opinions.map((opinion, member): LetterBlock => {
      const label = analysisLabel(member, opinion.outcome);
      return { kind: 'labelled', label, text: oneLine(analysisText(opinion)), at: `panel/${member}/items/${index}` };
    }),
  ];
}

const outcomeNames = { upheld: 'Upheld', overturned: 'Overturned' } as const;

/** The title of a modified request is a sentence that the outcome completes. */
function titleAsSentence(title: string): string {
  return /\bw(?:as|ere) the original request\b/iu.test(title) && !/ (?:is|are)$/iu.test(title) ? `${title} is` : title;
}
