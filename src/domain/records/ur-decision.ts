import type { RecordDocument } from './document.ts';

const UR_DECISION =
  /\butili[sz]ation review\b|\bUR (?:decision|determination|denial|modification)\b|\bnon-?certification\b/i;
const NAMES_RECORDS =
  /\b(?:records?|documents?|documentation|reports?|notes?)\b[^.:\n]{0,60}\b(?:reviewed|submitted|received|considered)\b|\breviewed\b[^.:\n]{0,60}\b(?:records?|documents?|reports?|notes?)\b/i;

/** Whether a document is a UR decision, by its title. */
export function isUrDecision({ title }: RecordDocument): boolean {
  return UR_DECISION.test(title) && !/^\s*(?:application|request)\b/i.test(title);
}

/** Whether a UR decision lists or sums up the records it rests on. */
export function namesRecords({ pages }: RecordDocument): boolean {
  return pages.some(page => NAMES_RECORDS.test(page.text));
}
