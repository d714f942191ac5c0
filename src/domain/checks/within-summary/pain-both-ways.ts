import { hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import { matchesIn, placeIn } from '../letter/checked-text.ts';

const MOTION =
  '(?:flexion|extension|abduction|adduction|rotation|bending|range of motion|motion|dorsiflexion|inversion|eversion)';
/** "Painful adduction of 30 degrees without pain": within one clause of one motion. */
const BOTH = new RegExp(
  String.raw`\b(?:painful|with pain,?)\s(?:(?:active|passive|and|full|left|right|internal|external|forward|lateral)\s)*${MOTION}\b(?<between>[^.;,]{0,30}?)\b(?:without (?:any )?pain|pain-free|free of pain|painless|not painful)\b|\b(?:painless|pain-free)\s(?:(?:active|passive|and|full|left|right|internal|external|forward|lateral)\s)*${MOTION}\b(?<then>[^.;,]{0,30}?)\b(?:with pain|painful)\b`,
  'gi',
);
const PAINLESS = /\b(?:without (?:any )?pain|pain-?free|free of pain|painless|not painful)\b/i;
/** Of two motions, or of one in part. */
const IN_PART =
  /\b(?:but|and|except|only|until|up to|beyond|past|after|at (?:the )?end|extremes?|from|than|flexion|extension|abduction|adduction|rotation|bending|now|with (?:medication|rest)|injection|side|left|right)\b/i;

/** A motion that the summary calls painful and without pain in one breath. */
export function painBothWays({ summary }: CheckedLetter): Defect[] {
  if (!hasMatch(summary.text, PAINLESS)) return [];
  return matchesIn(summary, BOTH)
    .filter(({ match }) => !IN_PART.test(match.groups?.['between'] ?? match.groups?.['then'] ?? ''))
    .map(span => ({
      item: null,
      severity: 'warning',
      message: 'This motion is called painful and without pain at once: say which.',
      at: placeIn(summary, span),
    }));
}
