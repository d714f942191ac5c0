import type { Fact, FactKind } from '#domain/evidence/fact.ts';
import type { Correction } from '#domain/records/documents/correction.ts';
import type { IndexedDocument, PageCopy } from '#domain/records/documents/indexed-document.ts';
import type { RecordFile } from '#domain/records/files/record-file.ts';
import type { Submission } from '#domain/records/files/submission.ts';
import type { RecordPage } from '#domain/records/pages/record-page.ts';
import type { SearchTerm } from '#domain/records/search/search-terms.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { PageOutcome, SubmissionStore } from './ports.ts';

/** A file and how far its reading is; `error` says why none of it could be read. */
export type FileState = RecordFile & {
  /** Number of the next page to read; beyond `pages` when all were. */
  readonly nextPage: number;
  readonly error: Unreadable | null;
};

/** A file in its place in the record of a case. */
export type CaseFileState = FileState & {
  readonly submission: string;
  readonly path: string;
  /** Record page of its first page; null until the files before it were counted. */
  readonly first: number | null;
  readonly unreadablePages: number;
};

/** A page as it was read, or why it could not be: then its text is empty. */
export type StoredPage = RecordPage & { readonly error: Unreadable | null };

/** How far the index of a record is; `facts` counts the documents whose facts are still to be found. */
export type IndexState = {
  /** Pages read when it was made, and corrections applied; pages of now and corrections of now beside them. */
  readonly pages: number;
  readonly corrections: number;
  readonly version: number;
  readonly at: string;
  /** With which worker its documents were compared, in JSON; null where that was not done. */
  readonly comparedWith: string | null;
};

/** How much was found in a record and put right: documents, those whose facts are still to be found, copies of pages, corrections. */
export type IndexCounts = {
  readonly documents: number;
  readonly withoutFacts: number;
  readonly copies: number;
  readonly corrections: number;
  /** Documents that are or may be of another person, and nobody has said whether they belong to the case; copies left out. */
  readonly unsettled: number;
};

export type StoredCorrection = {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly correction: Correction;
};

export type FactQuery = {
  readonly kinds?: readonly FactKind[];
  readonly document?: string;
  readonly page?: number;
  /** Whether facts of folded copies are answered too. */
  readonly copies: boolean;
  /** Facts behind this place in the order of the record. */
  readonly after?: { readonly page: number; readonly number: number };
  readonly limit: number;
};
/** A fact with its place in the record: `number` counts the facts of a page from 0. */
export type StoredFact = { readonly page: number; readonly number: number; readonly fact: Fact };

/** Where words were found: every page by number, and the pages asked for. */
export type FoundPages = { readonly pages: readonly number[]; readonly shown: readonly RecordPage[] };

/** Pages of one file, read once however many cases hold it. */
export type FilePageStore = {
  readonly file: (sha256: string) => Promise<FileState | null>;
  /** The file was opened and its pages counted. */
  readonly opened: (sha256: string, pages: number) => Promise<void>;
  /** The file cannot be read at all: it has no page. */
  readonly unreadable: (sha256: string, error: Unreadable) => Promise<void>;
  /** Adds pages that follow those there; all or nothing. Queues the index of each case whose files are all read with it. */
  readonly add: (sha256: string, pages: readonly PageOutcome[]) => Promise<void>;
  /** Does the work while nobody else reads the file; `busy` when somebody does. */
  readonly alone: <T>(sha256: string, work: () => Promise<T>) => Promise<T | 'busy'>;
};

/** The record of a case: pages in order, the documents found in them, their facts, corrections. */
export type RecordStore = SubmissionStore &
  FilePageStore & {
    readonly hasCase: (caseNumber: string) => Promise<boolean>;
    /** Whether anything was submitted to a case, and of what the index of its record was made; null where there is no such case. */
    readonly standing: (
      caseNumber: string,
    ) => Promise<{ readonly isEmpty: boolean; readonly index: IndexState | null } | null>;
    readonly submissions: (caseNumber: string, account?: string) => Promise<readonly Submission[]>;
    /** In the order received. */
    readonly files: (caseNumber: string) => Promise<readonly CaseFileState[]>;
    /** Pages `from` to `to` of the record that are read, in order, a batch at a time; without words unless asked for. */
    readonly pages: (
      caseNumber: string,
      of: { readonly from: number; readonly to: number; readonly words: boolean },
    ) => AsyncIterable<readonly StoredPage[]>;
    readonly pageCount: (caseNumber: string) => Promise<{ readonly numbered: number; readonly read: number }>;

    readonly indexState: (caseNumber: string) => Promise<IndexState | null>;
    readonly indexCounts: (caseNumber: string) => Promise<IndexCounts>;
    readonly documents: (caseNumber: string) => Promise<readonly IndexedDocument[]>;
    readonly copies: (caseNumber: string) => Promise<readonly PageCopy[]>;
    /** Replaces the documents of a case as one; facts of those that stay the same are kept. */
    readonly replaceIndex: (
      caseNumber: string,
      index: {
        readonly documents: readonly IndexedDocument[];
        readonly copies: readonly PageCopy[];
        readonly pages: number;
        readonly corrections: number;
        readonly comparedWith: string;
        readonly at: string;
      },
    ) => Promise<void>;
    /** Documents whose facts are still to be found. */
    readonly withoutFacts: (caseNumber: string) => Promise<readonly IndexedDocument[]>;
    readonly putFacts: (caseNumber: string, document: IndexedDocument, facts: readonly Fact[]) => Promise<void>;
    /** Counts the version of the index up: all facts are found. */
    readonly factsFound: (caseNumber: string) => Promise<void>;
    /** Facts of what is set aside are never answered. */
    readonly facts: (caseNumber: string, query: FactQuery) => Promise<readonly StoredFact[]>;
    /** How many facts of each kind, folded copies and what is set aside left out. */
    readonly factCounts: (caseNumber: string) => Promise<Readonly<Record<string, number>>>;
    readonly aloneInCase: <T>(caseNumber: string, work: () => Promise<T>) => Promise<T | 'busy'>;

    readonly corrections: (caseNumber: string) => Promise<readonly StoredCorrection[]>;
    /** Adds a correction behind those there and queues the index; answers its number. */
    readonly correct: (
      caseNumber: string,
      correction: { readonly correction: Correction; readonly by: string; readonly at: string },
    ) => Promise<number>;

    /** Pages on which all terms stand, and the pages of them from `skip` on. */
    readonly search: (
      caseNumber: string,
      of: { readonly terms: readonly SearchTerm[]; readonly skip: number; readonly limit: number },
    ) => Promise<FoundPages>;

    /** Queues what is unread and what is not indexed, whatever became of its first task; answers how many tasks. */
    readonly sweep: () => Promise<number>;
  };
