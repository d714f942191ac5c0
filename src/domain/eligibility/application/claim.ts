import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';

const text = z.string().max(300).nullable().default(null);

/** What tells whose claim it is, as written on a form; what is not known is null. */
export const Claim = z.strictObject({
  number: text,
  birthDate: CivilDate.nullable().default(null),
  /** Also the whole name, `Last, First`. */
  lastName: text,
  firstName: text,
});
export type Claim = Readonly<z.infer<typeof Claim>>;
