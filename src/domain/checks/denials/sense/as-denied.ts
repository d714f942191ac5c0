import type { Span } from '../../letter/checked-text.ts';
import type { Denied } from '../cues/cue.ts';

/** A denial in its own words, as they stand. */
export type AsDenied = {
  /** The words for what is absent. */
  readonly said: string;
  /** The whole denial. */
  readonly whole: string;
  /** What stands before it in its clause, and behind it. */
  readonly before: string;
  readonly behind: string;
  /** Its sentence. */
  readonly around: string;
  readonly denied: Denied;
};

/** Whether a sentence of a record may answer; null where the denial sets no such limit. */
export type LimitOfSentence = ((sentence: string) => boolean) | null;

/** The same of a place in a sentence. */
export type LimitOfPlace = ((text: string, sentence: Span, at: Span) => boolean) | null;
