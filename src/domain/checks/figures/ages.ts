import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, placeIn } from '../letter/checked-text.ts';
import { otherAge } from '../told-plainly/age-in-words.ts';

const AGE =
  /\b(?:a |an |this )?(\d{1,3})[\s-]?(?:year|yr)s?(?:[\s-]?old|\sof\sage)\b|\b(?:man|woman)\s(?:aged|of)\s(\d{2})\b(?!\s(?:pounds|lbs))/gi;

const OR_ABOVE = /^ (?:or|and) (?:above|over|older|more|beyond|under|below|younger|less)\b/i;

/** Another age than the summary's. */
export function ages(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const { age } = letter.determination.patient;
  if (age === null || !/\d[\s-]?(?:year|yr)|\b(?:man|woman) (?:aged|of) \d/i.test(checked.rationale.text)) return [];
  return matchesIn(checked.rationale, AGE).flatMap(({ start, end, match }) => {
    const said = Number(match[1] ?? match[2]);
    const before = checked.rationale.text.slice(Math.max(0, start - 60), start);
    if (
      said === age ||
      !/\b(?:patient|worker|claimant|applicant|employee|individual|is|this)\b[^.]*$/i.test(before + match[0])
    )
      return [];
    // "Not 65 years of age or above" tells a bound, and no age.
    if (/\b(?:not|nor|neither|least)\b[^.;,]{0,20}$/i.test(before) || OR_ABOVE.test(checked.rationale.text.slice(end)))
      return [];
    if (/\b(?:over|under|above|below|than|patients|older|younger|age of|for)\b[^.]*$/i.test(before)) return [];
    const stated = matchesIn(letter.summary, AGE)[0];
    return [
      {
        item: checked.index,
        message: `The reasons give another age than the summary (${age}): correct the one that is wrong.`,
        at: placeIn(checked.rationale, { start, end }),
        against: stated === undefined ? null : placeIn(letter.summary, stated),
      },
    ];
  });
}

/** Another age, told in words, by a bound, a decade or a stage of life. */
export function agesInWords(letter: CheckedLetter, told: CheckedText, item: number | null): Defect[] {
  const { age } = letter.determination.patient;
  if (age === null) return [];
  return otherAge(told, age)
    .slice(0, 1)
    .map(place => ({
      item,
      message: `The patient's age is stated as ${age}, and this tells another: correct the one that is wrong.`,
      at: placeIn(told, place),
    }));
}

/** "The patient is under the age of 65" */
const BOUND_OF_AGE =
  /\b(?:patient|worker|claimant|applicant|employee|he|she) is (?<how>under|below|younger than|less than|over|above|older than|more than) (?:the age of )?(?<age>\d{2})(?! (?:pounds|lbs|kg|percent))\b/gi;

/** The patient's age put on the wrong side of a bound. */
export function ageBounds(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const { age } = letter.determination.patient;
  if (age === null) return [];
  return matchesIn(checked.rationale, BOUND_OF_AGE).flatMap(({ start, end, match }) => {
    const bound = Number(match.groups?.['age']);
    const isUnder = /under|below|younger|less/i.test(match.groups?.['how'] ?? '');
    if (isUnder ? age < bound : age >= bound) return [];
    const stated = matchesIn(letter.summary, AGE)[0];
    return [
      {
        item: checked.index,
        message: `The summary gives the age as ${age}, on the other side of this bound: correct the one that is wrong.`,
        at: placeIn(checked.rationale, { start, end }),
        against: stated === undefined ? null : placeIn(letter.summary, stated),
      },
    ];
  });
}
