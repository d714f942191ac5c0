import { z } from 'zod';
import { ChronologyEvent } from '#domain/evidence/chronology/chronology.ts';
import { Fact, type FactKind } from '#domain/evidence/fact.ts';
import { Timeline } from '#domain/evidence/timeline/timeline.ts';
import { RecordCompleteness } from '#domain/records/completeness/completeness.ts';
import { Correction } from '#domain/records/documents/correction.ts';
import { IndexedDocument, PageCopy } from '#domain/records/documents/indexed-document.ts';
import { ContentHash, FileFormat } from '#domain/records/files/record-file.ts';
import { Submission } from '#domain/records/files/submission.ts';
import { ReadPage } from '#domain/records/pages/record-page.ts';
import { Unreadable } from '#domain/records/unreadable.ts';

/** A file of the record in the order received, and how far it is read. */
export const RecordFileView = z.object({
  sha256: ContentHash,
  path: z.string(),
  submission: z.string(),
  bytes: z.int(),
  format: FileFormat,
  state: z.enum(['waiting', 'reading', 'read', 'unreadable']),
  /** Null until counted. */
  pages: z.int().nullable(),
  read: z.int(),
  /** Record page of its first page; null until the files before it are counted. */
  first: z.int().nullable(),
  /** Why none of it could be read. */
  error: Unreadable.nullable(),
  /** Pages kept without text because they could not be read. */
  unreadablePages: z.int(),
});
export type RecordFileView = Readonly<z.infer<typeof RecordFileView>>;

export const RecordOverview = z.object({
  caseNumber: z.string(),
  /** Pages that have their number, and how many are read. */
  pages: z.object({ numbered: z.int(), read: z.int() }),
  submissions: z.array(Submission.omit({ caseNumber: true })),
  files: z.array(RecordFileView),
  /** Of how many pages and corrections the documents were found; `version` counts up; null before the first time. */
  index: z.object({ pages: z.int(), corrections: z.int(), version: z.int(), at: z.iso.datetime() }).nullable(),
  /** False while anything is still to be read, indexed, or searched for facts: ask again. */
  upToDate: z.boolean(),
  documents: z.int(),
  copies: z.int(),
  corrections: z.int(),
  /** Documents that are or may be of another person, until somebody says whether they belong to the case; copies left out. */
  unsettled: z.int(),
  /** How many facts of each kind, those of folded copies and of what is set aside left out. */
  facts: z.record(z.string(), z.int()),
});
export type RecordOverview = Readonly<z.infer<typeof RecordOverview>>;

export const RecordDocuments = z.object({ documents: z.array(IndexedDocument), copies: z.array(PageCopy) });
export type RecordDocuments = Readonly<z.infer<typeof RecordDocuments>>;

/** A page with its words; boxes in points from the upper left corner of a page `width` by `height`. */
export const RecordPageView = z.object({
  page: z.int(),
  file: ContentHash,
  ...ReadPage.shape,
  /** Why it could not be read; then it has no text, but an image. */
  error: Unreadable.nullable(),
});
export type RecordPageView = Readonly<z.infer<typeof RecordPageView>>;

/** How wide a page is drawn, in pixels. */
export const ImageQuery = z.object({ width: z.coerce.number().int().min(40).max(3000).default(1000) });

export const SearchQuery = z.object({
  /** Words, `"phrases"`, and the beginnings of words: `hydroc*`. All must stand on the page. */
  q: z.string().max(500),
  skip: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export const SearchHit = z.object({
  page: z.int(),
  /** Text around the first place; `start` is its offset on the page, so a place stands at `place.start - start`. */
  snippet: z.object({ text: z.string(), start: z.int() }),
  places: z.array(z.object({ start: z.int(), end: z.int(), boxes: z.array(Box) })),
});
/** Every page on which all terms stand, and the hits from `skip` on. */
export const SearchResult = z.object({ pages: z.array(z.int()), hits: z.array(SearchHit) });
export type SearchResult = Readonly<z.infer<typeof SearchResult>>;

const kinds: ReadonlySet<string> = new Set(Fact.options.map(option => option.shape.kind.value));

export function isFactKind(name: string): name is FactKind {
  return kinds.has(name);
}

export const FactsQuery = z.object({
  /** Kinds, separated by commas. */
  kind: z
    .string()
    .refine(list => list.split(',').every(isFactKind), 'kinds of facts, separated by commas')
    .optional(),
  /** Id of a document. */
  document: z
    .string()
    .regex(/^p[1-9]\d{0,8}$/, 'the id of a document: p and the number of its first page')
    .optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).optional(),
  /** `true` answers facts of folded copies too. */
  copies: z.enum(['true', 'false']).default('false'),
  /** Where the last answer ended: its `next`. */
  after: z
    .string()
    .regex(/^\d{1,9}-\d{1,9}$/, 'what the last answer gave as next')
    .optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});

/** Facts in the order of the record; `next` asks for those behind them, null at the end. */
export const RecordFacts = z.object({ facts: z.array(Fact), next: z.string().nullable() });
export type RecordFacts = Readonly<z.infer<typeof RecordFacts>>;

/** What a person puts right, and who: a reviewer by id, or a desk. */
export const CorrectionInput = z.object({ by: z.string().trim().min(1).max(100), correction: Correction });
export type CorrectionInput = Readonly<z.infer<typeof CorrectionInput>>;
export const CorrectionTaken = z.object({ number: z.int() });
export const Corrections = z.object({
  corrections: z.array(z.object({ number: z.int(), at: z.iso.datetime(), by: z.string(), correction: Correction })),
});
export type Corrections = Readonly<z.infer<typeof Corrections>>;

/** What happened when, oldest first. */
export const RecordChronology = z.object({ events: z.array(ChronologyEvent) });
export type RecordChronology = Readonly<z.infer<typeof RecordChronology>>;

export const RecordTimeline = Timeline;

/** What the record lacks, and the text of the letter that would ask for it; null when there is nothing to ask. */
export const CompletenessView = z.object({ completeness: RecordCompleteness, request: z.string().nullable() });
export type CompletenessView = Readonly<z.infer<typeof CompletenessView>>;
