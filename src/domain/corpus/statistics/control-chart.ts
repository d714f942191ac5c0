/** A period of a control chart: its share, and the limits within which chance alone would keep it. */
export type ChartPoint = {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly lower: number;
  readonly upper: number;
  /** Beyond the limits: something other than chance. */
  readonly outside: boolean;
};

/** Standard deviations from the middle at which chance is no longer believed (Shewhart 1931). */
const LIMIT = 3;

/** A p-chart: each period against the share of all periods, with limits that widen where a period has few cases. */
export function controlChart(periods: readonly { readonly count: number; readonly of: number }[]): {
  readonly middle: number | null;
  readonly points: readonly ChartPoint[];
} {
  const of = periods.reduce((total, period) => total + period.of, 0);
  if (of === 0) return { middle: null, points: [] };
  const middle = periods.reduce((total, { count }) => total + count, 0) / of;
  return {
    middle,
    points: periods.map(period => {
      const reach = period.of === 0 ? 1 : LIMIT * Math.sqrt((middle * (1 - middle)) / period.of);
      const [lower, upper] = [Math.max(0, middle - reach), Math.min(1, middle + reach)];
      const share = period.of === 0 ? null : period.count / period.of;
      return { ...period, share, lower, upper, outside: share !== null && (share < lower || share > upper) };
    }),
  };
}
