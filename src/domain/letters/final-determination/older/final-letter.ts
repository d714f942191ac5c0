import { type Determination, type Header, caseOutcome } from '#domain/determinations/determination.ts';
import type { LetterBlock } from '../letter-document.ts';
import { howMadeBlocks } from '../parts/how-made.ts';
import { oneLine } from '../parts/one-line.ts';
import type { ReviewOrganization } from '../review-organization.ts';
import { headLines } from './head-lines.ts';
import { documentLines, effectLines, reasonsLines, summaryLines } from './shared-parts.ts';
import { necessity, statedLines } from './stated-lines.ts';

const labels: Readonly<Record<keyof Header, string>> = {
  caseNumber: 'IMR Case Number:',
  dateAssigned: 'Date Assigned:',
  dateOfInjury: 'Date of Injury:',
  decisionDate: 'Dated:',
  urDecisionDate: 'UR Denial Date:',
  priority: 'Priority:',
  applicationReceived: 'Application Received:',
};

/** How the letter words the result of the case, and how many items it found necessary. */
const results = {
  uphold: { stated: 'UPHOLD', many: 'none' },
  overturn: { stated: 'OVERTURN', many: 'all' },
  'partial-overturn': { stated: 'PARTIAL OVERTURN', many: 'some' },
} as const;

/** Format F2b, the letter of the turn to 2014: letterhead, the result to the parties, and each item as a statement with its grounds. */
export function finalLetterBlocks(determination: Determination, organization: ReviewOrganization): LetterBlock[] {
  const { header, items } = determination;
  const { name } = organization;
  const { stated, many } = results[caseOutcome(items)];
  return [
    { kind: 'heading', text: name.toUpperCase() },
    { kind: 'heading', text: 'Independent Medical Review Final Determination Letter' },
    ...headLines(header, labels),
    {
      kind: 'paragraph',
      text: [
        `${name} has completed the Independent Medical Review of the above workers’ compensation case.`,
        `Final Determination: ${stated}.`,
        `This means we decided that ${many} of the disputed items/services are medically necessary and appropriate.`,
        'A detailed explanation of the decision for each item is given below.',
      ].join(' '),
      at: null,
    },
    { kind: 'heading', text: 'HOW THE IMR FINAL DETERMINATION WAS MADE' },
    ...howMadeBlocks(determination, organization).slice(1),
    ...documentLines(determination, 'DOCUMENTS REVIEWED'),
    { kind: 'heading', text: 'CLINICAL CASE SUMMARY' },
    ...summaryLines(determination),
    { kind: 'heading', text: 'IMR DECISION(S) AND RATIONALE(S)' },
    {
      kind: 'paragraph',
      text: 'The Final Determination was based on decisions for the disputed items/services set forth below:',
      at: null,
    },
    ...items.flatMap((item, index): LetterBlock[] => [
      {
        kind: 'paragraph',
        text: `${index + 1}. ${oneLine(item.title)} ${necessity(item)}.`,
        at: `items/${index}/title`,
      },
      ...statedLines(item, index),
      ...reasonsLines(determination, index, 'The Expert Reviewer’s decision rationale:'),
    ]),
    ...effectLines(name),
  ];
}
