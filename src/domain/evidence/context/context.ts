import { findPhrases, lexicon, type PhraseMatch, type Words } from '#domain/drugs/lexicon.ts';
import type { Assertion, Fact } from '../fact.ts';
import type { Sentence } from '../reading/sentences.ts';
import { LIST_ENDERS, MODALITY, SECTIONS, TERMINATORS } from './modality.ts';
import { NEGATION, PSEUDO_NEGATION } from './negation.ts';
import type { Effect, Trigger, TriggerRow } from './triggers.ts';

/** A stretch of text that is meant in one way. */
export type Scope = { readonly effect: Effect; readonly start: number; readonly end: number };
/** How a fact is meant, and of whom. */
export type Context = { readonly assertion: Assertion; readonly subject: Fact['subject'] };

type Mark = Trigger | { readonly effect: 'stop'; readonly reach: 'nothing' };

function* phrases(): Generator<readonly [string, Mark]> {
  // The longest phrase wins; of two as long as each other, the first: pseudo-negations come before negations.
  for (const rows of [PSEUDO_NEGATION, NEGATION, MODALITY] satisfies (readonly TriggerRow[])[]) {
    for (const [effect, reach, terms] of rows) for (const term of terms) yield [term, { effect, reach }];
  }
  for (const term of TERMINATORS) yield [term, { effect: 'stop', reach: 'nothing' }];
}
const MARKS = lexicon<Mark>(phrases());
const SECTION_EFFECTS = new Map(
  SECTIONS.flatMap(([effect, headings]) => headings.map(name => [name, effect] as const)),
);

/** Sentences in which "denied" is said of a request, not by the patient. */
const REVIEW_DENIAL =
  /\b(?:utilization review|ur|claims administrator|requests?|determination|reviewer|authorization)\b/i;

/** End of a list of things that are absent: "no spasm, swelling or redness, and ..." ends after redness. */
function listEnd(text: string, from: number, limit: number): number {
  const rest = text.slice(from, limit);
  const segments = rest.split(',');
  let at = from + (segments[0] ?? '').length;
  if (/\s(?:or|nor)\s/i.test(segments[0] ?? '')) return at;
  for (const segment of segments.slice(1)) {
    const items = (segment.toLowerCase().split(/\s(?:at|in|of|on|to|over|during)\s/)[0] ?? '').trim().split(/\s+/);
    const said = items[0] === 'or' || items[0] === 'nor' || items[0] === 'and' ? items.slice(1) : items;
    if (said.length > 5 || said.some(item => LIST_ENDERS.has(item))) return at;
    at += segment.length + 1;
    if (said.length < items.length || items.includes('or') || items.includes('nor')) return at;
  }
  return at;
}

function startBefore(text: string, from: number, at: number): number {
  const said = text.slice(from, at);
  const cut = Math.max(said.lastIndexOf(','), said.lastIndexOf(';'), said.lastIndexOf(':'));
  if (cut < 0) return from;
  const segment = said.slice(cut + 1).trim();
  const isListEnd = said[cut] === ',' && /^(?:and|or)\s/i.test(segment);
  if (!isListEnd) return from + cut + 1;
  const before = Math.max(said.lastIndexOf(';'), said.lastIndexOf(':'));
  return from + before + 1;
}

function reachOf(text: string, match: PhraseMatch<Mark>, from: number, limit: number): readonly [number, number] {
  switch (match.value.reach) {
    case 'before':
      return [startBefore(text, from, match.start), match.start];
    case 'list':
      return [match.end, listEnd(text, match.end, limit)];
    case 'segment': {
      const comma = text.indexOf(',', match.end);
      return [match.end, comma < 0 ? limit : Math.min(comma, limit)];
    }
    case 'clause':
      return [match.end, limit];
    case 'nothing':
      break;
  }
  return [match.end, match.end];
}

/** Every scope of a page, sentence by sentence; `text` has one blank for each line break. */
export function findScopes(text: string, words: Words, sentences: readonly Sentence[]): Scope[] {
  const scopes: Scope[] = [];
  const all = findPhrases(MARKS, words);
  let next = 0;
  for (const sentence of sentences) {
    const inside: PhraseMatch<Mark>[] = [];
    for (let match = all[next]; match !== undefined && match.start < sentence.end; match = all[next]) {
      if (match.start >= sentence.start) inside.push(match);
      next += 1;
    }
    const sectionEffect = SECTION_EFFECTS.get(sentence.heading ?? '');
    if (sectionEffect !== undefined) scopes.push({ effect: sectionEffect, start: sentence.start, end: sentence.end });
    const said = inside.some(match => match.value.effect === 'denied') ? text.slice(sentence.start, sentence.end) : '';
    const isReview = said !== '' && REVIEW_DENIAL.test(said);
    for (const [index, match] of inside.entries()) {
      if (match.value.effect === 'stop' || match.value.reach === 'nothing') continue;
      if (isReview && /^den/i.test(text.slice(match.start, match.end))) continue;
      const stop = inside.slice(index + 1).find(other => other.value.effect === 'stop')?.start ?? sentence.end;
      const semicolon = text.indexOf(';', match.end);
      const limit = Math.min(stop, semicolon < 0 ? sentence.end : semicolon, sentence.end);
      const from = inside.slice(0, index).findLast(other => other.value.effect === 'stop')?.end ?? sentence.start;
      const [start, end] = reachOf(text, match, from, limit);
      if (start < end && match.value.effect !== 'none') scopes.push({ effect: match.value.effect, start, end });
    }
  }
  return scopes.toSorted((one, other) => one.start - other.start);
}

/** No scope is longer than a sentence. */
const REACH = 2000;
/** The stronger one wins where scopes overlap. */
const STRENGTH: readonly Exclude<Assertion, 'affirmed'>[] = [
  'denied',
  'hypothetical',
  'possible',
  'planned',
  'historical',
];

/** How the words from `start` to `end` are meant. */
export function contextAt(scopes: readonly Scope[], start: number, end: number): Context {
  const over = new Set<Effect>();
  let low = 0;
  let high = scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scopes[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const scope = scopes[index];
    if (scope === undefined || start - scope.start > REACH) break;
    if (scope.end > start && scope.start < end) over.add(scope.effect);
  }
  return {
    assertion: STRENGTH.find(effect => over.has(effect)) ?? 'affirmed',
    subject: over.has('family') ? 'family' : 'patient',
  };
}
