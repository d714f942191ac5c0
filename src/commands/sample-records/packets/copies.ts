import type { Random } from '#commands/simulation/random.ts';
import { between, happens, oneOf, shuffled } from '../chance.ts';
import type { Unit } from './unit.ts';

/** A paper with the sheets of it that lie there, by their place in it. */
export type Pile = { readonly unit: Unit; readonly order: readonly number[] };

/** Papers sent again, so many pages of them: whole, in part or with the sheets mixed up. */
export function copiesOf(random: Random, units: readonly Unit[], pages: number): Pile[] {
  const copies: Pile[] = [];
  let left = pages;
  let queue: Unit[] = [];
  while (left > 0) {
    if (queue.length === 0) queue = shuffled(random, units);
    const unit = queue.pop();
    if (unit === undefined) break;
    const whole = unit.sheets.keys().toArray();
    const order =
      whole.length < 3 ? whole : oneOf(random, [whole, whole, whole, part(random, whole), mixed(random, whole)]);
    if (order.length <= left) {
      copies.push({ unit, order });
      left -= order.length;
    } else if (whole.length > left && (whole.length - left > 0 || happens(random, 0.5))) {
      copies.push({ unit, order: whole.slice(0, left) });
      left = 0;
    }
  }
  return copies;
}

/** Some sheets in a row. */
function part(random: Random, whole: readonly number[]): readonly number[] {
  const from = between(random, 0, 1);
  return whole.slice(from, between(random, from + 1, whole.length - 1) + 1);
}

/** The last first, or two stretches changed round. */
function mixed(random: Random, whole: readonly number[]): readonly number[] {
  if (happens(random, 0.4)) return whole.toReversed();
  const at = between(random, 1, whole.length - 1);
  return [...whole.slice(at), ...whole.slice(0, at)];
}
