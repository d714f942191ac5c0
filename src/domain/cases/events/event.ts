import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { ClockTime } from '#domain/calendar/clock-time.ts';
import { ServiceMethod } from '#domain/calendar/service/method.ts';

/** Who stands behind an event: a reviewer by id (never by name), a desk, a party, or the system itself. */
const Actor = z.string().trim().min(1).max(100);

/** An event of one kind: who, why, and what happened. */
export function event<K extends string, D extends z.ZodRawShape>(kind: K, data: D) {
  return z.object({ kind: z.literal(kind), by: Actor, why: z.string().max(5000), data: z.object(data) });
}

/** When something happened that a clock runs from: the day, the Pacific hour `HH:MM`, and how it was sent or served. */
export const moment = {
  on: CivilDate,
  at: ClockTime.nullable().default(null),
  method: ServiceMethod.nullable().default(null),
} as const;

/** Words that must be there. */
export const said = (message: string) => z.string().trim().min(1, message).max(5000);
