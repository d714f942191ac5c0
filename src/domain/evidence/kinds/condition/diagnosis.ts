import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { findPhrases, lexicon, splitWords } from '#domain/drugs/lexicon.ts';
import { findBodyRegions } from '../../body-regions.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { placeOf, placeWithin } from '../../reading/place-of.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';
import { DISORDERS } from './disorder-table.ts';

/** Words after which a list of diagnoses stands. */
const CUE =
  /\b(?:(?:current\s+|working\s+|admitting\s+|comorbid\s+)?diagnos[ei]s(?:\s+(?:of|at\s+issue|codes?))?(?:\s+(?:is|are|was|were))?(?:\s+(?:documented|listed|noted|given|reported))?(?:\s+(?:to\s+)?(?:as|included|includes?|be))?|diagnostic\s+impressions?(?:\s+(?:shows?|is|are|included|includes?))?|impressions?\s*(?=:)|assessment\s*(?=:)|diagnosed\s+(?:as\s+having|with|as)|(?:treated|treatments?|seen)\s+for|case\s+of)\s*:?\s*/gi;
/** Where the list ends. */
const CUE_STOP =
  /[.](?=\s|[A-Z]|$)|\b(?:which|who|for\s+which|the\s+attending|on\s+\d|radiating|reported|sustained|related\s+to\s+an)\b/i;
const NOT_A_LIST =
  /^(?:\s*(?:made|established|testing|studies|and\s+treatment|evaluation|an?\s+evaluation|the\s+purpose|follow|imaging))/i;
/** A tear named with what is torn: "full-thickness tear of the supraspinatus tendon". */
const TEAR_OF =
  /\b(?:(?:near-?)?(?:full|partial|complete|incomplete|high|low|near|grade|thickness|small|large|massive|acute|chronic|retracted)[\s,-]+){0,5}(?:tears?|rupture)\s+of\s+(?:the\s+)?(?:[a-z]+\s+){0,3}(?:tendons?|ligaments?|meniscus|menisci|labrum|cuff|muscle)\b/gi;
