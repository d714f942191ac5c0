import { factKinds } from '#domain/evidence/fact.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';
import { isForeign } from '../letter/is-english.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(d); 8 CCR 9792.10.6(d)(6)',
  says: 'the determination gives the clinical reasons, tied to relevant findings in the documents',
};

/** Words that speak of this patient, or of what is and is not in this file. */
const OF_THE_CASE =
  /\b(?:patients?|workers?|claimants?|employees?|applicants?|individual|members?|IW|he|she|his|her|him|injur\w+|records?|document\w*|reports?|reported|notes?|noted|file|submitted|provided|exam\w*|provider|physician|doctor|history|diagnos\w+|evidence of|in this case|there (?:is|are|was|were) (?:no|a|an)|no (?:indication|mention|evidence|discussion|gain|improvement)|no [a-z]+(?: [a-z]+){0,4} (?:has|have|is|was|were|are)|(?:is|are|was|were|has|have) not (?:been )?(?:stated|shown|described|tried|done|told|known)|gained|helped|improved|worsened|tried|failed|received|completed|underwent|surgery|procedure|so far|to date)\b/i;

/** What came of a thing or was found, told as past: guidelines tell of what is. */
const TOLD_AS_PAST =
  /\b(?:gave|brought|lasted|came back|returned|showed|revealed|dropped|fell|rose)\b|\b(?:was|were) (?:[a-z]+ )?(?:positive|negative|normal|abnormal|absent|present|intact|reduced|diminished|tender|weak|full|stable|unstable|torn|seen|elicited)\b/i;

const OF_STUDIES = /\b(?:trials|stud(?:y|ies|ied)|research|literature|guidelines?|reviews?)\b/i;
const isToldAsPast = (words: string): boolean => TOLD_AS_PAST.test(words) && !OF_STUDIES.test(words);

/** A drug or a request that is named is no finding yet. */
const FINDINGS = factKinds.filter(kind => kind !== 'medication' && kind !== 'request');

/** Says which reasons are guideline and conclusion alone, with no word on this patient or this record. */
export const reasonsWithoutFindings: Check = {
  rule: 'reasons-without-findings',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(({ index, rationale, dependent }) => {
      const { text } = rationale;
      if (text.trim() === '' || dependent() || OF_THE_CASE.test(text) || isForeign(text)) return [];
      if (
        rationale
          .sentences()
          .some(span => isToldAsPast(text.slice(span.start, span.end)) && !rationale.isOfGuideline(span))
      )
        return [];
      if (FINDINGS.some(kind => rationale.facts(kind).some(({ subject }) => subject === 'patient'))) return [];
      const first = rationale.sentences()[0] ?? { start: 0, end: text.length };
      return [
        {
          item: index,
          message: 'The reasons name nothing found in this case: say which findings of the record decide.',
          at: placeIn(rationale, first),
        },
      ];
    }),
};
