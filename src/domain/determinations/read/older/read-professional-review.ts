import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { readLetterHead } from './head/letter-head.ts';
import { splitIssueItems } from './items/issue-items.ts';
import { cutParts } from './layout/cut-parts.ts';
import { findPart, type Part } from './layout/part-headings.ts';
import { readDocumentsReviewed } from './documents-reviewed.ts';
import type { MissingPart, OlderParts } from './older-parts.ts';
import { readCaseSummary } from './parts/case-summary.ts';
import { closingStart, unreadClosing } from './parts/closing.ts';
import { readQualifications } from './parts/reviewer-qualifications.ts';

const NEEDED: readonly { readonly part: Part; readonly heading: string; readonly at: string }[] = [
  { part: 'issue', heading: 'ISSUE AT DISPUTE', at: 'issue at dispute' },
  { part: 'summary', heading: 'CASE SUMMARY', at: 'clinical case summary' },
  { part: 'guideline', heading: 'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON', at: 'decisions and rationales' },
  {
    part: 'why',
    heading: 'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS (NOT) MEDICALLY NECESSARY',
    at: 'decisions and rationales',
  },
  { part: 'qualifications', heading: 'MEDICAL REVIEWER QUALIFICATIONS', at: 'reviewer paragraph' },
];

/** Format F3, the review of early 2013, cut into its parts, or the first part it lacks. It has no line of the claims administrator. */
export function readProfessionalReview(flow: Flow): OlderParts | MissingPart {
  const { sections, head } = cutParts(
    flow,
    ['issue', 'summary', 'documents', 'guideline', 'why', 'qualifications'],
    flow.length,
  );
  const lacking = NEEDED.find(({ part }) => !sections.has(part));
  if (lacking !== undefined) return { missing: `the heading "${lacking.heading}" is missing`, at: lacking.at };
  const documents = sections.get('documents');
  const qualifications = sections.get('qualifications') ?? '';
  const start = findPart(flow, 'guideline')?.start ?? 0;
  const credentials = findPart(flow, 'qualifications')?.start ?? flow.length;
  const split = splitIssueItems(
    flow,
    sections.get('issue') ?? '',
    start,
    credentials > start ? credentials : flow.length,
  );
  if ('missing' in split) return split;
  const said = readLetterHead(head);
  const closes = closingStart(qualifications, 0);
  return {
    header: said.header,
    stated: said.stated,
    reviewer: readQualifications(qualifications.slice(0, closes)),
    clinicalSummary: readCaseSummary(sections.get('summary') ?? '').text,
    documents: documents === undefined ? null : readDocumentsReviewed(documents),
    items: split.items,
    unread: [...said.unread, plain(split.before), ...unreadClosing(qualifications.slice(closes))],
  };
}
