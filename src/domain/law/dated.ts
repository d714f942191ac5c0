import type { Temporal } from 'temporal-polyfill';
import type { Source } from './source.ts';

/** A value the law gives from a day on, until the next entry; old ones stay. */
export type Dated<Value> = { readonly from: string; readonly value: Value; readonly source: Source };

/** The entry in force on a day; null before the first. Entries stand in order of their dates. */
export function inForce<Value>(entries: readonly Dated<Value>[], day: Temporal.PlainDate): Dated<Value> | null {
  const on = day.toString();
  return entries.findLast(entry => entry.from <= on) ?? null;
}
