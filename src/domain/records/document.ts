import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';

/** One page of a document. Offsets into `text` are UTF-16 code units. */
export const Page = z.object({ number: z.int().positive(), text: z.string() });
export type Page = Readonly<z.infer<typeof Page>>;

/** One document of a case file, read page by page. */
export const RecordDocument = z.object({
  id: z.string().min(1),
  title: z.string(),
  date: CivilDate.nullable(),
  author: z.string().nullable(),
  /** Which part of the document the pages hold: `summary` of a letter, else `page`. */
  part: z.enum(['summary', 'page']),
  pages: z.array(Page),
});
export type RecordDocument = Readonly<z.infer<typeof RecordDocument>>;
