import { readRequest } from '#domain/cases/requests/read-request.ts';
import { readPatient } from '#domain/evidence/patient.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { caseOutcome, type DecidedItem, type Determination, SCHEMA } from '../determination.ts';
import { readClinicalSummary } from './clinical-summary.ts';
import { type Flow, plain, toFlow } from './flow.ts';
import { readHeaderTable } from './header-table.ts';
import { findSections, type Sections } from './sections.ts';
import { readTitle } from './item-title.ts';
import { breaksOff, readRationale } from './rationale.ts';
import { readReviewerParagraph } from './reviewer-paragraph.ts';
import { type RawItem, splitItems } from './split-items.ts';

export type ReadDeterminationOutcome =
  | { readonly kind: 'read'; readonly determination: Determination }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** Reads the text of a published determination (form feed = page break). `file` is only carried into the result. */
export function readDetermination(file: string, text: string): ReadDeterminationOutcome {
  const flow = toFlow(text);
  const sections = findSections(flow);
  return 'code' in sections ? { kind: 'unreadable', error: sections } : readSections(file, flow, sections);
}

function readSections(file: string, flow: Flow, sections: Sections): ReadDeterminationOutcome {
  const { header, unread: unreadHeader } = readHeaderTable(sections.header);
  const { reviewer, unread: unreadReviewer } = readReviewerParagraph(sections.how);
  if (reviewer === null && unreadReviewer.length === 0) return incomplete('no credentials', 'reviewer paragraph');
  const clinicalSummary = readClinicalSummary(sections.summary);
  if (clinicalSummary === '') return incomplete('it is empty', 'clinical case summary');
  const split = splitItems(flow, sections.issues);
  if ('missing' in split) return incomplete(split.missing, split.at);
  if (split.items.length === 0) return incomplete('no decided item', 'issues, decisions and rationales');
  const items: DecidedItem[] = [];
  const unreadItems: string[] = [plain(split.before)];
  for (const [index, raw] of split.items.entries()) {
    const last = index === split.items.length - 1;
    const read = readItem(raw, last);
    if ('missing' in read) return incomplete(read.missing, `item ${index + 1}`);
    items.push(read.item);
    unreadItems.push(read.after);
  }
  return {
    kind: 'read',
    determination: {
      schema: SCHEMA,
      file,
      format: 'F1',
      header,
      reviewer: reviewer ?? { wording: 'prose', statesOfLicensure: [], specialties: [] },
      patient: readPatient(clinicalSummary),
      clinicalSummary,
      items,
      outcome: caseOutcome(items),
      unread: [...unreadHeader, ...unreadReviewer, ...unreadItems].filter(part => part !== ''),
    },
  };
}

function readItem(raw: RawItem, last: boolean): { item: DecidedItem; after: string } | { missing: string } {
  const title = readTitle(raw.title);
  const { text: rationale, after } = last ? readRationale(raw.rationale) : { text: plain(raw.rationale), after: '' };
  if (title === '') return { missing: 'no title' };
  const claimsAdministrator = plain(raw.claimsAdministrator);
  if (claimsAdministrator === '') return { missing: 'nothing after "Claims Administrator guideline:"' };
  const reviewerGuideline = plain(raw.reviewerGuideline);
  if (reviewerGuideline === '') return { missing: "nothing after the reviewer's guideline label" };
  if (rationale === '') return { missing: 'nothing after "Decision rationale:"' };
  if (last && breaksOff(rationale)) return { missing: 'the letter breaks off in its rationale' };
  return {
    item: {
      title,
      request: readRequest(title),
      outcome: raw.outcome,
      claimsAdministrator: readGuidelineBasis(claimsAdministrator),
      reviewerGuideline: readGuidelineBasis(reviewerGuideline),
      rationale,
    },
    after,
  };
}

function incomplete(message: string, at: string): ReadDeterminationOutcome {
  return { kind: 'unreadable', error: { code: 'incomplete', message: `not a whole letter: ${message}`, at } };
}
