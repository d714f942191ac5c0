import { z } from 'zod';
import type { Source } from '#domain/law/source.ts';
import type { Outcome } from '../decision.ts';

export const source: readonly [upheld: Source, overturned: Source] = [
  {
    cite: 'Labor Code 4610.6(e); published determinations (practice)',
    says: 'where the surgery is not necessary, what serves it is not necessary either, and no evidence of its own is cited',
    confidence: 'medium',
  },
  {
    cite: 'Labor Code 4610.6(d), (e)',
    says: 'every disputed item is decided with references to evidence and with reasons: where the surgery is necessary, what serves it needs its own',
  },
];

/** What the decision of a surgery means for an item that follows it. */
export const Following = z.object({
  /** The outcome that follows of itself; null when nothing does. */
  outcome: z.enum(['upheld']).nullable(),
  needs: z.enum(['nothing', 'own-evidence', 'decision-of-the-surgery']),
  explanation: z.string(),
  source: z.string(),
});
export type Following = Readonly<z.infer<typeof Following>>;

/** What follows for a dependent item from the outcome of the surgery it serves; `null` is a surgery not yet decided. */
export function whatFollows(surgery: Outcome | null): Following {
  const [upheld, overturned] = source;
  if (surgery === 'upheld') {
    const explanation = 'the surgery is not medically necessary, so that what serves it is not either';
    return { outcome: 'upheld', needs: 'nothing', explanation, source: upheld.cite };
  }
  if (surgery === 'overturned') {
    const explanation = 'the surgery is medically necessary: this item is decided on evidence and reasons of its own';
    return { outcome: null, needs: 'own-evidence', explanation, source: overturned.cite };
  }
  const explanation = 'the surgery is not decided yet, and this item follows it';
  return { outcome: null, needs: 'decision-of-the-surgery', explanation, source: upheld.cite };
}
