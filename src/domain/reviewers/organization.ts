import { z } from 'zod';
import { Control } from './conflicts/involvement/independent-organization.ts';
import { Ties } from './ties.ts';

/** The review organization as it discloses itself (Labor Code 139.5(d)(2)): bound by the law as its reviewers are, with its officers, directors and employees. */
export const Organization = z.strictObject({
  id: z.string().min(1).nullable().default(null),
  name: z.string().trim().min(1).nullable().default(null),
  controls: z.array(Control).default([]),
  ties: Ties.prefault({}),
  people: z
    .array(
      z.strictObject({
        as: z.enum(['officer', 'director', 'employee']),
        name: z.string().trim().min(1).nullable().default(null),
        ties: Ties.prefault({}),
      }),
    )
    .default([]),
});
export type Organization = Readonly<z.infer<typeof Organization>>;
