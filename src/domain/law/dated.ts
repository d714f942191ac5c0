import { Temporal } from 'temporal-polyfill';
import type { Source } from './source.ts';

/** A value the law gives from a day on, until the next entry; old ones stay. */
export type Dated<Value> = { readonly from: string; readonly value: Value; readonly source: Source };

/** The entry in force on a day; null before the first. Entries stand in order of their dates. */
export function inForce<Value>(entries: readonly Dated<Value>[], day: Temporal.PlainDate): Dated<Value> | null {
  return entries.findLast(entry => Temporal.PlainDate.compare(entry.from, day) <= 0) ?? null;
}
