import { readPatient } from '#domain/evidence/patient.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { caseOutcome, type DecidedItem, type Determination, SCHEMA } from '#domain/determinations/determination.ts';
import { readClinicalSummary } from './clinical-summary.ts';
import { type Flow, plain, toFlow } from '#domain/determinations/read/layout/flow.ts';
import { readHeaderTable } from '#domain/determinations/read/header/header-table.ts';
import { findSections, type Sections } from './sections.ts';
import { readItem } from '#domain/determinations/read/items/read-item.ts';
import { readReviewerParagraph } from '#domain/determinations/read/reviewer/reviewer-paragraph.ts';
import { splitItems } from '#domain/determinations/read/items/split-items.ts';

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

function incomplete(message: string, at: string): ReadDeterminationOutcome {
  return { kind: 'unreadable', error: { code: 'incomplete', message: `not a whole letter: ${message}`, at } };
}
