import type { FileFormat, RecordFile } from '#domain/records/files/record-file.ts';
import type { Submission } from '#domain/records/files/submission.ts';
import type { PackedPage } from '#domain/records/pages/packed-words.ts';
import type { ReadPage } from '#domain/records/pages/record-page.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

/** A file as it is kept: `known` when the same bytes were kept before. */
export type KeptFile = { readonly sha256: string; readonly bytes: number; readonly known: boolean };

/**
 * Keeps files under the SHA-256 of their bytes, encrypted at rest. What was damaged or changed since it was kept is never
 * handed out: `read` throws and says so.
 */
export type FileStore = {
  readonly keep: (bytes: Uint8Array | AsyncIterable<Uint8Array>) => Promise<KeptFile>;
  /** Null when no such file was kept. */
  readonly read: (sha256: string) => Promise<Uint8Array | null>;
};

/** Care for kept files that look after themselves otherwise. */
export type FileCare = {
  /** Whether a file is there, whole, and what its name says. */
  readonly check: (sha256: string) => Promise<'whole' | 'missing' | { readonly damaged: string }>;
  /** Wraps its key with the newest master key; `current` where that is so. Its content stays sealed as it is. */
  readonly rewrap: (sha256: string) => Promise<'rewrapped' | 'current' | 'missing'>;
};

/**
 * What a file holds. `path` is its name; inside a container the names are joined by `/`. `note` is what is odd about it and
 * does not matter, such as a name that says another format.
 */
export type OpenedFile =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly format: FileFormat;
      readonly bytes: Uint8Array;
      readonly note: string | null;
    }
  | { readonly kind: 'container'; readonly path: string; readonly format: FileFormat }
  | { readonly kind: 'quarantined'; readonly path: string; readonly reason: Unreadable };

/** What a file is by its bytes, or why it is set aside; what a container holds follows it, however deep, within bounds. */
export type OpenFile = (name: string, bytes: Uint8Array) => AsyncIterable<OpenedFile>;

/** A file opened to be read page by page; `close` frees what it holds. */
export type OpenedPages = {
  readonly kind: 'opened';
  readonly pages: number;
  /** By number, from 1. */
  readonly read: (number: number) => Promise<ReadPage>;
  readonly close: () => Promise<void>;
};

/** Opens a file of a format, or says why it has no page that can be read. */
export type OpenPages = (file: {
  readonly format: FileFormat;
  readonly bytes: Uint8Array;
}) => Promise<OpenedPages | { readonly kind: 'unreadable'; readonly error: Unreadable }>;

/** What the record of a case must know of submissions. */
export type SubmissionStore = {
  /** Those of the hashes whose pages are part of the record of the case already. */
  readonly known: (caseNumber: string, hashes: readonly string[]) => Promise<ReadonlySet<string>>;
  /**
   * Records the submission, and adds the files that are new to the case behind those there, in order: all or nothing.
   * `conflict` when one of the files was added by somebody else meanwhile; `no-case` when there is no such case. `account` is
   * who was signed in, where somebody was.
   */
  readonly keep: (
    submission: Submission,
    files: readonly RecordFile[],
    account?: string | null,
  ) => Promise<'kept' | 'conflict' | 'no-case'>;
};

/** A file as it is sent: its bytes, read when they are asked for, or why there are none. */
export type SentFile =
  | { readonly name: string; readonly content: AsyncIterable<Uint8Array> }
  | { readonly name: string; readonly error: Unreadable };

/** The files at the paths named, those of folders included, in name order; a file is opened when its bytes are asked for. */
export type SentFiles = (paths: readonly string[]) => Promise<readonly SentFile[]>;

/** A page of a file as it came out: read, or why it could not be. */
export type PageOutcome =
  | { readonly kind: 'read'; readonly page: PackedPage }
  | { readonly kind: 'unreadable'; readonly number: number; readonly error: Unreadable };

/**
 * Opens a file of a format and reads its pages `from` a number (1 is the first) to the last, in order, each as soon as it is
 * done; a page that cannot be read does not keep the next from it. Leaving the loop stops the work.
 */
export type ReadPages = (
  file: { readonly format: FileFormat; readonly bytes: Uint8Array },
  from: number,
) => Promise<
  | { readonly kind: 'opened'; readonly pages: number; readonly outcomes: AsyncIterable<PageOutcome> }
  | { readonly kind: 'unreadable'; readonly error: Unreadable }
>;

/** Loads a file that has pages, its format told by its bytes. */
export type LoadPaged = (
  path: string,
) => Promise<
  | { readonly kind: 'loaded'; readonly format: FileFormat; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly error: Unreadable }
>;

/** Draws a page of a kept file upright, so many pixels wide, as a JPEG; null where there is nothing to be drawn. */
export type DrawPage = (
  file: { readonly sha256: string; readonly format: FileFormat },
  page: Pick<ReadPage, 'number' | 'turned' | 'width' | 'height'>,
  width: number,
) => Promise<Uint8Array | null>;
