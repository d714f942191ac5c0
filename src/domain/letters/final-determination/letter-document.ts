import type { Language } from './front/language.ts';

/** One field of the two-column table at the head of a letter. */
export type HeaderField = { readonly label: string; readonly value: string };

/** A row of that table; `null` where the format leaves a cell open or the field is not known. */
export type HeaderRow = { readonly left: HeaderField | null; readonly right: HeaderField | null };

/**
 * One part of a letter in reading order. `at` is where its words stand in the determination
 * (`items/2/rationale`), so that a complaint about them can name the place; null for words of the format.
 */
export type LetterBlock =
  | { readonly kind: 'header'; readonly rows: readonly HeaderRow[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly at: string | null }
  /** Short lines that belong together, each with its label. */
  | { readonly kind: 'list'; readonly leadIn: string; readonly lines: readonly LabelledText[] }
  /** Lines counted from 1, each a thing of its own. */
  | { readonly kind: 'numbered'; readonly lines: readonly Pick<LabelledText, 'text' | 'at'>[] }
  /** A heading within a part. */
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'item-title'; readonly text: string; readonly at: string }
  | ({ readonly kind: 'labelled' } & LabelledText);

export type LabelledText = { readonly label: string; readonly text: string; readonly at: string };

/** Pages before a letter, in one language. */
export type FrontPart = { readonly language: Language; readonly blocks: readonly LetterBlock[] };

/** A letter as structure, the same for every way of setting it. */
export type LetterDocument = {
  /** What the document is called in its metadata; names no person. */
  readonly title: string;
  readonly caseNumber: string | null;
  /** The head of a mailed letter: who sends it and how they are reached, in the language of its first page. */
  readonly sender?: readonly string[];
  /** The lines that show in the window of the envelope; without them it begins at the top. */
  readonly addressee?: readonly string[];
  /** What a mailed letter has before it; empty for the letter alone. */
  readonly front: readonly FrontPart[];
  readonly blocks: readonly LetterBlock[];
};
