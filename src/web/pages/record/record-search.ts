import { z } from 'zod';

export const RecordPaneName = z.enum(['documents', 'chronology', 'courses', 'missing', 'search', 'deliveries']);
export type RecordPaneName = z.infer<typeof RecordPaneName>;

/** What the address of a record keeps: the page looked at, the pane beside it, the words sought, and the place marked. */
export const RecordSearch = z.object({
  page: z.int().positive().optional().catch(undefined),
  pane: RecordPaneName.optional().catch(undefined),
  q: z.string().max(200).optional().catch(undefined),
  /** A page and offsets into its text: `12:812-844`. */
  at: z
    .string()
    .regex(/^\d+:\d+-\d+$/)
    .optional()
    .catch(undefined),
  /** On a phone: which side is shown. */
  show: z.enum(['list', 'page']).optional().catch(undefined),
});
export type RecordSearch = z.infer<typeof RecordSearch>;

/** A stretch of the text of a page. */
export type MarkedPlace = { readonly page: number; readonly start: number; readonly end: number };

/** The place an address names; null when it names none that can be. */
export function markedPlace(at: string | undefined): MarkedPlace | null {
  const [page = NaN, start = NaN, end = NaN] = (at ?? '').split(/[:-]/).map(Number);
  return start < end ? { page, start, end } : null;
}

/** A place as an address names it. */
export function addressOfPlace({ page, start, end }: MarkedPlace): string {
  return `${page}:${start}-${end}`;
}
