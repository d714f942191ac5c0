import type { Application, UrReason } from './application.ts';

/**
 * What UR's reasons concern: `[null]` when the whole decision rests on one of them, else the items that do; none when
 * nothing does. An item may have a reason of its own.
 */
export function concernedBy(
  { urDecision, items }: Application,
  reasons: readonly UrReason[],
): readonly (number | null)[] {
  if (items.every(item => item.reason === null)) return reasons.includes(urDecision.reason) ? [null] : [];
  return items.flatMap((item, index) => (reasons.includes(item.reason ?? urDecision.reason) ? [index] : []));
}

/** The items a condition holds for, by index. */
export function itemsWhere(
  { items }: Application,
  holds: (item: Application['items'][number]) => boolean,
): readonly number[] {
  return items.flatMap((item, index) => (holds(item) ? [index] : []));
}