const TERMS = lexicon(DISORDERS.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
const NOT_A_DIAGNOSIS = /\b(?:pathology|release|repair|surgery|injection|brace|splint|program)\b/i;
/** Sentences that tell what a study, an examination or a plan holds, not what was diagnosed. */
const OTHER_MATTER =
  /\b(?:mri|magnetic resonance|x-?rays?|radiographs?|tomography|ct scan|emg|ncv|electrodiagnostic|ultrasound|imaging|was requested|request for|treatment plan|examination|exam|underwent|mechanism)\b/i;

type Spot = { readonly start: number; readonly end: number };

/** Regions without a disorder: "cervical, thoracic" of "cervical, thoracic and lumbar strain", "scalp and neck" of "contusion of face, scalp and neck". */
function isBareRegion(said: string): boolean {
  const words = splitWords(said);
  const regions = findBodyRegions(words);
  if (regions.length === 0) return false;
  let rest = said.toLowerCase();
  for (const { start, end } of regions.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return /^(?:\s|,|\/|-|and|or|left|right|bilateral|the|joint|region|area|sided|low(?:er)?|mid|upper)*$/.test(rest);
}

/** True when bare regions that follow belong to what stands before them: "contusion of face" + "scalp and neck", "dislocation" + "shoulder". */
function takesRegions(said: string): boolean {
  return (
    /\b(?:of|to|in)\s+(?:the\s+)?(?:left\s+|right\s+|bilateral\s+)?\w+(?:\s+\w+)?$/i.test(said) ||
    (isWholeDisorder(said) && findBodyRegions(splitWords(said)).length === 0)
  );
}

/** Words for the encounter, not the disorder: "sprain, initial encounter". */
const ENCOUNTER = /^(?:initial|subsequent|sequela|routine|unspecified)(?:\s+(?:encounter|visit|healing))?\.?$/i;

/** Cuts a list at its commas and semicolons, and at its last "and". */
function listItems(text: string, from: number, to: number): Spot[] {
  const items: Spot[] = [];
  let at = from;
  for (const part of text.slice(from, to).split(/[,;]/)) {
    const lead = /^\s*(?:\d{1,2}[.)]\s+)?(?:and\s+)?/i.exec(part)?.[0].length ?? 0;
    const start = at + lead;
    const end = at + part.length;
    const said = text.slice(start, end);
    at = end + 1;
    if (ENCOUNTER.test(said.trim())) continue;
    const last = items.at(-1);
    const before = last === undefined ? '' : text.slice(last.start, last.end).trim();
    if (last !== undefined && isBareRegion(before)) {
      items[items.length - 1] = { start: last.start, end };
      continue;
    }
    const cuts = everyMatch(said, /\s+and\s+/gi);
    const regionsEnd = last === undefined || !takesRegions(before) ? 0 : bareRegionsEnd(said, cuts);
    if (last !== undefined && regionsEnd > 0) {
      items[items.length - 1] = { start: last.start, end: start + regionsEnd };
      const rest = cuts.find(cut => cut.index === regionsEnd);
      if (rest !== undefined) items.push({ start: start + rest.index + rest[0].length, end });
      continue;
    }
    const and = cuts[0];
    if (and !== undefined && isWholeDisorder(said.slice(0, and.index))) {
      items.push({ start, end: start + and.index }, { start: start + and.index + and[0].length, end });
    } else items.push({ start, end });
  }
  return items;
}

/** How far a part of a list is bare regions, up to its end or one of its "and"s; 0 when it does not begin with one. */
function bareRegionsEnd(said: string, cuts: readonly RegExpExecArray[]): number {
  const ends = [...cuts.map(cut => cut.index), said.length];
  return ends.findLast(end => isBareRegion(said.slice(0, end))) ?? 0;
}

function isWholeDisorder(said: string): boolean {
  return /(?:itis|osis|pathy|algia|sprain|strain|tear|fracture|pain|syndrome|disease|disorder|contusion|injury|headaches?|neck|mellitus|hypertension|obesity|apnea|deficiency|insomnia|dysfunction|protrusion|herniation|disc|stenosis|concussion|face|elbow|thumb|knee|displacement|dislocation|subluxation|laceration|amputation|burn|bulge|s\/s|hand)$/i.test(
    said.trim(),
  );
}

function nameOf(said: string): string {
  return said
    .replace(/\s+/g, ' ')
    .replace(/^(?:a|an|the|unspecified|having|with|as|of)\s+/i, '')
    .replace(/[\s:.-]+$/, '')
    .toLowerCase();
}

function fromLists(reading: Reading): Draft[] {
  const { text } = reading;
  const found: Draft[] = [];
  for (const match of everyMatch(text, CUE)) {
    const from = match.index + match[0].length;
    const limit = Math.min(sentenceAt(reading, match.index).end, from + 700);
    const rest = text.slice(from, limit);
    const stop = CUE_STOP.exec(rest)?.index ?? rest.length;
    if (NOT_A_LIST.test(rest)) continue;
    for (const item of listItems(text, from, from + stop)) {
      const lead =
        /^[\s:(-]*(?:(?:an?|the|acute|having|possible|probable|suspected)\s+)?/i.exec(
          text.slice(item.start, item.end),
        )?.[0].length ?? 0;
      const start = item.start + lead;
      const end = start + text.slice(start, item.end).trimEnd().replace(/[.:]$/, '').length;
      const name = nameOf(text.slice(start, end));
      if (name.length < 3 || name.length > 110 || !/[a-z]{3}/.test(name) || NOT_A_DIAGNOSIS.test(name)) continue;
      found.push({ says: { kind: 'diagnosis', value: { name, ...placeWithin(reading, start, end) } }, start, end });
    }
  }
  return found;
}

function fromNames(reading: Reading, listed: readonly Draft[]): Draft[] {
  const { text, words } = reading;
  const tears = everyMatch(text, TEAR_OF).map(match => ({ start: match.index, end: match.index + match[0].length }));
  const named = findPhrases(TERMS, words).filter(
    term => !tears.some(tear => tear.start < term.end && term.start < tear.end),
  );
  return [...tears, ...named].flatMap(({ start, end }) => {
    if (listed.some(draft => draft.start < end && start < draft.end)) return [];
    const sentence = sentenceAt(reading, start);
    if (OTHER_MATTER.test(text.slice(sentence.start, start))) return [];
    if (
      /^\s{0,2}(?:release|repair|brace|splint|surgery|injection|specialist|pattern|symptoms)/i.test(
        text.slice(end, end + 20),
      )
    )
      return [];
    const name = nameOf(text.slice(start, end));
    return [{ says: { kind: 'diagnosis' as const, value: { name, ...placeOf(reading, start, end) } }, start, end }];
  });
}

/** What the patient was diagnosed with: the members of a list of diagnoses, and disorders named in the history. */
export const findDiagnoses: KindFinder = reading => {
  const listed = fromLists(reading);
  return [...listed, ...fromNames(reading, listed)];
};
