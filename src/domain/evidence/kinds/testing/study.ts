import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';

const SHOWED =
  /^[^.;]{0,110}?\b(?:revealed|revealing\s+for|reveals|show(?:ed|ing|s)|demonstrat(?:ed|es|ing)|documented(?:\s+as\s+showing)?|indicat(?:ed|es|ing)|positive\s+for|negative\s+for|was\s+(?:normal|unremarkable)|consistent\s+with|findings?\s+(?:of|include[sd]?)|confirm(?:ed|s|ing))\s*(?:the\s+patient\s+had\s+)?(?::\s*)?/i;
const NORMAL =
  /^[^.;,]{0,60}?\b(?:(?:was|were|is)\s+)?(?<finding>normal|unremarkable|negative|within\s+normal\s+limits)\b/i;
const RESULT_COLON = /^[^.;:]{0,60}:\s*(?=[A-Za-z0-9])/;

/** What a study showed, and where the words for it end. */
export type Shown = { readonly finding: string; readonly end: number };

function tidy(said: string, from: number): Shown | null {
  const lead = /^["'\s]*/.exec(said)?.[0].length ?? 0;
  const kept = said.slice(lead).replace(/["'\s.,]+$/, '');
  return kept.replace(/\s+/g, ' ').length < 3
    ? null
    : { finding: kept.replace(/\s+/g, ' ').slice(0, 300), end: from + lead + kept.length };
}

/** What a study named just before showed, to the end of its sentence; null when the text does not say. */
export function findingAfter(reading: Reading, end: number): Shown | null {
  const sentence = sentenceAt(reading, end - 1);
  const rest = reading.text.slice(end, sentence.end);
  const showed = SHOWED.exec(rest);
  if (showed !== null) {
    const isPlain = /(?:normal|unremarkable)\s*$/i.exec(showed[0]);
    const isNegative = /negative\s+for\s*$/i.exec(showed[0]);
    if (isNegative !== null) return tidy(rest.slice(isNegative.index).split(';')[0] ?? '', end + isNegative.index);
    return isPlain === null
      ? tidy(rest.slice(showed[0].length).split(';')[0] ?? '', end + showed[0].length)
      : tidy(isPlain[0], end + isPlain.index);
  }
  const normal = NORMAL.exec(rest);
  const finding = normal?.groups?.['finding'];
  if (normal !== null && finding !== undefined)
    return { finding: finding.replace(/\s+/g, ' ').toLowerCase(), end: end + normal[0].length };
  const colon = RESULT_COLON.exec(rest);
  return colon === null ? null : tidy(rest.slice(colon[0].length), end + colon[0].length);
}

const PLANNED_BEFORE =
  /\b(?:recommend\w*|request\w*|ask(?:s|ed|ing)\s+for|order\w*|scheduled|authoriz\w*|plan\w*|refer\w*|pending|need(?:s|ed)?|obtain|repeat|await\w*|sought|to\s+undergo|approval|appeal\w*)\b[^.;]{0,110}$/i;
const PLANNED_AFTER =
  /^\s*(?:(?:has|have)\s+been\s+|to\s+be\s+)?(?:ordered|requested|scheduled|pending|recommended|planned)\b|^[^.;]{0,120}\b(?:(?:was|were|is|are|be|been|being)\s+(?:\w+\s+)?(?:requested|recommended|ordered|sought|pending|scheduled|planned|approved|considered|denied|non-?certified)|to\s+(?:rule\s+out|evaluate))\b/i;
const DONE =
  /\b(?:dated|performed|done|underwent|revealed|showed|demonstrated|completed|obtained|reviewed|status\s+post)\b/i;

/** True when a study is only asked for or meant to be done. */
export function isPlannedStudy(reading: Reading, start: number, end: number): boolean {
  const sentence = sentenceAt(reading, start);
  const before = reading.text.slice(Math.max(sentence.start, start - 130), start);
  const after = reading.text.slice(end, Math.min(sentence.end, end + 130));
  if (/^(?:plan|treatment plan|recommendations?|orders)$/.test(sentence.heading ?? '')) return true;
  if (PLANNED_AFTER.test(after) && !DONE.test(after.slice(0, 60))) return true;
  return PLANNED_BEFORE.test(before) && !DONE.test(after.slice(0, 80));
}

/** A fact's words hold what was found where they stay short enough to be looked at. */
const LONGEST_SHOWN = 200;

/** Where the words of a study end: with what it showed. */
export function endOfShown(end: number, shown: Shown | null): number {
  return shown === null || shown.end - end > LONGEST_SHOWN ? end : shown.end;
}

/** The day of a study where one stands beside it: "dated 11/16/2016", "on 12-07-2016"; else nothing. */
export function studyDate(reading: Reading, start: number, end: number): { readonly date?: CivilDate | null } {
  const sentence = sentenceAt(reading, start);
  const near = reading.dates.find(mention => mention.start >= end && mention.start < Math.min(sentence.end, end + 70));
  if (near === undefined) return {};
  const between = reading.text.slice(end, near.start);
  return /\b(?:dated|on|of|from|performed|done)\s*\(?$|\(\s*$/i.test(between.trimEnd()) && !/[;.]/.test(between)
    ? { date: near.date }
    : {};
}
