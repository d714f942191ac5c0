import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { CivilDate as CivilDateShape } from '#domain/calendar/civil-date.ts';

export const Confidence = z.enum(['high', 'medium', 'low']);

/** A value of the scenario from a day on (null: from the beginning), where it comes from and how sure that is. */
type Dated<Value> = { readonly from: CivilDate | null; readonly value: Value };

/** An assumption: its values by date, in order, each with its source. */
export function assumption<Value extends z.ZodType>(value: Value) {
  const entry = z.strictObject({
    from: CivilDateShape.nullable().default(null),
    value,
    source: z.string().min(1),
    confidence: Confidence,
  });
  return z.array(entry).min(1).max(200);
}

/** What an assumption says on a day; before its first entry, the first. */
export function valueOn<Value>(entries: readonly Dated<Value>[], day: CivilDate): Value {
  const entry = entries.findLast(({ from }) => from === null || from <= day) ?? entries[0];
  if (entry === undefined) throw new RangeError('an assumption has no entry');
  return entry.value;
}
