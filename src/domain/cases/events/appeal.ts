import { z } from 'zod';
import { Publication } from '../publication/publication.ts';
import { AppealGround } from './appeal-ground.ts';
import { event, moment, said } from './event.ts';

/** What follows a determination: effect, appeal, remand, publication. */
export const appealEvents = [
  event('determination-received', { ...moment }),
  event('implemented', { ...moment }),
  event('appealed', {
    by: z.enum(['worker', 'claims-administrator']),
    grounds: z.array(AppealGround).min(1, 'a ground that is not stated is waived: name at least one'),
    verified: z.boolean(),
    ...moment,
  }),
  event('verification-defect-noticed', { ...moment }),
  event('verification-cured', { ...moment }),
  event('appeal-denied', { ...moment }),
  event('ineligibility-reversed', { ...moment }),
  event('remanded', {
    ground: AppealGround,
    /** The wrong fact, or what else the judge found. */
    finding: said('name what was found wrong'),
    /** Others who saw the draft and may not decide again. */
    alsoExcluded: z.array(z.string().min(1)).default([]),
    ...moment,
  }),
  event('appeal-time-passed', { lastDay: moment.on, ...moment }),
  event('published', {
    /** What was taken out of the letter; null in logs from before letters were redacted here. */
    publication: Publication.nullable().default(null),
    ...moment,
  }),
] as const;
