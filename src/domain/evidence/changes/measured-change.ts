/** What a measure tells of: the pain, how often attacks come, what is taken, what is done, a questionnaire, an examination, mood or sleep. */
export type Measured =
  | 'pain'
  | 'attacks'
  | 'medication'
  | 'activity'
  | 'function'
  | 'motion'
  | 'strength'
  | 'mood'
  | 'sleep';

/** The smallest part of the earlier value that is a change. */
export const SMALLEST = 0.15;

/** A measure told at two times, and whether the later value is the better one. Offsets are into the text of the reading. */
export type MeasuredChange = {
  readonly of: Measured;
  readonly isBetter: boolean;
  readonly start: number;
  readonly end: number;
};
