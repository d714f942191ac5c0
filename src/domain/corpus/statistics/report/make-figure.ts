import { shareOf } from '../share.ts';
import { shownCount } from '../small-cells.ts';
import type { Figure } from './figure.ts';

/** How many; hidden where it is so few that it could point at a person. */
export function countFigure(name: string, says: string, count: number): Figure {
  return { name, says, unit: 'count', value: shownCount(count), of: null, low: null, high: null };
}

/** How many of how many, with its interval; of few nothing is told. */
export function shareFigure(name: string, says: string, count: number, of: number): Figure {
  if (of === 0 || shownCount(of) === null)
    return { name, says, unit: 'share', value: null, of: null, low: null, high: null };
  const { low, high } = shareOf(count, of);
  return { name, says, unit: 'share', value: count / of, of, low, high };
}

/** A value over several, days or a mean; of few nothing is told. */
export function valueFigure(name: string, says: string, unit: 'days' | 'mean', value: number, of: number): Figure {
  const isTold = of > 0 && shownCount(of) !== null;
  return { name, says, unit, value: isTold ? value : null, of: isTold ? of : null, low: null, high: null };
}
