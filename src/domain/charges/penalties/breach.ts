import { z } from 'zod';

/** What a claims administrator may be penalized for. */
export const Breach = z.enum([
  'records-late',
  'conduct-delays-review',
  'not-implemented',
  'form-not-enclosed',
  'invoice-not-paid',
  'no-ur-plan',
  'no-medical-director',
  'outside-scope',
]);
export type Breach = z.infer<typeof Breach>;
