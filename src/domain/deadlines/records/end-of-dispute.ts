import { daysFrom } from '#domain/calendar/counting/period-of-days.ts';
import { type Dated, inForce } from '#domain/law/dated.ts';
import type { Source } from '#domain/law/source.ts';
import { rolled, startOn } from '../clocks/finish.ts';
import type { Rule } from '../clocks/rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(g)',
  says: 'from 2017 on the claims administrator tells the review organization within 5 days that the treatment was authorized, the dispute settled or the request withdrawn',
  confidence: 'medium',
};

const days: readonly Dated<number>[] = [{ from: '2017-01-01', value: 5, source }];

/** R8: to tell the review organization that the dispute has ended. */
export const endOfDispute: Rule = {
  duty: 'R8',
  what: 'tell the review organization that the dispute has ended',
  owedBy: 'claims-administrator',
  source,
  metBy: [],
  count: (event, history) => {
    const period = inForce(days, history.lawFor(event).day);
    if (period === null) return null;
    const words = { authorized: 'the authorization', settled: 'the settlement', 'rfa-withdrawn': 'the withdrawal' };
    const { event: kind } = event;
    const start = kind === 'authorized' || kind === 'settled' || kind === 'rfa-withdrawn' ? words[kind] : null;
    return start === null ? null : rolled(daysFrom(startOn(event, start), period.value));
  },
};
