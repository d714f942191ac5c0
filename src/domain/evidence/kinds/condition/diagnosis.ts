import { findPhrases, lexicon } from '#domain/drugs/lexicon.ts';
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
const TERMS = lexicon(DISORDERS.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
const NOT_A_DIAGNOSIS = /\b(?:pathology|release|repair|surgery|injection|brace|splint|program)\b/i;
/** Sentences that tell what a study, an examination or a plan holds, not what was diagnosed. */
const OTHER_MATTER =
  /\b(?:mri|magnetic resonance|x-?rays?|radiographs?|tomography|ct scan|emg|ncv|electrodiagnostic|ultrasound|imaging|was requested|request for|treatment plan|examination|exam|underwent|mechanism)\b/i;

type Spot = { readonly start: number; readonly end: number };

/** A region without its disorder: the first words of "cervical, thoracic and lumbar strain". */
const BARE_REGION =
  /^(?:cervical|thoracic|lumbar|lumbosacral|thoracolumbar|neck|(?:low(?:er)?|mid|upper)\s+back|shoulder|knee|hip|wrist|left|right|bilateral)$/i;

/** Cuts a list at its commas and semicolons, and at its last "and". */
function listItems(text: string, from: number, to: number): Spot[] {
  const items: Spot[] = [];
  let at = from;
  for (const part of text.slice(from, to).split(/[,;]/)) {
    const lead = /^\s*(?:\d{1,2}[.)]\s+)?(?:and\s+)?/i.exec(part)?.[0].length ?? 0;
    const start = at + lead;
    const end = at + part.length;
    const said = text.slice(start, end);
    const and = said.search(/\s+and\s+/i);
    const other = /\s+and\s+/i.exec(said)?.[0].length ?? 0;
    const last = items.at(-1);
    if (last !== undefined && BARE_REGION.test(text.slice(last.start, last.end).trim())) {
      items.pop();
      items.push({ start: last.start, end });
      at = end + 1;
      continue;
    }
    if (and > 0 && isWholeDisorder(said.slice(0, and))) {
      items.push({ start, end: start + and }, { start: start + and + other, end });
    } else items.push({ start, end });
    at = end + 1;
  }
  return items;
}

function isWholeDisorder(said: string): boolean {
  return /(?:itis|osis|pathy|algia|sprain|strain|tear|fracture|pain|syndrome|disease|disorder|contusion|injury|headaches?|neck|mellitus|hypertension|obesity|apnea|deficiency|insomnia|dysfunction|protrusion|herniation|disc|stenosis|concussion|face|elbow|thumb|knee|displacement|bulge|s\/s|hand)$/i.test(
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
  for (const match of text.matchAll(CUE)) {
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
  return findPhrases(TERMS, words).flatMap(({ start, end }) => {
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
