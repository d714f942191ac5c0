import type { RecordTruth } from '#commands/sample-records/truth/record-truth.ts';
import type { RecordCompleteness } from '#domain/records/completeness/completeness.ts';
import type { MatchedRecord } from '#domain/records/completeness/match/match-named-record.ts';
import { countScores, type Judged, type ScoreTable } from '../evidence/score.ts';
import type { IsAt } from './written-at.ts';

type Named = RecordTruth['named'][number];

/** The named record that was read where the truth names one: of its day where several stand together. */
function readAs(gold: Named, named: readonly MatchedRecord[], isAt: IsAt): MatchedRecord | null {
  const there = named.filter(({ record }) => record.places.some(place => isAt(gold.in, place)));
  return (
    there.find(({ record }) => record.date === gold.date && (gold.kind === null || record.kind === gold.kind)) ??
    there.find(({ record }) => record.date === gold.date) ??
    there[0] ??
    null
  );
}

/** Whether what was matched is a document that may be meant, repeats one, or was split off one: it leads to the right pages. */
function isMeant(gold: Named, document: string | null, truth: RecordTruth): boolean {
  if (document === null) return false;
  const first = Number(document.slice(1));
  const there = truth.documents.find(one => one.first <= first && first <= one.last);
  return there !== undefined && [there.id, there.copyOf].some(id => id !== null && gold.documents.includes(id));
}

/** Records named and missing, named and there, and how the hard ones came out. */
export function scoreNamed(
  set: string,
  truth: RecordTruth,
  { named, gaps }: RecordCompleteness,
  isAt: IsAt,
): ScoreTable {
  const read = truth.named.map(gold => ({ gold, as: readAs(gold, named, isAt) }));
  const missing = named.filter(({ state }) => state === 'missing');
  const right = new Set(read.flatMap(({ gold, as }) => (gold.state === 'missing' && as !== null ? [as] : [])));
  const judged: Judged[] = [
    ...read.map(({ as }) => ({ name: 'records named: read at all', gold: true, found: as !== null })),
    ...read
      .filter(({ gold }) => gold.state === 'missing')
      .map(({ as }) => ({ name: 'missing records', gold: true, found: as?.state === 'missing' })),
    ...missing.filter(match => !right.has(match)).map(() => ({ name: 'missing records', gold: false, found: true })),
    ...read
      .filter(({ gold }) => gold.state === 'present')
      .map(({ gold, as }) => ({
        name: 'present, the right document',
        gold: true,
        found: as !== null && isMeant(gold, as.document, truth),
      })),
    ...read
      .filter(({ gold }) => gold.state === 'present')
      .map(({ gold, as }) => ({
        name: 'present, it or among the candidates',
        gold: true,
        found: as?.candidates.some(({ document }) => isMeant(gold, document, truth)) === true,
      })),
    ...read
      .filter(({ gold }) => gold.state === 'ambiguous')
      .map(({ as }) => ({ name: 'ambiguous', gold: true, found: as?.state === 'ambiguous' })),
    ...read
      .filter(({ gold }) => gold.twist !== null)
      .map(({ gold, as }) => ({
        name: `hard: ${gold.twist ?? ''}, ${gold.state}`,
        gold: true,
        found:
          as !== null &&
          (as.state === gold.state ||
            (gold.state !== 'missing' && as.candidates.some(({ document }) => isMeant(gold, document, truth)))),
      })),
    ...truth.gaps.map(gap => ({
      name: 'gaps over 60 days',
      gold: true,
      found: gaps.some(({ from, to }) => from <= gap.after && to >= gap.before),
    })),
  ];
  return {
    set: `${set}: ${truth.named.length} records named`,
    scores: countScores(judged),
    note: 'wrong is counted for missing records alone: named by nobody as missing, or there',
  };
}
