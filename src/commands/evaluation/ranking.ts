/** One thing ranked: how high, whether it belongs at the top, and the group (a letter) whose members are not independent. */
export type Ranked = { readonly score: number; readonly positive: boolean; readonly group: string };

/**
 * Ranking quality: the chance that a positive taken at random stands above a negative taken at random, a tie counting half
 * (area under the ROC curve); null when one of the two is missing.
 */
export function rankingQuality(ranked: readonly Ranked[]): number | null {
  const positives = ranked.filter(({ positive }) => positive);
  const negatives = ranked.filter(({ positive }) => !positive);
  if (positives.length === 0 || negatives.length === 0) return null;
  let above = 0;
  for (const high of positives) {
    for (const low of negatives) above += high.score > low.score ? 1 : high.score === low.score ? 0.5 : 0;
  }
  return above / (positives.length * negatives.length);
}

/** Standard error of the ranking quality: jackknife over the groups, as the items of a letter hang together. */
export function rankingError(ranked: readonly Ranked[]): number | null {
  const groups = [...new Set(ranked.map(({ group }) => group))];
  const without = groups.flatMap(left => rankingQuality(ranked.filter(({ group }) => group !== left)) ?? []);
  if (without.length < 2) return null;
  const mean = without.reduce((sum, one) => sum + one, 0) / without.length;
  const squares = without.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return Math.sqrt((squares * (without.length - 1)) / without.length);
}

/** Mean of the shares found of the positives and of the negatives; null when one of the two is missing. */
export function balancedAccuracy(judged: readonly { readonly positive: boolean; readonly said: boolean }[]) {
  const found = (positive: boolean): number | null => {
    const of = judged.filter(one => one.positive === positive);
    return of.length === 0 ? null : of.filter(({ said }) => said === positive).length / of.length;
  };
  const [sensitivity, specificity] = [found(true), found(false)];
  return sensitivity === null || specificity === null
    ? null
    : { sensitivity, specificity, balanced: (sensitivity + specificity) / 2 };
}
