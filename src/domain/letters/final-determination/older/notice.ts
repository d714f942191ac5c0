import type { Determination, Header } from '#domain/determinations/determination.ts';
import type { LetterBlock } from '../letter-document.ts';
import { howMadeBlocks } from '../parts/how-made.ts';
import { oneLine } from '../parts/one-line.ts';
import type { ReviewOrganization } from '../review-organization.ts';
import { printedDay } from '../printed-day.ts';
import { headLines } from './head-lines.ts';
import { documentLines, effectLines, reasonsLines, summaryLines } from './shared-parts.ts';
import { necessity, statedLines } from './stated-lines.ts';

const labels: Readonly<Record<keyof Header, string>> = {
  caseNumber: 'IMR Case Number:',
  dateAssigned: 'Date Assigned:',
  dateOfInjury: 'Date of Injury:',
  decisionDate: 'Dated:',
  urDecisionDate: 'Date of UR Decision:',
  priority: 'Priority:',
  applicationReceived: 'IMR Application Received:',
};

/**
 * Format F2a, the notice of mid to late 2013: results first, how the dispute came, who decided, summary, documents, and each request
 * under its own heading. The summary is the reviewer's own, so that the disclaimer the layout had, of one taken from UR, is not in it.
 */
export function noticeBlocks(determination: Determination, organization: ReviewOrganization): LetterBlock[] {
  const { header, items } = determination;
  const { name } = organization;
  const results = items.map((item, index): LetterBlock => {
    const text = `${index + 1}) ${name} has determined the request for ${oneLine(item.title)} ${necessity(item)}.`;
    return { kind: 'paragraph', text, at: `items/${index}/title` };
  });
  return [
    { kind: 'heading', text: name.toUpperCase() },
    { kind: 'heading', text: 'Notice of Independent Medical Review Determination' },
    ...headLines(header, labels),
    ...results,
    { kind: 'heading', text: 'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE' },
    ...howItCame(header),
    ...results,
    { kind: 'heading', text: 'Medical Qualifications of the Expert Reviewer:' },
    ...howMadeBlocks(determination, organization).slice(1),
    { kind: 'heading', text: 'Expert Reviewer Case Summary:' },
    ...summaryLines(determination),
    ...documentLines(determination, 'Documents Reviewed for Determination:'),
    ...items.flatMap((item, index): LetterBlock[] => [
      {
        kind: 'paragraph',
        text: `${index + 1}) Regarding the request for ${oneLine(item.title)}:`,
        at: `items/${index}/title`,
      },
      {
        kind: 'subheading',
        text: 'Medical Treatment Guideline(s) Relied Upon by the Expert Reviewer to Make His/Her Decision:',
      },
      ...statedLines(item, index),
      { kind: 'subheading', text: 'Rationale for the Decision:' },
      ...reasonsLines(determination, index, null),
    ]),
    ...effectLines(name),
  ];
}

/** When the application and the notice of assignment came, of what decision, as far as it is known. */
function howItCame({ applicationReceived, urDecisionDate, dateAssigned }: Header): LetterBlock[] {
  const disputing =
    urDecisionDate === null ? '' : ` disputing the Utilization Review Denial dated ${printedDay(urDecisionDate)}`;
  const sentences = [
    applicationReceived === null
      ? null
      : `An application for Independent Medical Review was filed on ${printedDay(applicationReceived)}${disputing}.`,
    dateAssigned === null
      ? null
      : `A Notice of Assignment and Request for Information was provided to the above parties on ${printedDay(dateAssigned)}.`,
    'A decision has been made for each of the treatments and services that were in dispute:',
  ];
  return [{ kind: 'paragraph', text: sentences.filter(sentence => sentence !== null).join(' '), at: 'header' }];
}
