import { findDrugs } from '#domain/drugs/find-drug.ts';
import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import type { Measured } from './measured-change.ts';

/** A measure as notes name it, and whether more or less of it is the better. */
export type Measure = { readonly of: Measured; readonly better: 'more' | 'less' };

type Named = Measure & { readonly words: RegExp };

/** Measures by their names, brief ones and long. Lag and contracture are of what is missing. */
// biome-ignore format: a table reads in columns
const MEASURES: readonly Named[] = [
  { of: 'motion',     better: 'less', words: /\b(?:extensor lag|extension lag|lag|contracture)\b/gi },
  { of: 'medication', better: 'less', words: /\b(?:tablets?|tabs?|pills?|capsules?|caps|meds|medications?|opioids?|narcotics?|analgesics?|painkillers?|mme|meds?)\b/gi },
  { of: 'function',   better: 'less', words: /\b(?:odi|oswestry|ndi|neck disability(?: index)?|quick-?dash|dash|womac|rmdq|roland(?:-morris)?|spadi|disability (?:index|score))\b/gi },
  { of: 'function',   better: 'more', words: /\b(?:lefs|uefs|uefi|psfs|koos|hoos|ases|lysholm|ikdc|faam|gaf|sf-?\s?36|(?:lower|upper) extremity function\w*)\b/gi },
  { of: 'mood',       better: 'less', words: /\b(?:phq(?:-\d)?|bdi(?:-ii)?|bai|gad(?:-7)?|pcl(?:-\S+)?|beck(?: (?:depression|anxiety)(?: inventory)?)?|zung|ham-?[da]|ces-?d)\b/gi },
  { of: 'sleep',      better: 'less', words: /\b(?:epworth|insomnia severity(?: index)?|psqi)\b/gi },
  { of: 'sleep',      better: 'more', words: /\b(?:sleeps?|slept|sleeping|hours of sleep)\b/gi },
  { of: 'attacks',    better: 'less', words: /\b(?:headaches?|migraines?|diary|attacks?|episodes?|nightmares?|spells|flare-?ups?|seizures?)\b/gi },
  { of: 'activity',   better: 'more', words: /\b(?:walk(?:s|ed|ing)?|stand(?:s|ing)?|stood|sit(?:s|ting)?|sat|driv(?:es?|ing)|drove|lift(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|key(?:s|ed|ing)|typ(?:es?|ed|ing)|work(?:s|ed|ing)? (?:slip|day|shifts?|hours|\d|up|four|five|six|seven|eight)|work tolerance|(?:hours|days) of work|shifts?|duty|stairs|route|stance|balance|squats?|plank|treadmill|bik(?:e|es|ing)|tolerance|work a day|mows?|mowing|rid(?:es?|ing)|ambulat\w+|climb(?:s|ed|ing)?|push(?:es|ing)?|box|crate|reach(?:es)?|clients|customers|rooms|rows|trips|errands|laps|deliveries|loads|pages|houses|cars|classes|haircuts|meals|chores|stops|orders)\b/gi },
  { of: 'motion',     better: 'more', words: /\b(?:flexion|extension|abduction|adduction|rotation|elevation|supination|pronation|dorsiflexion|plantarflexion|side[- ]?bending|flex|ext|abd|rot|rom|df|pf|motion|opening|lateral bending)\b/gi },
  { of: 'strength',   better: 'more', words: /\b(?:grip|pinch|strength|power|quads?|torque)\b/gi },
  { of: 'pain',       better: 'less', words: /\b(?:pain|vas|nprs|nrs|ache|aching|burning|soreness|discomfort|lbp|tenderness)\b/gi },
];

/** Kinds of a drug's dose that are lower where less is taken. */
const MEDICATION: Measure = { of: 'medication', better: 'less' };

/** The measure named nearest to the end of some words, or to their beginning; null where they name none. */
export function measureIn(words: string, nearest: 'end' | 'start'): Measure | null {
  let best: { readonly measure: Measure; readonly distance: number } | null = null;
  const offer = (measure: Measure, start: number, end: number): void => {
    const distance = nearest === 'end' ? words.length - end : start;
    if (best === null || distance < best.distance) best = { measure, distance };
  };
  for (const { words: names, ...measure } of MEASURES)
    for (const match of everyMatchAnywhere(words, names)) offer(measure, match.index, match.index + match[0].length);
  for (const { start, end } of findDrugs(words)) offer(MEDICATION, start, end);
  return (best as { readonly measure: Measure } | null)?.measure ?? null;
}
