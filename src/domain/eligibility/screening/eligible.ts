import type { Source } from '#domain/law/source.ts';
import type { Eligible, ItemEligible } from './screening.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(k)',
  says: 'a request is approved for review in whole or in part, and deferred while liability is disputed',
};

/** How far one ground reaches: the item it concerns (null: all), and whether it only holds the review back. */
export type Reach = { readonly item: number | null; readonly defers: boolean };

/** Each item: refused when any ground refuses it, else waiting when one holds it back. A refusal outweighs a deferral. */
export function eligibleItems(count: number, grounds: readonly Reach[]): ItemEligible[] {
  return Array.from({ length: count }, (_, index) => {
    const here = grounds.filter(({ item }) => item === null || item === index);
    if (here.some(({ defers }) => !defers)) return 'no';
    return here.length > 0 ? 'deferred' : 'yes';
  });
}

/**
 * The application: `no` when no item is left; `deferred` when what is left waits; `part` when some can be reviewed and
 * others not; `whole` when all can. What can be reviewed is not held back by what waits.
 */
export function eligibleAsAWhole(items: readonly ItemEligible[]): Eligible {
  if (items.every(item => item === 'yes')) return 'whole';
  if (items.some(item => item === 'yes')) return 'part';
  return items.includes('deferred') ? 'deferred' : 'no';
}
