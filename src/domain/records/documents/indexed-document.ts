import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { AnotherPerson } from '../identity/another-person.ts';
import { DocumentKind } from './document-kind.ts';

/**
 * A document of the record: pages `first` to `last` of the case, what it is, when and by whom. What was not found is
 * null. `id` is `p` and the number of its first page.
 */
export const IndexedDocument = z.object({
  id: z.string().regex(/^p[1-9]\d*$/),
  first: z.int().positive(),
  last: z.int().positive(),
  kind: DocumentKind,
  title: z.string(),
  date: CivilDate.nullable(),
  author: z.string().nullable(),
  provider: z.string().nullable(),
  /** Id of the earlier document it repeats; it stays in the record and is shown folded. */
  copyOf: z.string().nullable(),
  /** What speaks for its being of another person than the worker; null where nothing does. */
  anotherPerson: AnotherPerson.nullable(),
  /** Whether a person said that it belongs to the case; null while nobody did. */
  belongs: z.boolean().nullable(),
  /** Fields a person set; the rest was found. */
  corrected: z.array(z.enum(['pages', 'kind', 'title', 'date', 'author', 'provider', 'copyOf', 'belongs'])),
});
export type IndexedDocument = Readonly<z.infer<typeof IndexedDocument>>;

/** A page that repeats an earlier one: word for word, or as another scan of the same sheet. */
export const PageCopy = z.object({
  page: z.int().positive(),
  of: z.int().positive(),
  exact: z.boolean(),
});
export type PageCopy = Readonly<z.infer<typeof PageCopy>>;
