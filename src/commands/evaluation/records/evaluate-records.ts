import { lookThroughRecord } from '#commands/records/look-through-record.ts';
import type { PagesOfFileNeeds } from '#commands/records/pages-of-file.ts';
import { unfolded } from '#domain/evidence/record/facts-of-record.ts';
import type { RecordTruth } from '#commands/sample-records/truth/record-truth.ts';
import type { DocumentIndex } from '#domain/records/documents/document-index.ts';
import { indexDocuments } from '#domain/records/documents/index-documents.ts';
import type { KnownWorker } from '#domain/records/identity/known-worker.ts';
import type { ListFiles } from '../../ports.ts';
import type { ScoreTable } from '../evidence/score.ts';
import { disputedTitles } from './disputed-titles.ts';
import { scoreDocuments } from './judge-documents.ts';
import { scoreContrary, scoreRecordFacts } from './judge-facts.ts';
import { scoreMisfiled } from './judge-misfiled.ts';
import { scoreNamed } from './judge-named.ts';
import { loadRecordSet, type RecordSet } from './record-set.ts';
import { placesIn } from './written-at.ts';

export type EvaluateRecordsNeeds = PagesOfFileNeeds & { readonly listFiles: ListFiles };
export type RecordsEvaluation = {
  readonly tables: readonly ScoreTable[];
  /** Files, pages and lines that could not be used, and why. */
  readonly idle: readonly string[];
};

/** The index as the truth has it. */
function trueIndex({ documents, copies, misfiled }: RecordTruth): Pick<DocumentIndex, 'documents' | 'copies'> {
  return {
    copies,
    documents: documents.map(({ title, copy: _copy, whole: _whole, ...document }) => ({
      ...document,
      title: title ?? '',
      anotherPerson: misfiled.includes(document.id)
        ? { sureness: 'certain', differs: ['name'], page: document.first }
        : null,
      belongs: null,
      corrected: [],
    })),
  };
}

function workerOf({ worker: { name, born, claim } }: RecordTruth): KnownWorker {
  return { names: [name], born, claims: claim === null ? [] : [claim] };
}

function scoreSet({ folder, truth, pages, from }: RecordSet, asTrue: boolean): ScoreTable[] {
  const how = `${from === 'text' ? 'from text' : 'read from files'}${asTrue ? ', documents as they truly are' : ''}`;
  const name = `${folder.slice(folder.lastIndexOf('/') + 1)} (${how})`;
  const index = asTrue ? trueIndex(truth) : indexDocuments(pages, [], workerOf(truth));
  const texts = pages.map(({ page, file, read }) => ({ page, file, text: read.text }));
  const overview = lookThroughRecord(
    { index: index.documents, copies: index.copies, pages: texts, submissions: [] },
    { caseNumber: null, urDecision: null, titles: disputedTitles(truth), known: [] },
  );
  const isAt = placesIn(truth, pages);
  return [
    ...(asTrue ? [] : [...scoreDocuments(name, truth, index), scoreMisfiled(name, truth, index.documents)]),
    scoreNamed(name, truth, overview.completeness, isAt),
    scoreRecordFacts(name, truth, unfolded(overview.facts), isAt),
    scoreContrary(name, truth, overview.contrary, isAt),
  ];
}

/** Measures the reading of whole records on sets whose truth is known: every folder among the paths that holds a `truth.json`. With `asTrue` the documents are taken as they truly are, to measure what comes after them by itself. */
export async function evaluateRecords(
  needs: EvaluateRecordsNeeds,
  paths: readonly string[],
  asTrue: boolean,
): Promise<RecordsEvaluation> {
  const { files } = await needs.listFiles(paths, ['.json']);
  const folders = files
    .filter(file => /(?:^|\/)truth\.json$/u.test(file))
    .map(file => file.replace(/\/?truth\.json$/u, '') || '.');
  const tables: ScoreTable[] = [];
  const idle: string[] = [];
  for (const folder of folders) {
    const loaded = await loadRecordSet(needs, folder);
    idle.push(...loaded.idle);
    if (loaded.set !== null) tables.push(...scoreSet(loaded.set, asTrue));
  }
  return { tables, idle };
}
