import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { readCount } from '#domain/drugs/count.ts';
import { hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import { type CheckedLetter, dayOfInjury, injuryInHeader } from '../letter/checked-letter.ts';
import { matchesIn, placeIn, sentenceAt } from '../letter/checked-text.ts';

const ONSET =
  '(?:start(?:ed|ing)|began|beginning|occurr(?:ed|ing)|happened|sustained|injur(?:ed|y)|hurt|fell|slipped|tripped|strained|twisted|struck|felt a pop|onset)';
/** "That started while pushing boxes the day prior", "fell two days ago". */
const BEFORE_VISIT = new RegExp(
  String.raw`\b${ONSET}\b[^.;]{0,60}?\b(?:(?<one>the (?:day|night|evening) (?:prior|before)|(?:the )?(?:previous|prior) (?:day|night)|yesterday)|(?<count>\d{1,2}|two|three|four|five|six|seven) days (?:ago|prior|before|earlier))\b(?! (?:to|the|he|she|this)\b)`,
  'gi',
);
const NEAR_DAY = /\b(?:day|night|evening|yesterday|days)\b/i;
const OF_VISIT = /\b(?:present|seen|evaluat|visit|exam|report|complain|consult|note)\w*\b/i;
const OTHER =
  /\b(?:again|re-?injur\w*|flare\w*|exacerbat\w*|recurr\w*|second|another|new|worse\w*|aggravat\w*|prior injury|previous injury|since then|cumulative|headaches?|spasms?|medication|symptoms returned)\b/i;
/** "Three days ago" may be of the third or the fourth. */
const ABOUT = 1;

/** The accident told as so many days before a visit, of which the letter gives the day, and that is not the day of injury. */
export function dayBefore(letter: CheckedLetter): Defect[] {
  const { summary } = letter;
  if (!hasMatch(summary.text, NEAR_DAY)) return [];
  const injured = dayOfInjury(letter);
  if (injured === null) return [];
  return matchesIn(summary, BEFORE_VISIT).flatMap(({ start, end, match }): Defect[] => {
    const sentence = sentenceAt(summary, start);
    if (sentence === undefined) return [];
    const words = summary.text.slice(sentence.start, sentence.end);
    const seen = summary.dates().filter(date => sentence.start <= date.start && date.end <= start);
    const [visit, ...others] = seen;
    if (visit?.date == null || others.length > 0 || OTHER.test(words)) return [];
    if (!OF_VISIT.test(summary.text.slice(sentence.start, start))) return [];
    const days = match.groups?.['one'] === undefined ? (readCount(match.groups?.['count']) ?? 0) : 1;
    const apart = dayNumber(visit.date) - dayNumber(injured);
    // Long after the injury it is another onset.
    if (apart < 0 || apart > days * 2 + 1 || Math.abs(apart - days) <= (days > 1 ? ABOUT : 0)) return [];
    return [
      {
        item: null,
        message: `By this the injury was ${days === 1 ? 'the day' : `${days} days`} before ${visit.date}, and the letter dates it ${injured}: correct the one that is wrong.`,
        at: placeIn(summary, { start, end }),
        against: injuryInHeader(letter),
      },
    ];
  });
}
