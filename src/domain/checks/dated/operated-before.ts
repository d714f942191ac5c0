import { hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import { type CheckedLetter, placeInHeader } from '../letter/checked-letter.ts';
import { placeIn, sentenceAt } from '../letter/checked-text.ts';

const OPERATION = String.raw`(?:(?:[a-z]+ ){0,4}?(?:surgery|operation|arthroscop\w+|\w+(?:ectomy|plasty)|fusion|repair|release|decompression|fixation))`;
/** "Is being treated for shoulder pain and injury status post surgery": what is treated under the claim. */
const TREATED = new RegExp(
  String.raw`\b(?:(?:being |under(?:going)? )?treat(?:ed|ment) for|diagnos(?:is|es|ed)(?: (?:include|as|with|are|is))?)\b[^.;]{0,120}?\b(?:status[- ]post|s\/p|post)[- ]+${OPERATION}[^.;]{0,24}$`,
  'i',
);
const POST = /\b(?:status[- ]post|s\/p|post[- ]?(?:surgery|operat\w+))/i;
const EARLIER =
  /\b(?:prior|previous\w*|old|earlier|history|non-?industrial|unrelated|remote|before|pre-?exist\w*|cumulative|continuous|aggravat\w*|re-?injur\w*)\b/i;
const REACH = 200;

/** An operation for what is treated under the claim, before the injury the claim is for. */
export function operatedBefore(letter: CheckedLetter): Defect[] {
  const injured = letter.determination.header.dateOfInjury;
  const { summary } = letter;
  if (injured === null || !hasMatch(summary.text, POST)) return [];
  return summary.dates().flatMap((mention): Defect[] => {
    const isBefore = mention.date === null ? mention.month < injured.slice(0, 7) : mention.date < injured;
    if (!isBefore) return [];
    const sentence = sentenceAt(summary, mention.start);
    if (sentence === undefined) return [];
    const before = summary.text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
    if (!TREATED.test(before) || EARLIER.test(summary.text.slice(sentence.start, sentence.end))) return [];
    return [
      {
        item: null,
        message: `The operation is dated ${mention.date ?? mention.month}, before the injury it is told under (${injured}): correct the date, or say which injury it was for.`,
        at: placeIn(summary, mention),
        against: placeInHeader('dateOfInjury', injured),
      },
    ];
  });
}
