import { findPhrases, lexicon } from '#domain/drugs/lexicon.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { sentenceAt } from '../../reading/reading.ts';

/** Effect → the words for it. */
// biome-ignore format: a table reads in columns
const EFFECTS: readonly (readonly [effect: string, terms: readonly string[]])[] = [
  ['side effects', ['side effects', 'side effect', 'adverse effects', 'adverse effect', 'adverse reactions', 'adverse side effects']],
  ['constipation', ['constipation', 'constipated']],
  ['nausea',       ['nausea', 'vomiting', 'nauseated']],
  ['sedation',     ['sedation', 'drowsiness', 'drowsy', 'somnolence', 'sedated', 'oversedation', 'lethargy', 'grogginess', 'groggy', 'sleepiness', 'sleepy']],
  ['dizziness',    ['dizziness', 'lightheadedness']],
  ['stomach upset', ['stomach upset', 'gi upset', 'gastrointestinal upset', 'gastrointestinal side effects', 'gi side effects', 'stomach irritation', 'gastric irritation', 'dyspepsia', 'heartburn', 'epigastric pain', 'gi distress', 'upset stomach', 'gastrointestinal disturbances', 'epigastric burning', 'epigastric discomfort', 'acid reflux', 'indigestion', 'gastritis', 'abdominal pain', 'abdominal cramps', 'bloating', 'stomach pain', 'stomach problems', 'stomach issues']],
  ['itching',      ['itching', 'itchiness', 'pruritus', 'rash', 'hives']],
  ['skin irritation', ['skin irritation', 'skin reaction', 'skin redness', 'blistering']],
  ['dry mouth',    ['dry mouth']],
  ['respiratory depression', ['respiratory depression']],
  ['weight gain',  ['weight gain']],
  ['confusion',    ['confusion', 'mental clouding', 'cognitive impairment', 'foggy', 'fogginess', 'brain fog']],
  ['diarrhea',     ['diarrhea', 'loose stools']],
  ['urinary retention', ['urinary retention', 'urinary hesitancy']],
  ['tremor',       ['tremors', 'tremor', 'shakiness']],
  ['mood change',  ['mood swings', 'mood changes', 'agitation', 'irritability', 'nightmares', 'hallucinations']],
  ['swelling',     ['leg swelling', 'fluid retention', 'ankle swelling', 'foot swelling', 'swelling of the ankles', 'swelling of the legs', 'swelling of the feet', 'swelling in the ankles', 'swelling in the legs', 'swelling in the feet', 'swollen ankles', 'swollen legs', 'swollen feet', 'peripheral edema', 'pedal edema', 'ankle edema', 'leg edema']],
];
/** What people have for many reasons: an effect of a medicine only where it made them stop or is said to come from it. */
// biome-ignore format: a table reads in columns
const COMMON: readonly (readonly [effect: string, terms: readonly string[]])[] = [
  ['sweating',     ['sweating', 'sweats', 'excessive sweating', 'diaphoresis']],
  ['headache',     ['headaches', 'headache']],
  ['fatigue',      ['fatigue', 'tiredness', 'tired']],
  ['insomnia',     ['insomnia']],
  ['palpitations', ['palpitations']],
  ['blurred vision', ['blurred vision', 'blurry vision']],
  ['loss of appetite', ['loss of appetite', 'decreased appetite']],
  ['sexual dysfunction', ['sexual dysfunction', 'decreased libido', 'erectile dysfunction']],
  ['high blood pressure', ['elevated blood pressure', 'high blood pressure']],
];
const COMMON_NAMES = new Set(COMMON.map(([effect]) => effect));
const WORDS = lexicon([...EFFECTS, ...COMMON].flatMap(([effect, terms]) => terms.map(term => [term, effect] as const)));
/** A medicine given up, or felt: "d/c (nausea)", "stopped due to", "gives him", "since starting". */
const FROM_MEDICINE =
  /(?:\b(?:discontinu\w+|stopp(?:ed|ing)|quit|d\/c'?d?|held|(?:could|can|did)\s?(?:not|n't)\s+(?:take|tolerate)|intoleran\w+|unable\s+to\s+(?:take|tolerate)|not\s+tolerat\w+|switched\s+from|taken\s+off|side\s+effects?|adverse|since\s+(?:starting|taking)|after\s+(?:starting|taking)|when\s+(?:he|she|they)\s+takes?)\b[^.;]{0,70}|\b(?:gives?|gave|caus(?:es|ed|ing)|makes?|made|had|has|with)\s+(?:him|her|them|the\s+patient)\s+(?:\w+\s+){0,2})$/i;
const AFTER_MEDICINE =
  /^[^.;]{0,40}?\b(?:since\s+(?:starting|taking)|after\s+(?:starting|taking)|with\s+(?:the\s+)?(?:medic\w+|nsaids?|opioids?|use)|(?:from|due\s+to|because\s+of|caused\s+by|secondary\s+to|on)\s+(?:the\s+|his\s+|her\s+|taking\s+)?(?:medic\w+|meds|nsaids?|opioids?|anti-?\s?inflammator\w+|pills?|drugs?|norco|tramadol|gabapentin|naproxen|ibuprofen))\b/i;
const OF_MEDICINE =
  /\b(?:medic\w+|meds|side\s+effects?|adverse|anti-?\s?inflammator\w+|caus\w+|due\s+to|because\s+of|opioids?|nsaids?|drug|tablets?|dose|taking|tolerat\w+|from|with\s+(?:use|the\s+use))\b/i;

/** Unwanted effects of medication; "no side effects" is denied. A symptom counts when its sentence speaks of a medicine. */
export const findSideEffects: KindFinder = reading =>
  findPhrases(WORDS, reading.words).flatMap(({ value, start, end }): Draft[] => {
    const sentence = sentenceAt(reading, start);
    const before = reading.text.slice(Math.max(sentence.start, start - 140), start);
    const after = reading.text.slice(end, Math.min(sentence.end, end + 80));
    const said = before + reading.text.slice(start, end) + after;
    const isFrom = FROM_MEDICINE.test(before) || AFTER_MEDICINE.test(after);
    if (COMMON_NAMES.has(value) && !isFrom) return [];
    if (
      value !== 'side effects' &&
      !isFrom &&
      !OF_MEDICINE.test(said.replace(/\b(?:headaches?|injury)\s+with\b/gi, ''))
    )
      return [];
    if (
      /\b(?:discussed|reviewed|explained|counsel\w+|monitor\w*|risks?|potential)\b[^.;]{0,60}$/i.test(
        reading.text.slice(sentence.start, start),
      )
    )
      return [];
    return [{ says: { kind: 'side-effect', value: { effect: value } }, start, end }];
  });
