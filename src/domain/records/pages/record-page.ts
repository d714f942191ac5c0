import { z } from 'zod';
import { ContentHash } from '../files/record-file.ts';

/**
 * A word of a page. `start` and `end` are UTF-16 offsets into the text of the page; the box is in points (1/72 inch) from
 * the upper left corner of the page as it is read, upright; `confidence` is 0 to 1, 1 where the file itself says the word.
 */
export const Word = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  confidence: z.number().min(0).max(1),
});
export type Word = Readonly<z.infer<typeof Word>>;

/** A page of a file, read. */
export const ReadPage = z.object({
  /** Of the page in its file, from 1. */
  number: z.int().positive(),
  /** Of the page as it is read, upright, in points. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** Degrees clockwise the page had to be turned to be upright. */
  turned: z.literal([0, 90, 180, 270]),
  /** `text-layer`: the file holds the text; `ocr`: read from its image; `converted`: the file has no pages of its own. */
  source: z.enum(['text-layer', 'ocr', 'converted']),
  /** Lines from top to bottom, joined by line feeds. */
  text: z.string(),
  /** In the order of the text; none where the page was converted. */
  words: z.array(Word),
  /** Mean over the characters of the words: 0 to 1. */
  confidence: z.number().min(0).max(1),
  blank: z.boolean(),
  /** The line a fax machine printed at the edge of the page, which is not part of what the page says. */
  faxHeader: z.string().nullable(),
});
export type ReadPage = Readonly<z.infer<typeof ReadPage>>;

/** A page in its place in the record of a case: `page` counts from 1 in the order received and never changes. */
export const RecordPage = z.object({ page: z.int().positive(), file: ContentHash, read: ReadPage });
export type RecordPage = Readonly<z.infer<typeof RecordPage>>;
