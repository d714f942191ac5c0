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
import { lackOfItem, lackOfParts, type MissingPart, noted, type OnMissing, refused } from './missing-part.ts';
import { findSections, type Sections } from './sections.ts';
import { readItem } from '#domain/determinations/read/items/read-item.ts';
import { credentialsOfPanel } from '#domain/determinations/panel.ts';
import { readPanelAnalyses } from '#domain/determinations/read/panel/panel-analyses.ts';
import { readPanelCredentials } from '#domain/determinations/read/panel/panel-credentials.ts';
import { readPrintedParagraph } from '#domain/determinations/read/reviewer/printed-paragraph.ts';
import { readReviewerParagraph } from '#domain/determinations/read/reviewer/reviewer-paragraph.ts';
import { type SplitItems, splitItems } from '#domain/determinations/read/items/split-items.ts';
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

/** Reads the text of a whole published determination (form feed = page break). `file` is only carried into the result. */
export function readDetermination(file: string, text: string): ReadDeterminationOutcome {
  return readLetter(file, text, refused);
}

export type ReadInPartOutcome =
  | { readonly kind: 'read'; readonly determination: Determination; readonly lacks: readonly MissingPart[] }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/**
 * The same of a letter that is cut off, or lacks a rationale, a summary, credentials: what stands of it, and what does not
 * (empty for a whole letter). A text with no decided item is no letter.
 */
export function readInPart(file: string, text: string): ReadInPartOutcome {
  const lacks: MissingPart[] = [];
  const read = readLetter(file, text, noted(lacks));
  return read.kind === 'read' ? { ...read, lacks } : read;
}

function readLetter(file: string, text: string, onMissing: OnMissing): ReadDeterminationOutcome {
  const letter = withoutFrontPages(text);
  const flow = toFlow(letter);
  const sections = findSections(flow, onMissing);
  if ('code' in sections) return { kind: 'unreadable', error: sections };
  if ('missing' in sections) return incomplete(sections);
  const read =
    'older' in sections
      ? readOlderLetter(file, letter, sections.older, onMissing)
      : readSections(file, flow, sections, onMissing);
  return 'missing' in read ? incomplete(read) : { kind: 'read', determination: read };
}

function readSections(file: string, flow: Flow, sections: Sections, onMissing: OnMissing): Determination | MissingPart {
  const { header, unread: unreadHeader } = readHeader(sections.header);
  const { reviewer, seated, unread: unreadReviewer, documents } = readHow(sections.how);
  const clinicalSummary = readClinicalSummary(sections.summary);
  const stop = lackOfParts({ hasReviewer: reviewer !== null || unreadReviewer.length > 0, clinicalSummary }, onMissing);
  if (stop !== null) return stop;
  const split = splitItems(flow, sections.issues, onMissing);
  if ('missing' in split) return split;
  const labelled = split.items.length > 0;
  const read = labelled ? readLabelled(split, onMissing) : readStated(flow, sections.issues, onMissing);
  if ('missing' in read) return read;
  const { items } = read;
  const panel = readPanelAnalyses(seated, clinicalSummary, items);
  return {
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

function readLabelled(split: SplitItems, onMissing: OnMissing): ReadItems | MissingPart {
  const items: DecidedItem[] = [];
  const unread: string[] = [plain(split.before)];
  const numbered = withoutNumbers(split.items);
  for (const [index, raw] of numbered.entries()) {
    const read = readItem(raw, index === numbered.length - 1);
    const stop = lackOfItem(index, read.lacks, onMissing);
    if (stop !== null) return stop;
    items.push(read.item);
    unread.push(read.after);
  }
  return { items, unread };
}

/** Letters of format F2b may have these headings: their items are statements. */
function readStated(flow: Flow, start: number, onMissing: OnMissing): ReadItems | MissingPart {
  const end = closingStart(flow, start);
  const split = splitStatementItems(flow, start, end);
  if ('missing' in split) return split;
  if (split.items.length === 0) return { missing: 'no decided item', at: 'issues, decisions and rationales' };
  const items: DecidedItem[] = [];
  for (const [index, raw] of split.items.entries()) {
    const read = readOlderItem(raw, index === split.items.length - 1);
    const stop = lackOfItem(index, read.lacks, onMissing);
    if (stop !== null) return stop;
    if (read.item !== null) items.push(read.item);
  }
  if (items.length === 0) return { missing: 'no decided item', at: 'issues, decisions and rationales' };
  return { items, unread: [plain(split.before), ...unreadClosing(flow.slice(end))] };
}

/** The section on the reviewer, and the list of documents a mailed letter has after it. */
function withoutDocuments(how: Flow): { readonly how: Flow; readonly documents: DocumentReviewed[] | null } {
  const heading = findPart(how, 'documents');
  if (heading === null) return { how, documents: null };
  return { how: how.slice(0, heading.start), documents: readDocumentsReviewed(how.slice(heading.end)) };
}

function incomplete({ missing, at }: MissingPart): ReadDeterminationOutcome {
  return { kind: 'unreadable', error: { code: 'incomplete', message: `not a whole letter: ${missing}`, at } };
}
