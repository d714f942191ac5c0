import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { readIssuesLead } from '#domain/determinations/read/items/issues-lead.ts';
import { readQualifications } from './parts/reviewer-qualifications.ts';
import { readLetterHead } from './head/letter-head.ts';
import { decidedItems } from './items/decided-items.ts';
import { cutParts } from './layout/cut-parts.ts';
import { findPart } from './layout/part-headings.ts';
import { readDocumentsReviewed } from './documents-reviewed.ts';
import type { MissingPart, OlderParts } from './older-parts.ts';
import { readCaseSummary } from './parts/case-summary.ts';
import { closingStart, unreadClosing } from './parts/closing.ts';

/** Format F2b, the letter of late 2013 and early 2014, cut into its parts, or the first part it lacks. */
export function readFinalLetter(flow: Flow): OlderParts | MissingPart {
  const decisions = findPart(flow, 'decisions');
  const { sections, head } = cutParts(flow, ['how', 'documents', 'summary'], decisions?.start ?? flow.length);
  const [how, summary, documents] = [sections.get('how'), sections.get('summary'), sections.get('documents')];
  if (how === undefined) return missingHeading('HOW THE IMR FINAL DETERMINATION WAS MADE', 'reviewer paragraph');
  if (summary === undefined) return missingHeading('CLINICAL CASE SUMMARY', 'clinical case summary');
  if (decisions === null) return missingHeading('IMR DECISION(S) AND RATIONALE(S)', 'decisions and rationales');
  const start = readIssuesLead(flow, decisions.end);
  const ends = closingStart(flow, start);
  const split = decidedItems(flow, start, ends);
  if ('missing' in split) return split;
  const said = readLetterHead(head);
  return {
    header: said.header,
    stated: said.stated,
    reviewer: readQualifications(how),
    clinicalSummary: readCaseSummary(summary).text,
    documents: documents === undefined ? null : readDocumentsReviewed(documents),
    items: split.items,
    unread: [...said.unread, plain(split.before), ...unreadClosing(flow.slice(ends))],
  };
}

function missingHeading(heading: string, at: string): MissingPart {
  return { missing: `the heading "${heading}" is missing`, at };
}
