import { z } from 'zod';

/** Rows of a long list where nobody says how many. */
export const ON_A_PART = 200;

/** Which part of a list: how many rows, and behind which; the whole list when neither is said, of long ones the first 200 rows. */
export const PartQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  /** What the `next` of the `Link` header of the answer before named. */
  after: z
    .string()
    .max(400)
    .refine(text => readCursor(text) !== null, 'what the Link header of the answer before named')
    .optional(),
});
export type PartQuery = Readonly<z.infer<typeof PartQuery>>;

/** Rows on one part of the list of a desk. */
export const ON_A_DESK = 100;

/** How the list of a desk is narrowed and which part of it is asked for, whatever it is sorted by. */
export const DeskListQuery = z.object({
  /** Every word of it stands in the number, patient, items or priority of a case, in the name of its worker or a number of its claim. */
  q: z.string().trim().max(200).default(''),
  /** `down` turns what the list is sorted by around. */
  order: z.enum(['up', 'down']).default('up'),
  /** The place of the first row in the list, from 0. */
  from: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(ON_A_DESK).default(ON_A_DESK),
});

const Cursor = z.tuple([z.int().min(0), z.string()]);

/** The place behind a row: its number in the list as it was, and what it is known by. */
export function writeCursor(number: number, known: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify([number, known]))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** A place as `writeCursor` wrote it; null for anything else. */
export function readCursor(text: string): { readonly number: number; readonly known: string } | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));
    const read = Cursor.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? { number: read.data[0], known: read.data[1] } : null;
  } catch {
    return null;
  }
}
