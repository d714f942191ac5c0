import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { KindFinder } from '../../draft.ts';

const AGREEMENT =
  /\b(?:(?:signed\s+|current\s+|written\s+)?(?:opioid|narcotic|pain(?:\s+management)?|medication|controlled\s+substances?|opiate)(?:\s+(?:treatment|therapy|use|medication))?\s+(?:agreements?|contracts?)|opioid\s+consent|treatment\s+agreement)\b/gi;

/** An agreement on the use of opioids between patient and physician. */
export const findOpioidAgreements: KindFinder = ({ text }) =>
  everyMatch(text, AGREEMENT).map(match => ({
    says: { kind: 'opioid-agreement', value: {} },
    start: match.index,
    end: match.index + match[0].length,
  }));
