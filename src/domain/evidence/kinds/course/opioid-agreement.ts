import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { KindFinder } from '../../draft.ts';
import { sentenceAt } from '../../reading/reading.ts';
import { wasDone } from '../../reading/was-done.ts';

const AGREEMENT =
  /\b(?:(?:signed\s+|current\s+|written\s+)?(?:opioid|narcotic|pain(?:\s+management)?|medication|controlled\s+substances?|opiate)(?:\s+(?:treatment|therapy|use|medication))?\s+(?:agreements?|contracts?)|opioid\s+consent|treatment\s+agreement)\b/gi;

/** An agreement on the use of opioids between patient and physician; one signed or reviewed is there, though a plan says so. */
export const findOpioidAgreements: KindFinder = reading =>
  everyMatch(reading.text, AGREEMENT).map(match => ({
    says: { kind: 'opioid-agreement', value: {} },
    start: match.index,
    end: match.index + match[0].length,
    ...(wasDone(reading, sentenceAt(reading, match.index)) ? { assertion: 'affirmed' as const } : {}),
  }));
