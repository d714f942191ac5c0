import type { Cue, Denied } from '../cue.ts';

const ofPattern = (denied: Denied, pattern: string): Cue => ({
  pattern: new RegExp(pattern, 'gi'),
  denied,
  hedged: true,
  isOfCase: true,
});

/** Words by which a thing is implied not to be there, and not said so: a person must weigh it. It stands behind them, up to a comma or `until`. */
export const impliedBehind = (denied: Denied, pattern: string, until?: RegExp): Cue => ({
  ...ofPattern(denied, pattern),
  untilComma: true,
  ...(until === undefined ? {} : { until }),
});

/** The same of what stands before them. */
export const impliedBefore = (denied: Denied, pattern: string): Cue => ({
  ...ofPattern(denied, pattern),
  objectBefore: true,
});
