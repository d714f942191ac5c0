import type { DecidedItem } from '#domain/determinations/determination.ts';
import type { LetterBlock } from '#domain/letters/final-determination/letter-document.ts';
import { oneLine } from './one-line.ts';
import { labels } from '#domain/letters/final-determination/phrases.ts';
import type { ReviewOrganization } from '#domain/letters/final-determination/review-organization.ts';

/** One disputed item as decided: what was asked for, the outcome, what both sides relied on, and why. */
export function itemBlocks(item: DecidedItem, index: number, organization: ReviewOrganization): LetterBlock[] {
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
    { kind: 'labelled', label: labels.rationale, text: ended(oneLine(item.rationale)), at: `${at}/rationale` },
  ];
}

const outcomeNames = { upheld: 'Upheld', overturned: 'Overturned' } as const;

/** The title of a modified request is a sentence that the outcome completes. */
function titleAsSentence(title: string): string {
  return /\bw(?:as|ere) the original request\b/iu.test(title) && !/ (?:is|are)$/iu.test(title) ? `${title} is` : title;
}

/** Reasons end as a sentence does: the next title is told from them by that. */
function ended(reasons: string): string {
  return /[.!?]["'”’)\]]*$/u.test(reasons) ? reasons : `${reasons}.`;
}
