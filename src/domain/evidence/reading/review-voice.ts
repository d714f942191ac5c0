import { hasMatchIn } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';

/** Words by which a sentence tells what utilization review decided or said, not what the record says of the patient. */
const REVIEW_WORDS =
  /\butilization\s+review|\bUR\b|\bclaims\s+administrator|\bnon-?\s?certif|\bnot\s+certified|\b(?:prior|previous|original|adverse)\s+(?:review|determination)\b|\bdetermination\s+(?:letter|dated)|\bpreviously\s+(?:denied|reviewed|non-?certified)|\brequest(?:s|ed)?\b[^.;]{0,160}\b(?:was|were|is|are|been)\s+(?:not\s+medically\s+necessary|denied|modified|certified|approved|authorized|upheld|partially)|\brationale\s+for\s+(?:the\s+)?denial|\b(?:was|were)\s+(?:denied|modified|authorized)\b|\boriginal\s+request\b|\bIMR\b|\bindependent\s+medical\s+review|\bsubsequently\s+appealed/i;

const SOUGHT = patternSet([REVIEW_WORDS]);

/** True when a sentence speaks of the decision under review: its clinical words are the administrator's, not the record's. */
export function isReviewVoice(text: string, sentence: { readonly start: number; readonly end: number }): boolean {
  lookAt(SOUGHT, text, sentence);
  return mayMatch(SOUGHT, 0) && hasMatchIn(text, sentence, text.slice(sentence.start, sentence.end), REVIEW_WORDS);
}
