import { readPatient } from '#domain/evidence/patient.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import {
  caseOutcome,
  type DecidedItem,
  type Determination,
  type DocumentReviewed,
  type Header,
  type ReviewerCredentials,
  SCHEMA,
} from '#domain/determinations/determination.ts';
import { readClinicalSummary } from './clinical-summary.ts';
import { type Flow, plain, toFlow } from '#domain/determinations/read/layout/flow.ts';
import { readHeaderTable } from '#domain/determinations/read/header/header-table.ts';
import { readPrintedTable } from '#domain/determinations/read/header/printed-table.ts';
import { withoutFrontPages } from './front-pages.ts';
import { findSections, type Sections } from './sections.ts';
import { readItem } from '#domain/determinations/read/items/read-item.ts';
import { credentialsOfPanel } from '#domain/determinations/panel.ts';
import { readPanelAnalyses } from '#domain/determinations/read/panel/panel-analyses.ts';
import { readPanelCredentials } from '#domain/determinations/read/panel/panel-credentials.ts';
import { readPrintedParagraph } from '#domain/determinations/read/reviewer/printed-paragraph.ts';
import { readReviewerParagraph } from '#domain/determinations/read/reviewer/reviewer-paragraph.ts';
import { type MissingPart, type SplitItems, splitItems } from '#domain/determinations/read/items/split-items.ts';
import { withoutNumbers } from '#domain/determinations/read/items/numbered-titles.ts';
import { readDocumentsReviewed } from './older/documents-reviewed.ts';
import { readLetterHead } from './older/head/letter-head.ts';
import { readOlderItem } from './older/items/older-item.ts';
import { splitStatementItems } from './older/items/statement-items.ts';
import { findPart } from './older/layout/part-headings.ts';
import { closingStart, unreadClosing } from './older/parts/closing.ts';
import { readOlderLetter } from './older/read-older-letter.ts';

export type ReadDeterminationOutcome =
  | { readonly kind: 'read'; readonly determination: Determination }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** Reads the text of a published determination (form feed = page break). `file` is only carried into the result. */
export function readDetermination(file: string, text: string): ReadDeterminationOutcome {
  const letter = withoutFrontPages(text);
  const flow = toFlow(letter);
  const sections = findSections(flow);
  if ('code' in sections) return { kind: 'unreadable', error: sections };
  if ('older' in sections) {
    const read = readOlderLetter(file, letter, sections.older);
    return 'missing' in read ? incomplete(read.missing, read.at) : { kind: 'read', determination: read };
  }
  return readSections(file, flow, sections);
}

function readSections(file: string, flow: Flow, sections: Sections): ReadDeterminationOutcome {
  const { header, unread: unreadHeader } = readHeader(sections.header);
  const { reviewer, seated, unread: unreadReviewer, documents } = readHow(sections.how);
  if (reviewer === null && unreadReviewer.length === 0) return incomplete('no credentials', 'reviewer paragraph');
  const clinicalSummary = readClinicalSummary(sections.summary);
  if (clinicalSummary === '') return incomplete('it is empty', 'clinical case summary');
  const split = splitItems(flow, sections.issues);
  if ('missing' in split) return incomplete(split.missing, split.at);
  const labelled = split.items.length > 0;
  const read = labelled ? readLabelled(split) : readStated(flow, sections.issues);
  if ('missing' in read) return incomplete(read.missing, read.at);
  const { items } = read;
  const panel = readPanelAnalyses(seated, clinicalSummary, items);
  return {
    kind: 'read',
    determination: {
      schema: SCHEMA,
      file,
      format: labelled ? 'F1' : 'F2b',
      header,
      reviewer: reviewer ?? { wording: 'prose', statesOfLicensure: [], specialties: [] },
      patient: readPatient(clinicalSummary),
      clinicalSummary,
      items,
      outcome: caseOutcome(items),
      documentsReviewed: documents,
      ...(panel === null ? {} : { panel }),
      unread: [...unreadHeader, ...unreadReviewer, ...read.unread].filter(part => part !== ''),
    },
  };
}

type ReadHeader = { readonly header: Header; readonly unread: readonly string[] };

/** The table above the first heading, or the head of a mailed letter. */
function readHeader(part: Flow): ReadHeader {
  const printed = readPrintedTable(part);
  if (printed !== null) return { header: printed, unread: [] };
  return findPart(part, 'letter') === null ? readHeaderTable(part) : readLetterHead(part);
}

type ReadHow = {
  readonly reviewer: ReviewerCredentials | null;
  /** The credentials of each of several reviewers. */
  readonly seated: readonly ReviewerCredentials[];
  readonly unread: readonly string[];
  readonly documents: DocumentReviewed[] | null;
};

/** Who reviewed, and the documents listed below. */
function readHow(part: Flow): ReadHow {
  const printed = readPrintedParagraph(part);
  if (printed !== null) return { reviewer: printed, seated: [], unread: [], documents: null };
  const { how, documents } = withoutDocuments(part);
  const seated = readPanelCredentials(how);
  const paragraph = readReviewerParagraph(seated?.before ?? how);
  return {
    reviewer: seated === null ? paragraph.reviewer : credentialsOfPanel(seated.panel),
    seated: seated?.panel ?? [],
    unread: [...paragraph.unread, ...(seated?.unread ?? [])],
    documents,
  };
}

type ReadItems = { readonly items: DecidedItem[]; readonly unread: readonly string[] };

function readLabelled(split: SplitItems): ReadItems | MissingPart {
  const items: DecidedItem[] = [];
  const unread: string[] = [plain(split.before)];
  const numbered = withoutNumbers(split.items);
  for (const [index, raw] of numbered.entries()) {
    const read = readItem(raw, index === numbered.length - 1);
    if ('missing' in read) return { missing: read.missing, at: `item ${index + 1}` };
    items.push(read.item);
    unread.push(read.after);
  }
  return { items, unread };
}

/** Letters of format F2b may have these headings: their items are statements. */
function readStated(flow: Flow, start: number): ReadItems | MissingPart {
  const end = closingStart(flow, start);
  const split = splitStatementItems(flow, start, end);
  if ('missing' in split) return split;
  if (split.items.length === 0) return { missing: 'no decided item', at: 'issues, decisions and rationales' };
  const items: DecidedItem[] = [];
  for (const [index, raw] of split.items.entries()) {
    const read = readOlderItem(raw, index === split.items.length - 1);
    if ('missing' in read) return { missing: read.missing, at: `item ${index + 1}` };
    items.push(read.item);
  }
  return { items, unread: [plain(split.before), ...unreadClosing(flow.slice(end))] };
}

/** The section on the reviewer, and the list of documents a mailed letter has after it. */
function withoutDocuments(how: Flow): { readonly how: Flow; readonly documents: DocumentReviewed[] | null } {
  const heading = findPart(how, 'documents');
  if (heading === null) return { how, documents: null };
  return { how: how.slice(0, heading.start), documents: readDocumentsReviewed(how.slice(heading.end)) };
}

function incomplete(message: string, at: string): ReadDeterminationOutcome {
  return { kind: 'unreadable', error: { code: 'incomplete', message: `not a whole letter: ${message}`, at } };
}
