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
