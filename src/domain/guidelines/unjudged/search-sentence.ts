import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type RationaleSentence, sentence } from '../rationale/sentence.ts';
import { searchSection } from '../rationale/wording.ts';

/** Where the law sends the reviewer next. Until 2015 it named no steps below nationally recognized guidelines. */
export function searchSentence(on: CivilDate): RationaleSentence {
  const section = searchSection(on);
  const text =
    section === '8 CCR 9792.25'
      ? `Where the schedule has no recommendation, another evidence-based guideline that is recognized nationally applies (${section}).`
      : `Where the schedule has no recommendation, or its presumption is challenged, the search goes on to the current guideline of ACOEM or ODG, then to other evidence-based guidelines recognized nationally, then to current peer-reviewed studies (${section}).`;
  return sentence('unjudged', text, { cites: [section] });
}
