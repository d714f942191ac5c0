import { type Passage, plain } from './passage.ts';

export type Field = { readonly label: string; readonly value: Passage };

/** A part of a paper from top to bottom. */
export type Block =
  | { readonly is: 'centered'; readonly text: string; readonly size: number; readonly bold: boolean }
  | { readonly is: 'right'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'paragraph'; readonly words: Passage; readonly label: string | null; readonly indent: number }
  | { readonly is: 'list'; readonly items: readonly Passage[]; readonly numbered: boolean }
  | { readonly is: 'fields'; readonly fields: readonly Field[]; readonly columns: 1 | 2; readonly boxed: boolean }
  | {
      readonly is: 'table';
      readonly head: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly Passage[])[];
      readonly ruled: boolean;
    }
  | { readonly is: 'bar'; readonly text: string }
  | { readonly is: 'rule' }
  | { readonly is: 'gap'; readonly points: number }
  | { readonly is: 'new-page' };

export const centered = (text: string, size = 11, bold = true): Block => ({ is: 'centered', text, size, bold });
export const right = (text: string): Block => ({ is: 'right', text });
export const heading = (text: string): Block => ({ is: 'heading', text });
export const paragraph = (words: Passage | string, label: string | null = null, indent = 0): Block => ({
  is: 'paragraph',
  words: typeof words === 'string' ? plain(words) : words,
  label,
  indent,
});
export const list = (items: readonly (Passage | string)[], numbered = false): Block => ({
  is: 'list',
  items: items.map(item => (typeof item === 'string' ? plain(item) : item)),
  numbered,
});
export const fields = (
  rows: readonly (readonly [label: string, value: Passage | string])[],
  columns: 1 | 2 = 1,
  boxed = false,
): Block => ({
  is: 'fields',
  fields: rows.map(([label, value]) => ({ label, value: typeof value === 'string' ? plain(value) : value })),
  columns,
  boxed,
});
/** `widths` are shares of the width of the text. */
export const table = (
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly (Passage | string)[])[],
  ruled = true,
): Block => ({
  is: 'table',
  head,
  widths,
  rows: rows.map(row => row.map(cell => (typeof cell === 'string' ? plain(cell) : cell))),
  ruled,
});
/** The title of a section of a form, between two rules. */
export const bar = (text: string): Block => ({ is: 'bar', text });
export const rule: Block = { is: 'rule' };
export const gap = (points: number): Block => ({ is: 'gap', points });
export const newPage: Block = { is: 'new-page' };
