import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';
import { TIMES_A_DAY } from './doses-told.ts';

const A_DAY: Readonly<Record<string, number>> = { one: 1, 'at night': 1, two: 2, three: 3, four: 4 };
const UNITS = String.raw`(?:tablets?|tabs?|capsules?|caps?|pills?)`;
/** "Take one tablet", "1 cap po", "2 tabs by mouth", "1 po". */
const DOSE = new RegExp(
  String.raw`\b(?<count>one|two|three|[123])\s?(?:\([123]\)\s?)?(?:${UNITS}\b|(?=po\b|p\.o\.|by mouth))`,
  'gi',
);
const TIMES = TIMES_A_DAY.map(
  ([times, words]) => [A_DAY[times] ?? 0, new RegExp(String.raw`(?<![a-z])(?:${words})(?![a-z])`, 'gi')] as const,
);
/** "14 days", "x 2 weeks", "30-day supply". */
const COURSE = new RegExp(String.raw`(?<![\d./-])\b(?<count>${COUNT})[\s-]?(?<unit>days?|weeks?)\b`, 'gi');
/** Taken when needed, or not the same from day to day: no number can be reckoned. */
const NOT_EVEN =
  /\b(?:prn|as needed|when needed|if needed|taper\w*|wean\w*|titrat\w*|increas\w*|then|every other|half|up to|may|or)\b|½|\d\s?(?:-|to)\s?\d\s?(?:times|tab|cap|pill|x|h)/i;
/** Fractions of a course may be rounded up to a whole package by so much. */
const SPARE = 1;

/** The only match of a pattern; null where there is none, or more. */
function onlyMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  const [first, ...more] = everyMatch(text, pattern);
  return first === undefined || more.length > 0 ? null : first;
}

/** A title that asks for so many tablets a day for so long, and for another number of them: one twice daily for 14 days are 28, not 40. */
export function amountOfCourse({ index, item, title }: CheckedItem): Defect[] {
  const { drug, kind } = item.request;
  const { text } = title;
  if (drug?.quantity == null || kind !== 'plain' || title.drugs().length !== 1 || NOT_EVEN.test(text)) return [];
  const dose = onlyMatch(text, DOSE);
  const course = onlyMatch(text, COURSE);
  if (dose === null || course === null) return [];
  const taken = TIMES.flatMap(([times, words]) => everyMatch(text, words).map(match => ({ times, ...spanOf(match) })));
  // "Twice daily" has "daily" in it, "three times a day" "a day".
  const [often, ...others] = taken.filter(
    one => !taken.some(other => other !== one && other.start <= one.start && one.end <= other.end),
  );
  if (often === undefined || others.length > 0) return [];
  const days = (readCount(course.groups?.['count']) ?? 0) * (/^w/i.test(course.groups?.['unit'] ?? '') ? 7 : 1);
  const needed = (readCount(dose.groups?.['count']) ?? 0) * often.times * days;
  const given = drug.quantity * ((drug.refills ?? 0) + 1);
  if (needed === 0 || Math.abs(given - needed) <= SPARE || Math.abs(drug.quantity - needed) <= SPARE) return [];
  return [
    {
      item: index,
      message: `By its directions the request comes to ${needed}, and ${drug.quantity} are asked for: find out which was requested.`,
      at: placeIn(title, {
        start: Math.min(dose.index, often.start, course.index),
        end: Math.max(dose.index + dose[0].length, often.end, course.index + course[0].length),
      }),
    },
  ];
}
