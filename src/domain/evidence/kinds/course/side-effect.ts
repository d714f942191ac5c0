import { findPhrases, lexicon } from '#domain/drugs/lexicon.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { sentenceAt } from '../../reading/reading.ts';

/** Effect → the words for it. */
// biome-ignore format: a table reads in columns
const EFFECTS: readonly (readonly [effect: string, terms: readonly string[]])[] = [
  ['side effects', ['side effects', 'side effect', 'adverse effects', 'adverse effect', 'adverse reactions', 'adverse side effects']],
  ['constipation', ['constipation', 'constipated']],
  ['nausea',       ['nausea', 'vomiting', 'nauseated']],
  ['sedation',     ['sedation', 'drowsiness', 'drowsy', 'somnolence', 'sedated', 'oversedation', 'lethargy']],
  ['dizziness',    ['dizziness', 'lightheadedness']],
  ['stomach upset', ['stomach upset', 'gi upset', 'gastrointestinal upset', 'gastrointestinal side effects', 'gi side effects', 'stomach irritation', 'gastric irritation', 'dyspepsia', 'heartburn', 'epigastric pain', 'gi distress', 'upset stomach', 'gastrointestinal disturbances']],
  ['itching',      ['itching', 'pruritus', 'rash']],
  ['dry mouth',    ['dry mouth']],
  ['respiratory depression', ['respiratory depression']],
  ['weight gain',  ['weight gain']],
  ['confusion',    ['confusion', 'mental clouding', 'cognitive impairment']],
];
const WORDS = lexicon(EFFECTS.flatMap(([effect, terms]) => terms.map(term => [term, effect] as const)));
const OF_MEDICINE =
  /\b(?:medic\w+|meds|side\s+effects?|adverse|caus\w+|due\s+to|opioids?|nsaids?|drug|tablets?|dose|taking|tolerat\w+|from|with\s+(?:use|the\s+use))\b/i;

/** Unwanted effects of medication; "no side effects" is denied. A symptom counts when its sentence speaks of a medicine. */
export const findSideEffects: KindFinder = reading =>
  findPhrases(WORDS, reading.words).flatMap(({ value, start, end }): Draft[] => {
    const sentence = sentenceAt(reading, start);
    const said = reading.text.slice(Math.max(sentence.start, start - 140), Math.min(sentence.end, end + 80));
    if (value !== 'side effects' && !OF_MEDICINE.test(said.replace(/\b(?:headaches?|injury)\s+with\b/gi, '')))
      return [];
    if (
      /\b(?:discussed|reviewed|explained|counsel\w+|monitor\w*|risks?|potential)\b[^.;]{0,60}$/i.test(
        reading.text.slice(sentence.start, start),
      )
    )
      return [];
    return [{ says: { kind: 'side-effect', value: { effect: value } }, start, end }];
  });
