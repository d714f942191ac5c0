import { z } from 'zod';
import type { Source } from '#domain/law/source.ts';

/** The five grounds of an appeal. */
export const AppealGround = z.enum(['excess-of-powers', 'fraud', 'conflict-of-interest', 'bias', 'erroneous-fact']);
export type AppealGround = z.infer<typeof AppealGround>;

const ground = (number: number, says: string): Source => ({ cite: `Labor Code 4610.6(h)(${number})`, says });

/** What each ground asks, by clear and convincing proof. */
export const appealGrounds: Readonly<Record<AppealGround, Source>> = {
  'excess-of-powers': ground(1, 'the administrative director acted without or in excess of powers'),
  fraud: ground(2, 'the determination was procured by fraud'),
  'conflict-of-interest': ground(3, 'the reviewer had a material conflict of interest under section 139.5'),
  bias: ground(
    4,
    'the determination came of bias on race, national origin, ethnic group, religion, age, sex, sexual orientation, color or disability',
  ),
  'erroneous-fact': ground(
    5,
    'a plainly erroneous finding of fact that is a matter of ordinary knowledge from what was submitted, not of expert opinion',
  ),
};
