/**
 * Cohen's kappa (1960): how far two judges agree beyond what chance would have them agree. `table[a][b]` counts what the
 * first called a and the second b. Null where chance alone would have them always agree.
 */
export function cohensKappa(table: readonly (readonly number[])[]): number | null {
  const rows = table.map(sum);
  const total = sum(rows);
  const columns = table.map((_row, index) => sum(table.map(row => row[index] ?? 0)));
  const seen = sum(table.map((row, index) => row[index] ?? 0)) / total;
  const expected = sum(rows.map((row, index) => row * (columns[index] ?? 0))) / total ** 2;
  return beyondChance(seen, expected);
}

/**
 * Fleiss' kappa (1971), of any number of judges: `votes[case][call]` counts how many judges called a case so, `times[case]` how
 * many cases were called like that (once each, where it is not given). Every case has the same number of judges. Null where
 * chance alone would have them always agree, or one judge is all there is.
 */
export function fleissKappa(
  votes: readonly (readonly number[])[],
  times: readonly number[] = votes.map(() => 1),
): number | null {
  const judges = sum(votes[0] ?? []);
  const cases = sum(times);
  if (cases === 0 || judges < 2 || votes.some(row => sum(row) !== judges)) return null;
  const weighed = (of: (row: readonly number[]) => number) => sum(votes.map((row, at) => of(row) * (times[at] ?? 0)));
  const agreed = weighed(row => (sum(row.map(count => count ** 2)) - judges) / (judges * (judges - 1)));
  const shares = (votes[0] ?? []).map((_none, call) => weighed(row => row[call] ?? 0) / (cases * judges));
  return beyondChance(agreed / cases, sum(shares.map(share => share ** 2)));
}

function beyondChance(seen: number, expected: number): number | null {
  return Number.isNaN(seen) || expected === 1 ? null : (seen - expected) / (1 - expected);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
