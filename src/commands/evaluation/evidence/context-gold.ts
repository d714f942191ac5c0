import { contextAt } from '#domain/evidence/context/context.ts';
import { readPage } from '#domain/evidence/reading/reading.ts';
import { countScores, type Judged, type ScoreTable } from './score.ts';

/** A row of the NegEx test set: a concept, its sentence (the concept in capitals) and how the concept is meant. */
export type ContextRow = {
  readonly concept: string;
  readonly sentence: string;
  readonly negated: boolean;
  readonly historical: boolean;
  readonly experiencer: 'patient' | 'other';
};

const COLUMNS = 7;

/** Rows of a tab-separated file in the form of the NegEx test set; null when it has another form. */
export function readContextRows(text: string): ContextRow[] | null {
  const rows = text
    .split(/\r?\n/u)
    .filter(line => line.trim() !== '')
    .map(line => line.split('\t'));
  const isOfForm = rows.every(row => row.length >= COLUMNS && /^(?:Affirmed|Negated|Possible)$/u.test(row[4] ?? ''));
  if (rows.length === 0 || !isOfForm) return null;
  return rows.map(([, , concept = '', sentence = '', negation, temporality, experiencer = '']) => ({
    concept: concept.replace(/\s+/gu, ' ').trim(),
    sentence: sentence.replace(/\s+/gu, ' ').trim(),
    negated: negation === 'Negated',
    historical: temporality === 'Historical',
    experiencer: experiencer.trim() === 'Patient' ? 'patient' : 'other',
  }));
}

type Spot = { readonly text: string; readonly start: number; readonly end: number };

/** The sentence with the concept in its own letters again, and where it stands; null when it is not there. */
function conceptIn({ concept, sentence }: ContextRow): Spot | null {
  const capitals = sentence.indexOf(concept.toUpperCase());
  const start = capitals < 0 ? sentence.toLowerCase().indexOf(concept.toLowerCase()) : capitals;
  if (start < 0 || concept === '') return null;
  const end = start + concept.length;
  return { text: sentence.slice(0, start) + concept + sentence.slice(end), start, end };
}

function judge(row: ContextRow, which: string): Judged[] {
  const spot = conceptIn(row);
  if (spot === null) return [];
  const context = contextAt(readPage(spot.text).scopes, spot.start, spot.end);
  return [
    { name: `negated, ${which}`, gold: row.negated, found: context.isDenied },
    { name: `historical, ${which}`, gold: row.historical, found: context.isOfHistory },
    { name: `of another person, ${which}`, gold: row.experiencer === 'other', found: context.subject !== 'patient' },
  ];
}

/** Negation, history and experiencer of given concepts; odd and even rows apart, so that rules made while looking at one half are measured on the other. */
export function scoreContext(set: string, rows: readonly ContextRow[]): ScoreTable {
  const lost = rows.filter(row => conceptIn(row) === null).length;
  const halves = [
    rows.filter((_row, index) => index % 2 === 0).flatMap(row => judge(row, 'odd rows')),
    rows.filter((_row, index) => index % 2 === 1).flatMap(row => judge(row, 'even rows')),
    rows.flatMap(row => judge(row, 'all rows')),
  ];
  return {
    set: `${set}: ${rows.length} concepts`,
    scores: halves.flatMap(countScores),
    note: lost === 0 ? null : `${lost} concepts do not stand in their sentence`,
  };
}

/** Every row that came out otherwise than labelled, for a person to read. */
export function contextDisagreements(set: string, rows: readonly ContextRow[]): string[] {
  return rows.flatMap((row, index) =>
    judge(row, index % 2 === 0 ? 'odd rows' : 'even rows')
      .filter(({ gold, found }) => gold !== found)
      .map(
        ({ name, gold }) => `${set} row ${index + 1}: ${gold ? 'not found' : 'not labelled'} ${name}: ${row.concept}`,
      ),
  );
}
