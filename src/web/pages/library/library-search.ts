import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';

/** What the address of the library keeps: the day, the edition and topic open, a criterion pointed out, and the words sought. */
export const LibrarySearch = z.object({
  on: CivilDate.optional().catch(undefined),
  edition: z.string().max(60).optional().catch(undefined),
  topic: z.string().max(100).optional().catch(undefined),
  criterion: z.string().max(200).optional().catch(undefined),
  q: z.coerce.string().max(100).optional().catch(undefined),
});
export type LibrarySearch = Readonly<z.infer<typeof LibrarySearch>>;
