import { findPhrases, lexicon } from '#domain/drugs/lexicon.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { placeOf } from '../../reading/place-of.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';
import { DISORDERS } from './disorder-table.ts';

/** Words after which a list of diagnoses stands. */
const CUE =
  /\b(?:(?:current\s+|working\s+|admitting\s+|comorbid\s+)?diagnos[ei]s(?:\s+(?:of|at\s+issue|codes?))?(?:\s+(?:is|are|was|were))?(?:\s+(?:documented|listed|noted|given|reported))?(?:\s+(?:to\s+)?(?:as|includes?|included|be))?|diagnostic\s+impressions?(?:\s+(?:shows?|is|are|includes?|included))?|impressions?\s*(?=:)|assessment\s*(?=:)|diagnosed\s+(?:as\s+having|with|as)|(?:treated|treatments?|seen)\s+for|case\s+of)\s*:?\s*/gi;
/** Where the list ends. */
const CUE_STOP = /[.](?=\s|[A-Z]|$)|\b(?:which|who|for\s+which|the\s+attending|on\s+\d|radiating|reported|sustained|related\s+to\s+an)\b/i;
const NOT_A_LIST = /^(?:\s*(?:made|established|testing|studies|and\s+treatment|evaluation|an?\s+evaluation|the\s+purpose|follow|imaging))/i;
const TERMS = lexicon(DISORDERS.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
const NOT_A_DIAGNOSIS = /\b(?:pathology|release|repair|surgery|injection|brace|splint|program)\b/i;
/** Sentences that tell what a study, an examination or a plan holds, not what was diagnosed. */
const OTHER_MATTER =
  /\b(?:mri|magnetic resonance|x-?rays?|radiographs?|tomography|ct scan|emg|ncv|electrodiagnostic|ultrasound|imaging|was requested|request for|treatment plan|examination|exam|underwent|mechanism)\b/i;

type Spot = { readonly start: number; readonly end: number };

/** Cuts a list at its commas, semicolons and line ends, and before its last "and". */
function listItems(text: string, from: number, to: number): Spot[] {
  const items: Spot[] = [];
  let at = from;
  for (const part of text.slice(from, to).split(/[,;]|\s\d{1,2}[.)]\s/)) {
    const end = at + part.length;
    const and = /^\s*and\s+/i.exec(part)?.[0].length ?? 0;
    const halves = /^(?<one>.*\S)\s+and\s+(?<other>\S.*)$/i.exec(part.slice(and));
    const one = halves?.groups?.['one'];
    if (one !== undefined && isWholeDisorder(one)) {
      items.push({ start: at + and, end: at + and + one.length });
      const other = halves?.groups?.['other'] ?? '';
      items.push({ start: end - other.length, end });
    } else items.push({ start: at + and, end });
    at = end + 1;
    while (at < to && !/[\w(]/.test(text[at] ?? '')) at += 1;
    if (/^\d{1,2}[.)]\s/.test(text.slice(at, at + 4))) at += 3;
  }
  return items;
}

function isWholeDisorder(said: string): boolean {
  return /(?:itis|osis|pathy|algia|sprain|strain|tear|fracture|pain|syndrome|disease|disorder|contusion|injury|headaches?|neck|mellitus|hypertension|obesity|apnea|deficiency|insomnia|dysfunction|protrusion|herniation|disc|stenosis|concussion|face|elbow|thumb|knee|displacement|bulge|s\/s|hand)$/i.test(
    said.trim(),
  );
}

function nameOf(said: string): string {
  return said.replace(/\s+/g, ' ').replace(/^(?:a|an|the|unspecified|having|with|as|of)\s+/i, '').replace(/[\s:.-]+$/, '').toLowerCase();
}

function fromLists(reading: Reading): Draft[] {
  const { text } = reading;
  const found: Draft[] = [];
  for (const match of text.matchAll(CUE)) {
    const from = match.index + match[0].length;
    const limit = Math.min(sentenceAt(reading, match.index).end, from + 700);
    const rest = text.slice(from, limit);
    const stop = CUE_STOP.exec(rest)?.index ?? rest.length;
    if (NOT_A_LIST.test(rest)) continue;
    for (const item of listItems(text, from, from + stop)) {
      const lead = /^[\s:(-]*(?:(?:a|an|the|acute|having)\s+)?/i.exec(text.slice(item.start, item.end))?.[0].length ?? 0;
      const start = item.start + lead;
      const end = start + text.slice(start, item.end).trimEnd().replace(/[.:]$/, '').length;
      const name = nameOf(text.slice(start, end));
      if (name.length < 3 || name.length > 110 || !/[a-z]{3}/.test(name) || NOT_A_DIAGNOSIS.test(name)) continue;
      found.push({ says: { kind: 'diagnosis', value: { name, ...placeOf(reading, start, end) } }, start, end });
    }
  }
  return found;
}

function fromNames(reading: Reading, listed: readonly Draft[]): Draft[] {
  const { text, words } = reading;
  return findPhrases(TERMS, words).flatMap(({ start, end }) => {
    if (listed.some(draft => draft.start < end && start < draft.end)) return [];
    const sentence = sentenceAt(reading, start);
    if (OTHER_MATTER.test(text.slice(sentence.start, start))) return [];
    if (/^\s{0,2}(?:release|repair|brace|splint|surgery|injection|specialist|pattern|symptoms)/i.test(text.slice(end, end + 20))) return [];
    const name = nameOf(text.slice(start, end));
    return [{ says: { kind: 'diagnosis' as const, value: { name, ...placeOf(reading, start, end) } }, start, end }];
  });
}

/** What the patient was diagnosed with: the members of a list of diagnoses, and disorders named in the history. */
export const findDiagnoses: KindFinder = reading => {
  const listed = fromLists(reading);
  return [...listed, ...fromNames(reading, listed)];
};
