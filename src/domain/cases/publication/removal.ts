import { z } from 'zod';
import { IdentifierClass, markOf } from './identifier.ts';

/** How it came to be removed: the case knew it, a recogniser saw it, or a person marked it. */
export const RemovalReason = z.enum(['known', 'recognised', 'staff']);

/** A stretch taken out of one text of a letter; offsets into that text before anything was taken out. */
export const Removal = z.object({
  /** Which text: `clinicalSummary`, `items/0/rationale`. */
  part: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  class: IdentifierClass,
  how: RemovalReason,
  /** Which rule saw it, in words. */
  rule: z.string(),
});
export type Removal = Readonly<z.infer<typeof Removal>>;

/** A stretch that looked like an identifier and stays, with the reason; it is public, so its words are told. */
export const Kept = z.object({
  part: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  words: z.string(),
  why: z.string(),
});
export type Kept = Readonly<z.infer<typeof Kept>>;

/** One text of a letter by its place. */
export type TextPart = {
  readonly part: string;
  readonly text: string;
  /** Whether the text cites literature, where names are those of authors. */
  readonly cites: boolean;
};

/** A stretch of one text, before it is known of which letter. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly class: IdentifierClass;
  readonly rule: string;
};

/** The text with each removal replaced by the mark of its class. */
export function withoutRemovals(text: string, removals: readonly Pick<Removal, 'start' | 'end' | 'class'>[]): string {
  let told = '';
  let at = 0;
  for (const { start, end, class: kind } of removals.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue;
    told += text.slice(at, start) + markOf(kind);
    at = end;
  }
  return told + text.slice(at);
}
