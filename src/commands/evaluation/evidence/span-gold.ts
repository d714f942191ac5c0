import { resolveDrugName } from '#domain/drugs/resolve-drug-name.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { countScores, type Judged, type ScoreTable } from './score.ts';

type Spot = { readonly start: number; readonly end: number };
/** A stretch of text with its label. */
export type GoldSpan = Spot & { readonly label: string; readonly text: string };
/** A note with the spans marked in it. */
export type SpanNote = { readonly name: string; readonly text: string; readonly spans: readonly GoldSpan[] };

/** Spans of a stand-off file (`T1<tab>DrugName 19 30<tab>…`), others of its lines left out. */
export function readSpans(annotations: string): GoldSpan[] {
  return annotations.split(/\r?\n/u).flatMap((line): GoldSpan[] => {
    const match = /^T\d+\t(?<label>\S+) (?<start>\d+) (?:\d+;\d+ )*(?<end>\d+)\t(?<text>.*)$/u.exec(line);
    const { label = '', start, end, text = '' } = match?.groups ?? {};
    return match === null ? [] : [{ label, start: Number(start), end: Number(end), text }];
  });
}

/** Farther from where the gold has it a word is another word. */
const FARTHEST = 60;

function nearest(text: string, words: string, at: number): number | null {
  const from = Math.max(0, at - FARTHEST);
  const window = text.slice(from, at + FARTHEST + words.length);
  let best: number | null = null;
  for (let place = window.indexOf(words); place >= 0; place = window.indexOf(words, place + 1)) {
    if (best === null || Math.abs(from + place - at) < Math.abs(best - at)) best = from + place;
  }
  return best;
}

/** The spans where their words stand in the text: marks drift when a name or a date before them was replaced by one of another length. */
export function placedSpans(text: string, spans: readonly GoldSpan[]): GoldSpan[] {
  let drift = 0;
  return spans
    .toSorted((one, other) => one.start - other.start)
    .map(span => {
      const start = nearest(text, span.text, span.start + drift);
      if (start === null) return span;
      drift = start - span.start;
      return { ...span, start, end: start + span.text.length };
    });
}

/** Label of the gold → the part of a dose it marks; a strength with no number of tablets beside it is the dose itself there. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['DrugName', 'drug'],
  ['Strength', 'strength'],
  ['DoseStrength', 'strength'],
  ['Dose', 'strength'],
  ['DoseAmt', 'dose'],
  ['Frequency', 'frequency'],
  ['Route', 'route'],
  ['Duration', 'duration'],
]);

const partOf = ({ label }: GoldSpan): string | null => PARTS.get(label) ?? null;
const ingredientsOf = (name: string): string => resolveDrugName(name)?.drug.ingredients.join('/') ?? name.toLowerCase();

type Part = Spot & { readonly part: string };

/** Parts of the drugs the gold marks, where a dose stands with the name: mentions without a dose are not marked there either. */
function found({ text, spans }: SpanNote): Part[] {
  const drugs = new Set(spans.filter(span => partOf(span) === 'drug').map(span => ingredientsOf(span.text)));
  const facts = findFacts({
    id: 'note',
    title: '',
    date: null,
    author: null,
    part: 'page',
    pages: [{ number: 1, text }],
  });
  return facts.flatMap(fact => {
    if (fact.kind !== 'medication' || !drugs.has(fact.value.ingredients.join('/'))) return [];
    const parts = fact.value.spans ?? [];
    if (!parts.some(({ of }) => of === 'strength' || of === 'dose' || of === 'frequency')) return [];
    return parts.map(({ of, start, end }) => ({ part: of, start, end }));
  });
}

const key = ({ part, start, end }: Part): string => `${part} ${start} ${end}`;

function judge(note: SpanNote, parts: ReadonlySet<string>): Judged[] {
  const gold = note.spans.flatMap(span => {
    const part = partOf(span);
    return part === null ? [] : [{ part, start: span.start, end: span.end }];
  });
  const all = found(note).filter(({ part }) => parts.has(part));
  const marked = new Set(gold.map(key));
  const seen = new Set(all.map(key));
  return [
    ...gold.map(part => ({ name: part.part, gold: true, found: seen.has(key(part)) })),
    ...all.filter(part => !marked.has(key(part))).map(({ part }) => ({ name: part, gold: false, found: true })),
  ];
}

/** Parts of doses against marked notes: right only when both ends agree. */
export function scoreSpans(set: string, notes: readonly SpanNote[]): ScoreTable {
  const parts = new Set(notes.flatMap(note => note.spans.map(partOf)).filter(part => part !== null));
  const others = notes.flatMap(note => note.spans).filter(span => partOf(span) === null).length;
  return {
    set: `${set}: ${notes.length} notes with marked doses`,
    scores: countScores(notes.flatMap(note => judge(note, parts))),
    note: others === 0 ? null : `${others} spans with labels that are not compared`,
  };
}
