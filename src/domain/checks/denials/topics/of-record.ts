import type { Fact } from '#domain/evidence/fact.ts';
import { isAffirmed, isAffirmedOrPast, type Topic } from '../query.ts';

/*
 * Topics for a UR decision against a whole record, asked where the stricter ones understand nothing: here a place is shown to a
 * person who weighs it, so use counts against "not failed", and relief told counts against "no gain".
 */

const FIRST_LINE =
  /\bfirst[- ]line\b|\b(?:anti-?depressants?|snris?|tricyclics?|anti-?convulsants?|anti-?epileptics?|gabapentin|pregabalin|neuropathic)\b/;
const FIRST_LINE_CLASS = /SNRI|SSRI|TCA|antidepressant|antiepileptic/i;

/** A first-line drug for nerve pain, by class, whichever is named. */
const firstLineDrug: Topic = ({ words, denied }) => {
  if (denied === 'recorded' && !/\b(?:trial|tried|fail\w*|use)\b/.test(words)) return null;
  if (!FIRST_LINE.test(words)) return null;
  return {
    asks: 'a first-line drug for nerve pain',
    answeredBy: fact =>
      fact.kind === 'medication' &&
      isAffirmedOrPast(fact) &&
      fact.value.status !== 'requested' &&
      FIRST_LINE_CLASS.test(fact.value.drugClass ?? ''),
  };
};

// biome-ignore format: a table reads in columns
const CARE: readonly (readonly [asks: string, words: RegExp, treatments: RegExp])[] = [
  ['home exercise',     /\bhome[- ](?:exercises?|program)|\bhep\b|\bexercise program/,                        /^home exercise$/],
  ['physical therapy',  /\b(?:physical|formal|supervised|active) therapy|\bphysiotherapy|\bphysical medicine/, /^(?:physical|occupational|aquatic) therapy$/],
  ['injections',        /\binjections?\b/,                                                                      /injection|block/],
  ['acupuncture',       /\bacupuncture\b/,                                                                      /^acupuncture$/],
  ['chiropractic care', /\bchiropractic|\bmanipulation/,                                                        /^chiropractic$/],
  ['conservative care', /\b(?:conservative|non-?\s?operative|non-?\s?surgical) (?:care|treatments?|therap(?:y|ies)|measures|management)\b|\blesser (?:measures|care)\b/, /^(?:physical therapy|occupational therapy|aquatic therapy|chiropractic|acupuncture|home exercise|bracing|activity modification|.*injection)$/],
];

/** Care that was had, where it is said not to be tried, exhausted or failed. */
const careHad: Topic = ({ words, own }) => {
  if (/\b(?:improve\w*|benefit\w*|gains?|progress|how many|number of|superior|need)\b/.test(own)) return null;
  const care = CARE.find(([, pattern]) => pattern.test(words));
  if (care === undefined) return null;
  const [asks, , treatments] = care;
  return {
    asks,
    answeredBy: fact =>
      fact.kind === 'treatment-tried' && isAffirmedOrPast(fact) && treatments.test(fact.value.treatment),
  };
};

const GASTRIC = /\b(?:gi|gastro\w*|gastric|stomach|dyspep\w*|reflux|heartburn|ulcers?)\b/;

function isGastric(fact: Fact): boolean {
  if (!isAffirmedOrPast(fact)) return false;
  if (fact.kind === 'side-effect') return /stomach|gastr|heartburn|dyspep|nausea|reflux/i.test(fact.value.effect);
  return fact.kind === 'comorbidity' && /^(?:gastro|gastritis|peptic)/.test(fact.value.name);
}

/** Trouble of the stomach now or ever, and its risks. */
const stomachEver: Topic = ({ words }) =>
  GASTRIC.test(words)
    ? {
        asks: 'trouble of the stomach',
        answeredBy: isGastric,
        saidBy:
          /\b(?:heartburn|dyspepsia|acid reflux|gerd|stomach upset|gi (?:upset|distress)|gastritis|peptic ulcer)\b/i,
      }
    : null;

/** Any gain in what the patient does, told in whatever words. */
const anyGain: Topic = ({ words }) =>
  /\bfunction\w*\b/.test(words) && /\b(?:improve\w*|gains?|benefit\w*|increase\w*|restoration)\b/.test(words)
    ? {
        asks: 'a gain in function',
        answeredBy: fact => fact.kind === 'function' && isAffirmed(fact) && fact.value.change === 'improved',
        saidBy:
          /\b(?:has |have |was able to |able to |now )?(?:returned|gone back|went back|progressed) to (?:[a-z]+ ){0,3}(?:work|duty|duties)\b/i,
      }
    : null;

/** A psychologist's evaluation before an operation or an implant. */
const psychologicalClearance: Topic = ({ words }) =>
  /\bpsych\w*\b/.test(words) && /\b(?:clear\w*|evaluat\w*|screen\w*|assess\w*)\b/.test(words)
    ? {
        asks: 'a psychological evaluation',
        saidBy:
          /\b(?:psycholog(?:ical|ist|ically)|psychiatric)\b[^.]{0,60}\b(?:clear(?:ed|ance)|evaluat(?:ed|ion)|no contraindications?|good candidate)\b|\bcleared\b[^.]{0,30}\bpsycholog/i,
      }
    : null;

/** A drug test of any result. */
const anyDrugTest: Topic = ({ words }) =>
  /\b(?:urine drug|drug (?:screen|test)\w*|toxicology|uds|udt)\b/.test(words)
    ? { asks: 'a drug test', answeredBy: fact => fact.kind === 'drug-test' && isAffirmedOrPast(fact) }
    : null;

/** In order: the first that understands the words speaks for them. */
export const TOPICS_OF_RECORD: readonly Topic[] = [
  anyGain,
  psychologicalClearance,
  anyDrugTest,
  stomachEver,
  firstLineDrug,
  careHad,
];
