import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  CompletenessView,
  CorrectionTaken,
  RecordChronology,
  RecordDocuments,
  RecordFacts,
  RecordOverview,
  RecordPageView,
  RecordTimeline,
  SearchResult,
} from '#api/records/contract.ts';
import { OwnSubmissions, type SubmissionInput, SubmissionTaken } from '#api/uploads/contract.ts';
import type { Correction } from '#domain/records/documents/correction.ts';
import { addressOf, ask, caseQuery, type OnceKey, sending } from './client.ts';

const UNCHANGING = { staleTime: Number.POSITIVE_INFINITY, gcTime: 60_000 };
/** A page that is out of sight is asked for anew: kept, a reader who turns quickly would have a hundred of them. */
const PASSING = { ...UNCHANGING, gcTime: 10_000 };
const AGAIN = 1500; // milliseconds between looks at a record that is still being read
const HITS = 50; // pages of a search asked for at a time

const keyOf = (caseNumber: string) => [...caseQuery(caseNumber).queryKey, 'record'] as const;
const recordAddress = (caseNumber: string) => `${addressOf(caseNumber)}/record`;

/** What was received of a record and how far it is read; asked anew until it is read, indexed and searched for facts. */
export function recordQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [...keyOf(caseNumber), 'overview'],
    queryFn: ({ signal }) => ask(RecordOverview, recordAddress(caseNumber), { signal }),
    refetchInterval: ({ state }) => (state.data?.upToDate === false ? AGAIN : false),
  });
}

/** The documents of a record as a version of its index has them. */
export function recordDocumentsQuery(caseNumber: string, version: number) {
  return queryOptions({
    queryKey: [...keyOf(caseNumber), 'documents', version],
    queryFn: ({ signal }) => ask(RecordDocuments, `${recordAddress(caseNumber)}/documents`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** A page with its words. What was read once never changes. */
export function pageQuery(caseNumber: string, page: number) {
  return queryOptions({
    queryKey: [...keyOf(caseNumber), 'page', page],
    queryFn: ({ signal }) => ask(RecordPageView, `${recordAddress(caseNumber)}/pages/${page}`, { signal }),
    ...PASSING,
  });
}

/** Every fact that stands on a page; `version` is that of the index. */
export function pageFactsQuery(caseNumber: string, page: number, version: number) {
  return queryOptions({
    queryKey: [...keyOf(caseNumber), 'facts', version, page],
    queryFn: ({ signal }) =>
      ask(RecordFacts, `${recordAddress(caseNumber)}/facts?page=${page}&copies=true&limit=500`, { signal }),
    ...PASSING,
  });
}

/** Where the picture of a page is, so many pixels wide at least; few widths, so that pictures are kept and used again. */
export function pageImageAddress(caseNumber: string, page: number, width: number): string {
  const dense = width * Math.min(window.devicePixelRatio || 1, 2);
  const drawn = IMAGE_WIDTHS.find(each => each >= dense) ?? IMAGE_WIDTHS.at(-1);
  return `${recordAddress(caseNumber)}/pages/${page}/image?width=${drawn}`;
}

const IMAGE_WIDTHS = [200, 816, 1200, 1632]; // pixels: the widest sheet at its own size, and where two stand for one, among them

/** Pages on which all the words stand, some at a time. */
export function recordSearchQuery(caseNumber: string, words: string) {
  return infiniteQueryOptions({
    queryKey: [...keyOf(caseNumber), 'search', words],
    queryFn: ({ signal, pageParam }) =>
      ask(
        SearchResult,
        `${recordAddress(caseNumber)}/search?q=${encodeURIComponent(words)}&skip=${pageParam}&limit=${HITS}`,
        { signal },
      ),
    initialPageParam: 0,
    getNextPageParam: (last, _all, skipped) =>
      skipped + last.hits.length < last.pages.length && last.hits.length > 0 ? skipped + last.hits.length : undefined,
    placeholderData: keepPreviousData,
  });
}

/** Puts a document right; each correction is kept by itself, in order. */
export async function correctRecord(caseNumber: string, corrections: readonly Correction[]): Promise<void> {
  for (const correction of corrections) {
    await ask(
      CorrectionTaken,
      `${recordAddress(caseNumber)}/corrections`,
      sending('POST', { by: 'records desk', correction }),
    );
  }
}

/** Where files are sent in pieces. */
export function uploadsAddress(caseNumber: string): string {
  return `${recordAddress(caseNumber)}/uploads`;
}

/** What who is signed in has sent to a case. */
export function ownSubmissionsQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [...keyOf(caseNumber), 'own-submissions'],
    queryFn: ({ signal }) => ask(OwnSubmissions, `${recordAddress(caseNumber)}/own-submissions`, { signal }),
  });
}

/** Makes uploads that are whole one submission. */
export function submitUploads(caseNumber: string, submission: SubmissionInput, key: OnceKey): Promise<SubmissionTaken> {
  return ask(SubmissionTaken, `${recordAddress(caseNumber)}/submissions`, sending('POST', submission, key));
}

/** What happened when, as a version of the index tells it. */
export function chronologyQuery(caseNumber: string, version: number) {
  return queryOptions({
    queryKey: [...keyOf(caseNumber), 'chronology', version],
    queryFn: ({ signal }) => ask(RecordChronology, `${recordAddress(caseNumber)}/chronology`, { signal }),
    ...UNCHANGING,
  });
}

/** Pain, drugs, work, function and therapies over time, as a version of the index tells them. */
export function timelineQuery(caseNumber: string, version: number) {
  return queryOptions({
    queryKey: [...keyOf(caseNumber), 'timeline', version],
    queryFn: ({ signal }) => ask(RecordTimeline, `${recordAddress(caseNumber)}/timeline`, { signal }),
    ...UNCHANGING,
  });
}

/** What is named and missing, as a version of the index tells it. */
export function completenessQuery(caseNumber: string, version: number) {
  return queryOptions({
    queryKey: [...keyOf(caseNumber), 'completeness', version],
    queryFn: ({ signal }) => ask(CompletenessView, `${recordAddress(caseNumber)}/completeness`, { signal }),
    ...UNCHANGING,
  });
}
