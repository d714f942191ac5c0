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
