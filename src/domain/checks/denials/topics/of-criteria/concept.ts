import type { RecordRow } from '../of-record/row.ts';

/** A fact that criteria of treatment turn on, by the words of a denial and by those of a record, which jots, describes or measures it. */
type Concept = Omit<RecordRow, 'asks' | 'words' | 'said'>;

/** The words of each side are written without the word boundary before them. */
export function concept(asks: string, denied: string, told: string, more: Concept = {}): RecordRow {
  return { asks, words: new RegExp(`\\b(?:${denied})`), said: new RegExp(`(?:${told})`, 'i'), ...more };
}

/** Words behind others in the same clause, at most so many letters on. */
export const near = (one: string, letters: number, other: string): string =>
  `\\b(?:${one})\\b[^.;]{0,${letters}}?\\b(?:${other})`;

/** Two words of the same clause, either first. */
export const beside = (one: string, letters: number, other: string): string =>
  `${near(one, letters, other)}|${near(other, letters, one)}`;

export const NOT_ABLE =
  "(?:cannot|can ?not|can't|unable to|not able to|could not|couldn't|can only|no longer|can barely|barely|has trouble|difficulty|trouble)";
