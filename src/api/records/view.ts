import type { CaseFileState, StoredPage } from '#commands/records/record-store.ts';
import type { SearchOutcome } from '#commands/records/search-record.ts';
import type { ShownRecord } from '#commands/records/show-record.ts';
import type { Submission } from '#domain/records/files/submission.ts';
import type { SubmissionTaken } from '../uploads/contract.ts';
import type { RecordFileView, RecordOverview, RecordPageView, SearchResult } from './contract.ts';

/** The record as the API tells it: lists that grow with the pages are asked for by themselves. */
export function overviewOf(shown: ShownRecord): RecordOverview {
  return {
    caseNumber: shown.caseNumber,
    pages: shown.pages,
    submissions: shown.submissions.map(submissionOf),
    files: shown.files.map(fileOf),
    index: shown.index,
    upToDate: shown.upToDate,
    documents: shown.counts.documents,
    copies: shown.counts.copies,
    corrections: shown.counts.corrections,
    unsettled: shown.counts.unsettled,
    facts: shown.facts,
  };
}

/** A submission without the case it was asked by. */
export function submissionOf({ id, sender, party, by, at, files }: Submission): SubmissionTaken {
  return { id, sender, party, by, at, files };
}

function fileOf({ nextPage, ...file }: CaseFileState): RecordFileView {
  return { ...file, read: Math.min(nextPage - 1, file.pages ?? 0), state: stateOf({ ...file, nextPage }) };
}

function stateOf({
  error,
  pages,
  nextPage,
}: Pick<CaseFileState, 'error' | 'pages' | 'nextPage'>): RecordFileView['state'] {
  if (error !== null) return 'unreadable';
  if (pages === null) return 'waiting';
  return nextPage > pages ? 'read' : 'reading';
}

export function pageViewOf({ page, file, read, error }: StoredPage): RecordPageView {
  return { page, file, ...read, error };
}

export function searchViewOf({ pages, hits }: Extract<SearchOutcome, { kind: 'found' }>): SearchResult {
  return {
    pages: [...pages],
    hits: hits.map(({ page, snippet, places }) => ({
      page,
      snippet,
      places: places.map(({ start, end, boxes }) => ({ start, end, boxes: [...boxes] })),
    })),
  };
}
