import { z } from 'zod';
import { IdentifierClass } from '#domain/cases/publication/identifier.ts';
import { Kept, Removal } from '#domain/cases/publication/removal.ts';
import { RedactionProof } from '#domain/letters/publication/proof.ts';

const Stretch = z.strictObject({ part: z.string().max(100), start: z.int().nonnegative(), end: z.int().positive() });

/** What staff adds to or leaves out of what was found. */
export const PublicationInput = z.strictObject({
  by: z.string().trim().min(1, 'say who publishes').max(100).default('publication desk'),
  add: z
    .array(Stretch.extend({ class: IdentifierClass }))
    .max(500)
    .default([]),
  keep: z.array(Stretch).max(500).default([]),
});
export type PublicationInput = Readonly<z.input<typeof PublicationInput>>;

/** A letter before it is public, with what would be taken out. */
export const PublicationView = z.object({
  caseNumber: z.string(),
  possible: z.boolean(),
  publishedOn: z.string().nullable(),
  texts: z.array(z.object({ part: z.string(), text: z.string() })),
  removals: z.array(Removal),
  kept: z.array(Kept),
  known: z.int(),
});
export type PublicationView = Readonly<z.infer<typeof PublicationView>>;

/** A public letter: its text and the proof of its redaction. */
export const PublishedLetter = z.object({ caseNumber: z.string(), text: z.string(), proof: RedactionProof });
export type PublishedLetter = Readonly<z.infer<typeof PublishedLetter>>;
