import type { LetterDocument } from '#domain/letters/final-determination/letter-document.ts';
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

/** Sets a letter as a PDF, or says which character of it cannot be shown. */
export type SetLetter = (
  letter: LetterDocument,
) => { readonly kind: 'set'; readonly pdf: Uint8Array } | { readonly kind: 'refused'; readonly error: Unreadable };

/** Writes a file, replacing what was there; null when done, else why it could not. */
export type WriteFile = (path: string, content: string | Uint8Array) => Promise<Unreadable | null>;

/** The text of a PDF that is not on disk; `name` is only carried into the result. */
export type PdfText = (
  name: string,
  pdf: Uint8Array,
) => Promise<LoadedText | { readonly kind: 'unreadable'; readonly error: Unreadable }>;
