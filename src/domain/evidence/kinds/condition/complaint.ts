import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { findPhrases, lexicon } from '#domain/drugs/lexicon.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { type BodyPlace, placeOf, sideBeside } from '../../reading/place-of.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';
import { sharedRegion } from '../../reading/shared-region.ts';
import { COMPLAINTS } from './complaint-table.ts';

const WORDS = lexicon(COMPLAINTS.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
const PAIN = /\b(?:pains?|aches?|aching|soreness|discomfort|radicular\s+symptoms)\b/gi;
/** Words after "pain" that make it something else: its treatment, its score, its scale. */
const NOT_A_COMPLAINT_AFTER =
  /^\s*(?:management|medications?|medicines?|meds|relief|reliev\w+|levels?|scores?|scales?|rating|ratings|control|specialist|clinic|contract|agreement|program|questionnaire|reduction|syndrome|disorder|physician|doctor|diagram|drawing|psycholog\w+|generators?|consult\w*|treatment|medicine)\b/i;
const NOT_A_COMPLAINT_BEFORE =
  /\b(?:chronic|myofascial|neuropathic|breakthrough|reduc\w+|reduce the|less|decreas\w+|(?<!\b(?:claims?|treated|treatment|seen|evaluated|evaluation|presents?|presented|presenting|here|admitted|complaints?|visit|followed|follow-?up|care)\s)(?:for|due\s+to|because\s+of|secondary\s+to)(?:\s+\w+)?|reducing|facetogenic|relieve|help the|stronger)\s*$/i;
/** Pain found by the examiner is an exam finding. */
const EXAMINED =
  /\b(?:exam(?:ination|ined)?|palpation|revealed|elicited|on\s+motion|passive|active|objective)\b(?![^.]*\b(?:complain|report)\w*\s)/i;
const DIAGNOSED =
  /\b(?:diagnos\w+|diagnostic\s+impression|impressions?|assessment(?!\s+(?:on|dated|of|performed)\b))\b(?![^.]*\b(?:complain|report|present)\w*\s)/i;
const RADIATES =
  /(?<!\b(?:without|no|non-?|not|denies|denied|never)\s{0,2}(?:[a-z]+\s+){0,2})\b(?:radiat\w+|radicular|shooting|travel\w*|going\s+(?:down|into)|goes\s+(?:down|into|to))\b/i;

/** Complaints that are not of one part of the body. */
const OF_THE_WHOLE = new Set([
  'fever',
  'chills',
  'nausea',
  'vomiting',
  'diarrhea',
  'constipation',
  'heartburn',
  'palpitations',
  'shortness of breath',
  'cough',
  'fatigue',
  'weight loss',
  'poor appetite',
  'blurred vision',
  'tinnitus',
  'headache',
  'dizziness',
  'loss of consciousness',
  'panic',
  'sadness',
  'irritability',
  'memory problems',
  'difficulty sleeping',
  'incontinence',
]);

type Spot = { readonly start: number; readonly end: number };

/** Regions that belong to one pain: "neck, mid back and low back pain", "pain in the neck and right arm". */
function regionsOf(reading: Reading, pain: Spot, from: number, to: number): Spot[] {
  const { text } = reading;
  const before: Spot[] = [];
  let edge = pain.start;
  for (const region of reading.regions.filter(found => found.start >= from && found.end <= pain.start).toReversed()) {
    const gap = text.slice(region.end, edge);
    if (
      !/^[\s,/&]*(?:(?:and|or|left|right|bilateral|side|sided|the|extremity|spine|joint|middle|lower|upper|muscle|area|region|is|-)[\s,/&-]*){0,4}$/i.test(
        gap,
      )
    )
      break;
    before.unshift(region);
    edge = region.start;
  }
  if (before.length > 0) return before;
  const after = text.slice(pain.end, to);
  const lead =
    /^\s*(?:(?:is|was)\s+)?(?:in|to|of|at|about|over|around|into|involving|affecting|on|throughout)\s+(?:both\s+|the\s+|his\s+|her\s+|their\s+|a\s+)*/i.exec(
      after,
    );
  if (lead === null) return [];
  const inside: Spot[] = [];
  edge = pain.end + lead[0].length;
  for (const region of reading.regions.filter(found => found.start >= edge && found.end <= to)) {
    if (
      !/^[\s,/&]*(?:(?:and|or|left|right|bilateral|the|her|his|side|to|sided|posterior|anterior|middle|lower|upper)[\s,/&-]*){0,4}$/i.test(
        text.slice(edge, region.start),
      )
    )
      break;
    inside.push(region);
    edge = region.end;
  }
  return inside;
}

function radiates(text: string, from: number, end: number, to: number): boolean {
  const after = text.slice(end, to).split(/[,;]/)[0] ?? '';
  return RADIATES.test(after.slice(0, 60)) || RADIATES.test(text.slice(Math.max(from, end - 30), end));
}

function pains(reading: Reading): Draft[] {
  const { text } = reading;
  const found: Draft[] = [];
  for (const match of everyMatch(text, PAIN)) {
    const spot = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(reading, spot.start);
    const before = text.slice(Math.max(sentence.start, spot.start - 90), spot.start);
    if (
      NOT_A_COMPLAINT_AFTER.test(text.slice(spot.end, spot.end + 24)) ||
      NOT_A_COMPLAINT_BEFORE.test(before) ||
      /\d\s*\/\s*10\s*$/.test(before)
    )
      continue;
    if (EXAMINED.test(before) || DIAGNOSED.test(before)) continue;
    const regions = regionsOf(reading, spot, sentence.start, sentence.end);
    const isRadiating = radiates(text, sentence.start, spot.end, sentence.end);
    for (const region of regions) {
      const { region: name } = placeOf(reading, region.start, region.end);
      const side = sideBeside(reading, region.start, region.end);
      const start = Math.min(region.start, spot.start);
      const end = Math.max(region.end, spot.end);
      found.push({
        says: { kind: 'complaint', value: { name: 'pain', region: name, side, radiates: isRadiating } },
        start,
        end,
      });
    }
    const shared = regions.length > 0 ? null : sharedRegion(reading, spot.end, sentence.end);
    if (shared !== null) {
      found.push({
        says: { kind: 'complaint', value: { name: 'pain', ...shared, radiates: isRadiating } },
        ...spot,
      });
      continue;
    }
    if (
      regions.length === 0 &&
      (isRadiating ||
        /\b(?:den(?:ied|ies)|no|complain\w*|report\w*|describ\w*|ongoing|continued|persistent|issues|having|has|severe|constant|increasing)\b[^.;]*$/i.test(
          before,
        ))
    ) {
      found.push({
        says: { kind: 'complaint', value: { name: 'pain', region: null, side: null, radiates: isRadiating } },
        ...spot,
      });
    }
  }
  return found;
}

type ComplaintPlace = Pick<BodyPlace, 'region' | 'side'>;

function placeOfComplaint(reading: Reading, name: string, start: number, end: number, to: number): ComplaintPlace {
  if (OF_THE_WHOLE.has(name)) return { region: null, side: null };
  return sharedRegion(reading, end, to) ?? placeOf(reading, start, end);
}

/** What the patient complains of, with the region and whether it radiates. */
export const findComplaints: KindFinder = reading => {
  const { text, words } = reading;
  const others = findPhrases(WORDS, words).flatMap(({ value, start, end }): Draft[] => {
    const sentence = sentenceAt(reading, start);
    const before = text.slice(sentence.start, start);
    if (
      DIAGNOSED.test(before) ||
      /\b(?:exam(?:ination)?\s+(?:revealed|noted|showed|findings)|objective|strength|motor)\b/i.test(before)
    )
      return [];
    const { region, side } = placeOfComplaint(reading, value, start, end, sentence.end);
    return [
      {
        says: {
          kind: 'complaint',
          value: { name: value, region, side, radiates: radiates(text, sentence.start, end, sentence.end) },
        },
        start,
        end,
      },
    ];
  });
  return [...pains(reading), ...others];
};
