import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Fact, Place } from '../fact.ts';
import { holding, inOrder, span } from './in-order.ts';

/** A stretch in which the record tells the same work status. */
export const WorkPeriod = z.object({
  status: z.enum(['off-work', 'modified', 'full-duty', 'retired', 'not-working']),
  restrictions: z.string().nullable(),
  first: CivilDate.nullable(),
  last: CivilDate.nullable(),
  at: z.array(Place),
});
export type WorkPeriod = Readonly<z.infer<typeof WorkPeriod>>;

export const FunctionOfDay = z.object({
  date: CivilDate.nullable(),
  activity: z.string(),
  change: z.enum(['improved', 'unchanged', 'declined', 'limited']),
  at: Place,
});
export type FunctionOfDay = Readonly<z.infer<typeof FunctionOfDay>>;

/** Work status over time: neighbours of the same status are one period. */
export function workPeriods(facts: readonly Fact[]): WorkPeriod[] {
  const periods: (WorkPeriod & { readonly days: (CivilDate | null)[] })[] = [];
  for (const { value, date, at } of inOrder(holding(facts, 'work-status'))) {
    const last = periods.at(-1);
    if (last?.status === value.status) {
      const days = [...last.days, date];
      const restrictions = value.restrictions ?? last.restrictions;
      periods[periods.length - 1] = { ...last, restrictions, days, ...spanOf(days), at: [...last.at, at] };
    } else {
      periods.push({
        status: value.status,
        restrictions: value.restrictions,
        ...spanOf([date]),
        days: [date],
        at: [at],
      });
    }
  }
  return periods.map(({ days: _days, ...period }) => period);
}

const spanOf = (days: readonly (CivilDate | null)[]) => span(days.map(date => ({ date })));

/** What the patient could and could not do, day by day. */
export function functionOverTime(facts: readonly Fact[]): FunctionOfDay[] {
  return inOrder(holding(facts, 'function')).map(({ value, date, at }) => ({ date, ...value, at }));
}
