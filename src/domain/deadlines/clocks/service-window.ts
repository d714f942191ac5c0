import type { Start } from '#domain/calendar/counting/count.ts';
import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import { electronicService } from '#domain/calendar/service/electronic-service.ts';
import { extendedForService } from '#domain/calendar/service/service-of-decision.ts';
import { rolled, startOn } from './finish.ts';
import type { History, Occurrence } from './history.ts';
import type { Count } from './rule.ts';

const methods = { hand: 'by hand', mail: 'by mail', overnight: 'by overnight delivery', fax: 'by fax' } as const;

/** Days to apply from the service of a paper: the days, what its way of service adds, then off a holiday. */
export function windowFromService(event: Occurrence, what: string, days: number, { place }: History): Count {
  const counted = daysFrom(served(event, what), days);
  const notes = event.by === null ? ['the method of service is not given: nothing is added for it'] : [];
  return { ...rolled(extendedForService(counted, event.by, place)), notes };
}

function served(event: Occurrence, what: string): Start {
  if (event.by === null) return startOn(event, `service of ${what}`);
  if (event.by !== 'electronic') return startOn(event, `service of ${what} ${methods[event.by]}`);
  return electronicService(event.on);
}
