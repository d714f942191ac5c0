/** `recorded`: said to be undocumented or absent; `tried`: not tried at all; `failed`: not tried without success. */
export type Denied = 'recorded' | 'tried' | 'failed';

/** Words that say something is absent; what is absent stands behind them, or before them. */
export type Cue = {
  readonly pattern: RegExp;
  readonly denied: Denied;
  readonly objectBefore?: true;
  /** The words end at the next comma. */
  readonly untilComma?: true;
  /** What is denied of the words, read before them: `examination of`. */
  readonly thing?: string;
};

/** Denies what stands behind the words of a pattern. */
export const behind = (denied: Denied, pattern: string): Cue => ({ pattern: new RegExp(pattern, 'gi'), denied });

/** Denies what stands before them. */
export const before = (denied: Denied, pattern: string): Cue => ({
  pattern: new RegExp(pattern, 'gi'),
  denied,
  objectBefore: true,
});

/** What may stand before a thing, as the source of a pattern. */
export const ARTICLES = '(?:(?:any|an?|the|his|her|their|prior|previous|earlier)\\s+)*';
