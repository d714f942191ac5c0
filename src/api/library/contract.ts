import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Library } from '#domain/guidelines/library/library.ts';

export const LibraryQuestion = z.object({
  /** The day the library is looked at; today where it is left out. */
  on: CivilDate.optional(),
  /** The one edition whose topics are wanted, whatever its status. */
  edition: z.string().max(60).optional(),
});

export const LibraryView = Library;
