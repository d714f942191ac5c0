import type { Assertion } from '../../fact.ts';

/** A quantity an examiner reports as normal or not; the finding is the abnormal one, denied when it is normal. */
export type Measure = {
  readonly finding: string;
  /** What is measured: quick to look for, and in every match. */
  readonly noun: RegExp;
  readonly pattern: RegExp;
};

const LOW =
  '(?:decreased|reduced|diminished|restricted|limited|loss\\s+of|lost|impaired|absent|altered|painful|abnormal|asymmetric|weak|blunted|dull(?:ed)?|lessened|widened|sluggish|limitation\\s+of|limitations?\\s+in|restriction\\s+of|restrictions\\s+(?:in|of)|deficits?\\s+in|pain-limited)';
const GAP =
  '(?:[\\s,/-]+(?:and|or|painful|very|severely|moderately|mildly|significantly|the|in|of|to|all|active|passive|right|left|bilateral|cervical|thoracic|lumbar|spinal|spine|lumbosacral|thoracolumbar|shoulder|knee|neck|hip|wrist|ankle|back|motor|muscle|light|touch|pinprick|deep|tendon|grip|C\\d|L\\d|S\\d|dermatome|dermatomal|patellar|achilles)){0,7}[\\s,/-]+';
const OK_GAP = GAP.replace('and|or|painful|', '');

const MOTION =
  '(?:ranges?\\s+of\\s+motion|rom|motion|flexion(?:\\/extension)?|extension|rotation|abduction|lateral\\s+bending)';
const SENSATION =
  '(?:sensation|sensory(?:\\s+(?:exam(?:ination)?|function))?|sensibility|two-?\\s?point\\s+discrimination|light\\s+touch(?!\\s+sens)|pin-?\\s?prick(?!\\s+sens))';
const STRENGTH =
  '(?:motor\\s+strength|muscle\\s+strength|grip\\s+strength|strength|grip(?=,?\\s+[0-5]\\s?[+-]?\\/5)|motor\\s+(?:exam(?:ination)?|function)|motor\\s+power)';
const REFLEX = '(?:reflexes|reflex|dtrs?)';
const GAIT = '(?:gait)';

function measure(finding: string, noun: string): Measure {
  return {
    finding,
    noun: new RegExp(`\\b${noun}\\b`, 'i'),
    pattern: new RegExp(
      `\\b(?:(?<lowBefore>${LOW})${GAP}|(?<okBefore>intact|normal|full|unrestricted|symmetric(?:al)?)${OK_GAP})?${noun}\\b`,
      'gi',
    ),
  };
}

export const MEASURES: readonly Measure[] = [
  measure('decreased range of motion', MOTION),
  measure('decreased sensation', SENSATION),
  measure('decreased strength', STRENGTH),
  measure('abnormal reflexes', REFLEX),
  measure('abnormal gait', GAIT),
];

const AFTER_LOW =
  /^[^.;,]{0,60}?\b(?:decreased|reduced|diminished|restricted|limited|lost|impaired|absent|painful|abnormal|asymmetric|antalgic|weak|blunted|dull(?:ed)?|lessened|widened|sluggish|with\s+pain|slow|3\/5|4\/5|4[+-]\/5|2\/5|4\s?-\s?5|4\s+out\s+of\s+5|[34]\s*(?:plus|minus|\+|-)?\s*(?:\/|out\s+of)\s*5|0\/4|trace|hypoactive|absence)/i;
const AFTER_OK =
  /^[^.;,]{0,60}?\b(?:intact|normal|full|unrestricted|within\s+normal|wnl|symmetric(?:al)?|5\/5|5\s+(?:out\s+)?of\s+5|2\+|2\/4|2\s+of\s+4|unremarkable|equal|pain-?\s?free|good|preserved)/i;
const OK_GRADE =
  /^\s(?:(?:is|was|of)\s)?(?:5\s?\/\s?5|5\s(?:out\s)?of\s5|normal|intact)(?!\s?-|\s(?:except|in|on|at)\b)/i;
const BEFORE_GRADE = /\b[34](?:[+-]|\s?(?:plus|minus))?\s?(?:\/|-|out\s+of)\s?5\s+(?:[a-z]+\s+){0,2}$/i;
const BEFORE_OK_GRADE = /\b5\s?(?:\/|out\s+of)\s?5\s+(?:[a-z]+\s+){0,2}$/i;
const MINUS_GRADE = /\b5\s?(?:minus|-)\s?(?:\/|out\s+of)\s?5\s+(?:[a-z]+\s+){0,2}$/i;

/** How far behind a measure the words reach that call it low; 0 where none do. */
export function lowReach(after: string): number {
  return AFTER_LOW.exec(after)?.[0].length ?? 0;
}

/** Whether a measure with the words right before it is reported low (`affirmed`), normal (`denied`), or neither (null: no finding). */
export function polarityOf(
  words: Readonly<Record<string, string | undefined>> | undefined,
  before: string,
  after: string,
): Assertion | null {
  const { lowBefore, okBefore } = words ?? {};
  const isDenied =
    /\b(?:no|without|not|denies|denied|unable\s+to\s+(?:detect|elicit|appreciate|find))\b(?:\s+[a-z]+){0,2}\s*$/i.test(
      before,
    );
  // "Decreased light touch at L5, strength 5/5": the low word is of what stands before.
  if (lowBefore !== undefined) return isDenied || OK_GRADE.test(after) ? 'denied' : 'affirmed';
  if (okBefore !== undefined) return isDenied ? 'affirmed' : 'denied';
  if (MINUS_GRADE.test(before) || BEFORE_GRADE.test(before)) return 'affirmed';
  if (BEFORE_OK_GRADE.test(before)) return 'denied';
  const low = AFTER_LOW.exec(after)?.[0].length ?? Number.POSITIVE_INFINITY;
  const normal = AFTER_OK.exec(after)?.[0].length ?? Number.POSITIVE_INFINITY;
  if (low === normal) return null;
  return low < normal ? 'affirmed' : 'denied';
}
