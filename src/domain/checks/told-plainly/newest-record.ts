import { hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import { type CheckedLetter, placeInHeader } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, placeIn } from '../letter/checked-text.ts';

const RECORD = String.raw`(?:records?|notes?|reports?|visits?|PR-?2|documents?|entr(?:y|ies)|documentation|examinations?|evaluations?|letters?|papers?|pages?|studies|findings)`;
/** Before its day: "the latest record is dated", "the file ends on", "no note is later than". */
const NEWEST = new RegExp(
  [
    String.raw`\b(?:latest|newest|most recent|youngest|last|final)(?: available| submitted)? (?:[a-z-]+ ){0,3}?${RECORD}(?: (?:on file|available|submitted|provided|reviewed|in the file|we have|at hand|sent|to hand))?,?(?: (?:is|was|are|were))? ?(?:dated|of|from|dates (?:from|back to)|is of|was written|written|made|bears the date(?: of)?|goes back to|stems from)?(?: on| in| the)*\s$`,
    String.raw`\b(?:file|records?|notes?|documentation|chart)(?: all)? (?:ends?|stops?|breaks? off|closes?)(?: on| in| with| at| the| notes?| an?| reports?| visit| of| entry)*\s$`,
    String.raw`\bno(?:ne| ${RECORD})?(?: of the ${RECORD})? (?:is|are|was) (?:newer|later|more recent|younger) than\s$`,
    String.raw`\b(?:nothing|no ${RECORD})(?: is| was)?(?: on file| available| provided| submitted)? (?:after|since|later than|newer than)\s$`,
  ].join('|'),
  'i',
);
const CUE =
  /\b(?:latest|newest|most recent|youngest|last|final|ends?|stops?|breaks? off|closes?|newer|later|nothing|no)\b/i;
const REACH = 90;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** The newest record said to be older than the injury. */
export function newestBefore(letter: CheckedLetter): Defect[] {
  const injured = letter.determination.header.dateOfInjury;
  if (injured === null) return [];
  const texts: readonly (readonly [CheckedText, number | null])[] = [
    [letter.summary, null],
    ...letter.items.map(({ rationale, index }) => [rationale, index] as const),
  ];
  return texts.flatMap(([told, item]) => {
    if (!hasMatch(told.text, CUE)) return [];
    const days = told
      .dates()
      .flatMap(({ date, start, end }) => (date !== null && date < injured ? [{ date, start, end }] : []));
    const years = matchesIn(told, YEAR).flatMap(({ start, end, match }) =>
      match[0] < injured.slice(0, 4) && !told.dates().some(date => date.start <= start && end <= date.end)
        ? [{ date: match[0], start, end }]
        : [],
    );
    const early = [...days, ...years].find(({ start }) =>
      NEWEST.test(told.text.slice(Math.max(0, start - REACH), start)),
    );
    return early === undefined
      ? []
      : [
          {
            item,
            message: `The newest record is said to be of ${early.date}, before the injury (${injured}): correct the date that is wrong.`,
            at: placeIn(told, early),
            against: placeInHeader('dateOfInjury', injured),
          },
        ];
  });
}
