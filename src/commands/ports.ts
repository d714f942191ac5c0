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
