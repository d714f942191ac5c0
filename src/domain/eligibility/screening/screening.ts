import { z } from 'zod';
import { ProfileId } from '#domain/law/profiles.ts';
import { ApplicationPeriod } from '../application/application-period.ts';
import { Ground } from './ground.ts';

/** Of an application: `deferred` while all that could be reviewed waits for a dispute about liability. */
export const Eligible = z.enum(['whole', 'part', 'no', 'deferred']);
export type Eligible = z.infer<typeof Eligible>;

/** Of an item: it can be reviewed, waits, or cannot. */
export const ItemEligible = z.enum(['yes', 'deferred', 'no']);
export type ItemEligible = z.infer<typeof ItemEligible>;

/** What must be asked before all can be known, of whom, and about which field. */
export const Inquiry = z.object({
  at: z.string(),
  of: z.enum(['claims-administrator', 'worker']),
  question: z.string(),
});
export type Inquiry = Readonly<z.infer<typeof Inquiry>>;

/** Output of `imr screen`. */
export const Screening = z.object({
  schema: z.literal('openimr/1'),
  file: z.string(),
  eligible: Eligible,
  /** The law in force on receipt. */
  profile: ProfileId,
  grounds: z.array(Ground),
  items: z.array(ItemEligible),
  /** The time to apply, as counted. */
  period: ApplicationPeriod,
  inquiries: z.array(Inquiry),
  /** Applications that may be the same: a person looks. */
  possibleDuplicates: z.array(z.object({ id: z.string(), reasons: z.array(z.string()) })),
  /** What goes to the parties, where asked for. */
  notice: z.string().optional(),
});

export type Screening = Readonly<z.infer<typeof Screening>>;

/** A screening apart from the file it was read from. */
export type Screened = Omit<Screening, 'schema' | 'file' | 'notice'>;
