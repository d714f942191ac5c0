/** `recorded`: said to be undocumented or absent; `tried`: not tried at all; `failed`: not tried without success; `planned`: not meant. */
export type Denied = 'recorded' | 'tried' | 'failed' | 'planned';

/** What is denied of the words, given them and the words that deny; null where nothing is. */
export type ThingOf = (object: string, cue: string) => string | null;

/** Words that say something is absent; what is absent stands behind them, or before them. */
export type Cue = {
  readonly pattern: RegExp;
  readonly denied: Denied;
  readonly objectBefore?: true;
  /** The words end at the next comma. */
  readonly untilComma?: true;
  /** They end where this begins. */
  readonly until?: RegExp;
  /** What is denied of the words, read before them: `examination of`. */
  readonly thing?: string | ThingOf;
  /** What is denied may be true of another day or part: a warning at most. */
  readonly hedged?: true;
  /** It is said of the case at hand, though a guideline speaks in its sentence. */
  readonly isOfCase?: true;
};

const patternOf = (pattern: string | RegExp): RegExp =>
  typeof pattern === 'string' ? new RegExp(pattern, 'gi') : pattern;

/** Denies what stands behind the words of a pattern, to the end of its clause. */
export const behind = (denied: Denied, pattern: string | RegExp): Cue => ({ pattern: patternOf(pattern), denied });

/** Denies what stands before them. */
export const before = (denied: Denied, pattern: string | RegExp): Cue => ({
  ...behind(denied, pattern),
  objectBefore: true,
});

/** One of some words, as the source of a pattern. */
export const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Words one behind the other. */
export const row = (...parts: readonly string[]): string => `\\b${parts.join('\\s+')}`;

/** What may stand before a thing. */
export const ARTICLES = '(?:(?:any|an?|the|his|her|their|prior|previous|earlier)\\s+)*';

/** Who is reviewed. */
export const PERSON =
  '(?:(?:the|this|said)\\s+)?(?:injured\\s+)?(?:patient|worker|claimant|applicant|employee|individual|member|man|woman|he|she)';
