import { z } from 'zod';

/** A figure of the annual report. */
export const Figure = z.object({
  /** `overturned-share:imaging`: what is asked for by name. */
  name: z.string(),
  says: z.string(),
  /** A share is from 0 to 1. */
  unit: z.enum(['count', 'share', 'days', 'mean']),
  /** Null where nothing is known, or where so few are counted that it could point at a person. */
  value: z.number().nullable(),
  /** How many it is of: treatments, decisions or cases; null with the value. */
  of: z.int().nullable(),
  /** The 95 % interval of a share. */
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Figure = Readonly<z.infer<typeof Figure>>;
