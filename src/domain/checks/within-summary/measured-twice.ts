import { hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import { matchesIn, placeIn } from '../letter/checked-text.ts';

const MOTION =
  '(?:dorsiflexion|plantar ?flexion|flexion|extension|abduction|adduction|rotation|bending|inversion|eversion|supination|pronation)';
const BEFORE =
  '(?:(?:active|passive|left|right|forward|lateral|side|internal|external|radial|ulnar|palmar|plantar|dorsal|horizontal|cervical|lumbar|thoracic|knee|hip|shoulder|elbow|wrist|ankle)\\s)';
/** "Cervical flexion at 25 degrees", "left rotation is 30 degrees". */
const MEASURED = new RegExp(
  String.raw`\b(?<of>${BEFORE}*${MOTION})\s(?:at|of|is|was|to|limited to|reduced to|measured at)?\s?(?<degrees>\d{1,3})(?:\s?degrees|\s?deg\b|°)`,
  'gi',
);
const TWO_MOTIONS = /\bdegrees?\b|°|\bdeg\b/i;
/** Of one another, of two sides or of two times. */
const APART =
  /\b(?:left|right|bilateral\w*|active|passive|normal|then|after|before|now|previous\w*|prior|initial\w*|improv\w*|from|versus|vs|compared|sitting|standing|supine|prone|\d{4})\b|[.;/]/i;
/** Right behind the second: the side it is of. */
const OF_SIDE = /^\s?(?:on |of |in |at )?(?:the )?\(?(?:left|right)\b/i;

/** A part right before a motion does not make it another one where the next names none. */
const bare = (of: string): string =>
  of.toLowerCase().replace(/\b(?:cervical|lumbar|thoracic|knee|hip|shoulder|elbow|wrist|ankle)\s/g, '');

/** One motion that a list of the summary measures twice, one right behind the other, with two figures. */
export function measuredTwice({ summary }: CheckedLetter): Defect[] {
  if (!hasMatch(summary.text, TWO_MOTIONS)) return [];
  const measured = matchesIn(summary, MEASURED);
  return measured.flatMap((one, index): Defect[] => {
    const before = measured[index - 1];
    if (before === undefined) return [];
    const [of, ofBefore] = [one.match.groups?.['of'] ?? '', before.match.groups?.['of'] ?? ''];
    // The part may be named with the first alone.
    const isSame =
      bare(of) === bare(ofBefore) && (bare(of) === of.toLowerCase() || of.toLowerCase() === ofBefore.toLowerCase());
    if (!isSame || one.match.groups?.['degrees'] === before.match.groups?.['degrees']) return [];
    const between = summary.text.slice(before.end, one.start);
    if (between.length > 12 || APART.test(between) || OF_SIDE.test(summary.text.slice(one.end, one.end + 20)))
      return [];
    return [
      {
        item: null,
        severity: 'warning',
        message:
          'One list has this motion twice, with two figures: correct the one that is wrong, or say which motion the other is.',
        at: placeIn(summary, one),
        against: placeIn(summary, before),
      },
    ];
  });
}
