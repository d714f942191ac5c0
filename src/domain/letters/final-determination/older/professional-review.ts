import type { Determination, Header } from '#domain/determinations/determination.ts';
import type { LetterBlock } from '../letter-document.ts';
import { howMadeBlocks } from '../parts/how-made.ts';
import { oneLine } from '../parts/one-line.ts';
import type { ReviewOrganization } from '../review-organization.ts';
import { headLines } from './head-lines.ts';
import { documentLines, effectLines, reasonsLines, summaryLines } from './shared-parts.ts';
import { statedLines } from './stated-lines.ts';

const labels: Readonly<Record<keyof Header, string>> = {
  caseNumber: 'Case Number:',
  dateAssigned: 'Date Assigned:',
  dateOfInjury: 'Date of Injury:',
  decisionDate: 'Decision Date:',
  urDecisionDate: 'UR Decision Date:',
  priority: 'Priority:',
  applicationReceived: 'Application Received:',
};

/** Format F3, the review of early 2013: the issues, then for each the guidelines and, under a heading that decides it, the reasons. */
export function professionalReviewBlocks(
  determination: Determination,
  organization: ReviewOrganization,
): LetterBlock[] {
  const { header, items } = determination;
  return [
    { kind: 'heading', text: 'MEDICAL PROFESSIONAL REVIEW' },
    ...headLines(header, labels),
    { kind: 'heading', text: 'ISSUE AT DISPUTE:' },
    {
      kind: 'numbered',
      lines: items.map(({ title }, index) => ({ text: oneLine(title), at: `items/${index}/title` })),
    },
    { kind: 'heading', text: 'CASE SUMMARY:' },
    ...summaryLines(determination),
    ...documentLines(determination, 'DOCUMENTS REVIEWED FOR DETERMINATION:'),
    ...items.flatMap((item, index): LetterBlock[] => [
      {
        kind: 'subheading',
        text: 'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:',
      },
      ...statedLines(item, index),
      {
        kind: 'subheading',
        text: `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${item.outcome === 'upheld' ? 'IS NOT' : 'IS'} MEDICALLY NECESSARY:`,
      },
      ...reasonsLines(determination, index, null),
    ]),
    { kind: 'heading', text: 'MEDICAL REVIEWER QUALIFICATIONS:' },
    ...howMadeBlocks(determination, organization).slice(1),
    ...effectLines(organization.name),
  ];
}
