/** A kappa with the interval the true one lies in 95 times of a hundred. */
export type Kappa = { readonly kappa: number; readonly low: number; readonly high: number };

/** Two-sided 95 % point of the normal distribution. */
const Z = 1.959_963_984_540_054;

/**
 * A kappa of cases counted by sort, with an interval by the jackknife (Quenouille 1956, Tukey 1958): the kappa is worked out anew
 * without each of the cases, and how far it moves tells how sure it is. It asks nothing of the kind of kappa, and is the usual
 * large-sample interval where there are many cases. Null where the kappa is.
 */
export function withInterval(
  counts: readonly number[],
  kappaOf: (counts: readonly number[]) => number | null,
): Kappa | null {
  const kappa = kappaOf(counts);
  if (kappa === null) return null;
  const cases = counts.reduce((sum, count) => sum + count, 0);
  const without = counts.flatMap((times, sort) => {
    if (times === 0) return [];
    const left = kappaOf(counts.map((count, other) => (other === sort ? count - 1 : count)));
    return [{ times, left }];
  });
  let [mean, spread] = [0, 0];
  for (const { times, left } of without) mean += (times * (left ?? 0)) / cases;
  for (const { times, left } of without) spread += times * ((left ?? 0) - mean) ** 2;
  // One case decides whether there is a kappa at all: nothing is sure.
  if (without.some(({ left }) => left === null)) return { kappa, low: -1, high: 1 };
  const reach = Z * Math.sqrt(((cases - 1) / cases) * spread);
  return { kappa, low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach) };
}
