import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { KindFinder } from '../../draft.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';
import { wasDone } from '../../reading/was-done.ts';

const AGREEMENT =
  /\b(?:(?:signed\s+|current\s+|written\s+)?(?:opioids?|narcotics?|pain(?:\s+management)?|medications?|controlled\s+substances?|opiates?)(?:\s+(?:treatment|therapy|use|medication))?\s+(?:agreements?|contracts?)|opioid\s+consent|treatment\s+agreement)\b/gi;

/** An agreement without its kind, signed, among what else is watched. */
const SIGNED = /\bsigned\s+(?:agreement|contract)\b/gi;
const OF_WATCH = /\b(?:cures|ud[st]s?|pdmp|opioids?|narcotics?|pill\s+counts?)\b/i;

/** An agreement on the use of opioids between patient and physician; one signed or reviewed is there, though a plan says so. */
export const findOpioidAgreements: KindFinder = reading =>
  [...everyMatch(reading.text, AGREEMENT), ...signed(reading)].map(match => ({
    says: { kind: 'opioid-agreement', value: {} },
    start: match.index,
    end: match.index + match[0].length,
    ...(wasDone(reading, sentenceAt(reading, match.index)) ? { assertion: 'affirmed' as const } : {}),
  }));

function signed(reading: Reading): RegExpExecArray[] {
  return everyMatch(reading.text, SIGNED).filter(({ index }) => {
    const { start, end } = sentenceAt(reading, index);
    return OF_WATCH.test(reading.text.slice(start, end));
  });
}
