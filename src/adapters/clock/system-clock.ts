import { Temporal } from 'temporal-polyfill';
import type { Clock } from '#commands/ports.ts';

/** The clock of the machine; a day is a day in California. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => Temporal.Now.plainDateISO('America/Los_Angeles').toString(),
};
