/** How many of how many, with the interval the true share lies in 95 times of a hundred. */
export type Share = { readonly of: number; readonly count: number; readonly low: number; readonly high: number };

/** Two-sided 95 % point of the normal distribution. */
const Z = 1.959_963_984_540_054;

/**
 * The interval of Wilson (1927), which stays within 0 and 1 and holds for few cases and for shares near either end, where
 * the plain one fails. Of nothing nothing is known: 0 to 1.
 */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { of, count, low: 0, high: 1 };
  const share = count / of;
  const spread = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / spread;
  const reach = (Z / spread) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { of, count, low: count === 0 ? 0 : middle - reach, high: count === of ? 1 : middle + reach };
}
