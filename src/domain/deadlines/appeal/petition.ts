import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import { extendedAtAppealsBoard } from '#domain/calendar/service/service-at-appeals-board.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h); 8 CCR 10605; Matute (appeals board en banc, 2015)',
  says: 'a verified petition is filed within 30 days of mailing of the determination, longer by the way it was served',
};

/** W1: the petition against a determination. */
export const petition: Rule = {
  duty: 'W1',
  what: 'file a verified petition against the determination, if wanted',
  owedBy: 'either-side',
  source,
  metBy: [],
  count: (event, { place }) => {
    const counted = daysFrom(startOn(event, 'service of the determination'), 30);
    const notes = event.by === null ? ['the method of service is not given: nothing is added for it'] : [];
    return { ...rolled(extendedAtAppealsBoard(counted, event.by, place)), notes };
  },
};
