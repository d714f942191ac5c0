/** First and last page, inclusive. */
export type PageRange = readonly [from: number, to: number];
