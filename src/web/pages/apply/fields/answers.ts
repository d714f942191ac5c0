import type { Place } from '../application-draft.ts';

/** The answers of the form as its fields read and change them. */
export type Answers = {
  readonly value: (place: Place) => string;
  readonly set: (place: Place, value: string) => void;
  /** What is wrong at any place, also of an item: `form.items.0.title`. */
  readonly error: (place: string) => string | undefined;
};
