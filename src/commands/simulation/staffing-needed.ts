import type { Trial } from './result/simulation.ts';

export type NeededStaffing =
  | {
      readonly kind: 'found';
      readonly determinationsPerMonth: number;
      readonly trials: readonly Trial[];
      readonly how: string;
    }
  | { readonly kind: 'not-found' | 'not-sought'; readonly trials: readonly Trial[]; readonly how: string }
  | { readonly kind: 'interrupted' };

const CLOSE_ENOUGH = 0.01; // the search ends when the level is known to one in a hundred
const MOST = 4; // times the busiest month

/**
 * The lowest steady level of staffing, in determinations a month, under which the share of late determinations stays at or under
 * `lateUnder`, found by halving. `lateShareAt` runs the same applications under a level; null when it was interrupted.
 */
export async function neededStaffing(
  lateShareAt: (determinationsPerMonth: number) => Promise<number | null>,
  busiestMonth: number,
  lateUnder: number,
): Promise<NeededStaffing> {
  const trials: Trial[] = [];
  const tried = async (level: number) => {
    const lateShare = await lateShareAt(level);
    if (lateShare !== null) trials.push({ determinationsPerMonth: Math.round(level), lateShare });
    return lateShare;
  };
  const words = `under ${percent(lateUnder)} of determinations past due`;
  let enough = busiestMonth;
  for (let share = await tried(enough); ; share = await tried(enough)) {
    if (share === null) return { kind: 'interrupted' };
    if (share <= lateUnder) break;
    if (enough >= busiestMonth * MOST) {
      const how = `not reached: even staffed for ${Math.round(enough)} a month, ${percent(share)} are past due, not for want of reviewers`;
      return { kind: 'not-found', trials, how };
    }
    enough *= 2;
  }
  let tooFew = enough > busiestMonth ? enough / 2 : 0;
  while (enough - tooFew > enough * CLOSE_ENOUGH) {
    const middle = (enough + tooFew) / 2;
    const share = await tried(middle);
    if (share === null) return { kind: 'interrupted' };
    if (share <= lateUnder) enough = middle;
    else tooFew = middle;
  }
  return {
    kind: 'found',
    determinationsPerMonth: Math.ceil(enough),
    trials,
    how: `the same applications run ${trials.length} times under a steady staff, halving between too few and enough: the lowest with ${words}, to one in a hundred; intake as given`,
  };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
