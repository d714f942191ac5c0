import { z } from 'zod';

/** A guideline cited in a letter, as an object that can be looked up. */
export const Citation = z.object({
  source: z.enum(['MTUS', 'ACOEM', 'ODG', 'other']),
  /** Official title without year (`Low Back Complaints`); for ODG the chapter; else the work cited. */
  guideline: z.string(),
  /** Id in the edition registry, where the citation resolves to one. */
  edition: z.string().nullable(),
  year: z.int().nullable(),
  topic: z.string().nullable(),
  sections: z.array(z.string()),
  /** Inclusive ranges. */
  pages: z.array(z.tuple([z.int(), z.int()])),
  /** The words cited. */
  text: z.string(),
});
export type Citation = Readonly<z.infer<typeof Citation>>;

/** What one side says its decision rests on. */
export const GuidelineBasis = z.object({
  text: z.string(),
  basis: z.enum(['mtus', 'outside-mtus', 'both', 'none']),
  citations: z.array(Citation),
});
export type GuidelineBasis = Readonly<z.infer<typeof GuidelineBasis>>;
