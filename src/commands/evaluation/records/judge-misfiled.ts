import type { RecordTruth } from '#commands/sample-records/truth/record-truth.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { isSetAside, isUnsettled } from '#domain/records/documents/set-aside.ts';
import { countScores, type Judged, type ScoreTable } from '../evidence/score.ts';

/** Which documents of other people are told, and which of them are set aside at once; a copy goes with its original. */
export function scoreMisfiled(set: string, truth: RecordTruth, documents: readonly IndexedDocument[]): ScoreTable {
  const gold = truth.documents.filter(({ id }) => truth.misfiled.includes(id));
  const judge = (name: string, isTold: (document: IndexedDocument) => boolean): Judged[] => {
    const told = documents.filter(document => document.copyOf === null && isTold(document));
    return [
      ...gold.map(each => ({ name, gold: true, found: told.some(document => overlaps(document, each)) })),
      ...told
        .filter(document => !gold.some(each => overlaps(document, each)))
        .map(() => ({ name, gold: false, found: true })),
    ];
  };
  return {
    set: `${set}: ${gold.length} documents of other people on ${truth.pages.length} pages`,
    scores: countScores([...judge('told', isUnsettled), ...judge('set aside at once', isSetAside)]),
    note: 'wrong: documents of the worker',
  };
}

type Run = { readonly first: number; readonly last: number };

function overlaps(one: Run, other: Run): boolean {
  return one.first <= other.last && other.first <= one.last;
}
