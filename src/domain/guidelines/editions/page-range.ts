/** First and last page, inclusive. */
export type PageRange = readonly [from: number, to: number];

/** A page before or after is how letters and printings differ. */
const LEEWAY = 1;

/** True when cited pages lie on those of a topic in part, or a page beside them. */
export function isNear([from, to]: PageRange, [first, last]: PageRange): boolean {
  return to >= first - LEEWAY && from <= last + LEEWAY;
}
