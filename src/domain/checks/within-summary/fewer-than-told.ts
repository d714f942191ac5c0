import type { Defect } from '../check.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';
import { visitsTold } from '../told-twice/visits-counted.ts';

/** Of another part, another time, or some of them only. */
const OF_OTHERS =
  /\b(?:first|additional|more|last|since then|another|of (?:the|his|her|these|those|\d+)|authorized|approved|post-?op\w*|after surgery)\b/i;

const LEAST = /\bat least\b/i;

/** Visits that were had by the summary, fewer than the least number it told of them before. */
export function fewerThanTold(letter: CheckedLetter): Defect[] {
  const { summary } = letter;
  if (!LEAST.test(summary.text)) return [];
  const had = visitsTold(letter).filter(({ status }) => status === 'had');
  const least = had.filter(({ isLeast }) => isLeast);
  if (least.length === 0) return [];
  return had.flatMap((one): Defect[] => {
    const { start, end } = one.sentence;
    const hasDay = summary.dates().some(date => start <= date.start && date.end <= end);
    if (one.isLeast || hasDay || OF_OTHERS.test(summary.text.slice(start, end))) return [];
    const before = least.find(
      other =>
        other.service !== null &&
        other.service === one.service &&
        other.sentence.end <= start &&
        other.count > one.count,
    );
    if (before === undefined) return [];
    return [
      {
        item: null,
        severity: 'warning',
        message: `The summary has at least ${before.count} visits first and ${one.count} then: correct the one that is wrong.`,
        at: placeIn(summary, one),
        against: placeIn(summary, before),
      },
    ];
  });
}
