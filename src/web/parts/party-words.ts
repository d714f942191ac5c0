import type { Party } from '#domain/deadlines/clocks/deadline.ts';
import type { z } from 'zod';

/** Who owes a duty, in words. */
export const PARTY_WORDS: Readonly<Record<z.infer<typeof Party>, string>> = {
  worker: 'Worker',
  physician: 'Requesting physician',
  'worker-or-physician': 'Worker or physician',
  'claims-administrator': 'Claims administrator',
  'party-asked': 'The party asked',
  'review-organization': 'Review organization',
  'either-side': 'Either side',
};
