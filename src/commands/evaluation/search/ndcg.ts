/**
 * Normalised discounted cumulative gain of the first `most` of a ranking (Järvelin and Kekäläinen 2002), with the gain 2^grade - 1: 1 is
 * the best order there is. Null where nothing is judged to be of use.
 */
export function ndcg(ranking: readonly string[], grades: ReadonlyMap<string, number>, most: number): number | null {
  const ideal = gainOf([...grades.values()].toSorted((a, b) => b - a).slice(0, most));
  return ideal === 0 ? null : gainOf(ranking.slice(0, most).map(id => grades.get(id) ?? 0)) / ideal;
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
