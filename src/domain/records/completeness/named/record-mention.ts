import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { DocumentKind } from '../../documents/document-kind.ts';

/** Where a record is named: offsets are UTF-16 code units into the text of the page, which is the page of the record. */
export const MentionPlace = z.object({
  document: z.string(),
  page: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
});
export type MentionPlace = Readonly<z.infer<typeof MentionPlace>>;

/** What can be said of a record from the words that name it; null where they do not say. */
export const NamedAs = z.object({
  /** Null when the words fit more than one kind: `the report of 4 March`. */
  kind: DocumentKind.nullable(),
  date: CivilDate.nullable(),
  /** The last day where a run of records is named: `therapy notes from 4 March to 2 May`. */
  until: CivilDate.nullable(),
  /** `2014-03` where only the month is given, `2014` where only the year is. */
  month: z.string().nullable(),
  author: z.string().nullable(),
  /** The office or hospital it comes from. */
  provider: z.string().nullable(),
  /** The words that name it. */
  words: z.string(),
});
export type NamedAs = Readonly<z.infer<typeof NamedAs>>;

/** One place where a record is named. */
export type RecordMention = NamedAs & { readonly at: MentionPlace };
