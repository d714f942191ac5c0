import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { DocumentKind } from './document-kind.ts';

const page = z.int().positive();
const field = <F extends string, V extends z.ZodType>(name: F, value: V) =>
  z.object({ set: z.literal(name), page, value });

/**
 * What a person put right in the index. `page` is the first page of the document meant. Corrections are kept in order,
 * apply after what was found, and outlive every new reading.
 */
export const Correction = z.discriminatedUnion('set', [
  /** A document begins (or no longer begins) at the page. */
  field('begins', z.boolean()),
  field('kind', DocumentKind),
  field('title', z.string().trim().min(1)),
  field('date', CivilDate.nullable()),
  field('author', z.string().trim().min(1).nullable()),
  field('provider', z.string().trim().min(1).nullable()),
  /** Id of the document it repeats; null when it is no copy. */
  field('copyOf', z.string().nullable()),
  /** Whether it belongs to the case, or is set aside as another person's. */
  field('belongs', z.boolean()),
]);
export type Correction = Readonly<z.infer<typeof Correction>>;
