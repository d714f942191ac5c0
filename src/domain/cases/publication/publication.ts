import { z } from 'zod';
import { IdentifierClass } from './identifier.ts';
import { Kept, Removal } from './removal.ts';

const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/u);

/**
 * How a determination was made public: where what was taken out stands, by offsets and never by value, so that the public letter and its
 * proof can be written again from the log whatever recognisers see by then.
 */
export const Publication = z.object({
  removals: z.array(Removal),
  kept: z.array(Kept),
  /** Keyed digests of what the case held and was searched for. */
  searched: z.array(z.object({ class: IdentifierClass, digest: Sha256Hex })),
  /** Layers of the public file that were searched; all of them clean, else it is not published. */
  layers: z.array(z.object({ layer: z.string(), characters: z.int() })),
  /** Of the public letter as text and as PDF, and of its proof. */
  sha256: z.object({ text: Sha256Hex, pdf: Sha256Hex, proof: Sha256Hex }),
});
export type Publication = Readonly<z.infer<typeof Publication>>;
