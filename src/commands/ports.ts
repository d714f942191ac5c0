import type { CaseFile } from '#domain/cases/case-file.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

/** The text of a file, whatever its form; `pages` joined by form feeds is `text`. */
export type LoadedText = {
  readonly kind: 'loaded';
  readonly file: string;
  readonly text: string;
  readonly pages: readonly string[];
};

/** Reads a file (or standard input, `-`) as text, or says in one line why it cannot. */
export type LoadText = (
  path: string,
) => Promise<LoadedText | { readonly kind: 'unreadable'; readonly error: Unreadable }>;

/** Every file named, and those with one of the endings in the folders named, recursively, in name order. */
export type ListFiles = (
  paths: readonly string[],
  endings: readonly string[],
) => Promise<{ readonly files: readonly string[]; readonly skipped: readonly string[] }>;

/** Where a command line program speaks: lines of output, and messages beside them. */
export type Terminal = {
  /** One line of output; waits when the reader is slower. */
  readonly print: (line: string) => Promise<void>;
  /** A message to the person, apart from the output. */
  readonly say: (message: string) => void;
  /** A bar on a terminal, nothing elsewhere. */
  readonly progress: (total: number) => { readonly step: () => void; readonly stop: () => void };
};

/** A case folder read whole: `case.json` and the documents it names, page by page. */
export type LoadedCaseFile = {
  readonly kind: 'loaded';
  readonly folder: string;
  readonly caseFile: CaseFile;
  readonly documents: readonly RecordDocument[];
};

/** Reads the case folder that holds this `case.json`, or says in one line what is wrong with it. */
export type LoadCaseFile = (
  caseJson: string,
) => Promise<LoadedCaseFile | { readonly kind: 'unreadable'; readonly error: Unreadable }>;
