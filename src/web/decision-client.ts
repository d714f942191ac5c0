import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  AnnualReport,
  DataSet,
  DecisionList,
  DecisionView,
  KeptExports,
  Precedent,
  ReviewerAgreement,
  SimilarDecisions,
  Statistics,
} from '#api/decisions/contract.ts';
import type { Programme } from '#domain/corpus/decisions/published-decision.ts';
import { Facet } from '#domain/corpus/facets/facet.ts';
import { addressOf, ask } from './client.ts';

const DECISIONS = '/api/v1/decisions';

/** What is asked for: words, and values by facet. */
export type Asked = { readonly q?: string | undefined } & Readonly<
  Partial<Record<Facet, readonly string[] | undefined>>
>;

/** The part of an address that says what is asked for. */
export function askedAddress(asked: Asked, more: Readonly<Record<string, string>> = {}): string {
  const parts = new URLSearchParams();
  if (asked.q !== undefined && asked.q !== '') parts.set('q', asked.q);
  for (const facet of Facet.options) for (const value of asked[facet] ?? []) parts.append(facet, value);
  for (const [name, value] of Object.entries(more)) parts.set(name, value);
  return parts.toString();
}

/** Published decisions that fit; while others are asked for, the last ones stay. */
export function decisionsQuery(asked: Asked, sort: string, offset: number, limit: number) {
  const address = askedAddress(asked, { sort, offset: String(offset), limit: String(limit) });
  return queryOptions({
    queryKey: ['decisions', address],
    queryFn: ({ signal }) => ask(DecisionList, `${DECISIONS}?${address}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** One published decision, its latest version or the one named. */
export function decisionQuery(id: string, version: number | null) {
  const named = version === null ? '' : `?version=${version}`;
  return queryOptions({
    queryKey: ['decisions', 'one', id, version],
    queryFn: ({ signal }) => ask(DecisionView, `${DECISIONS}/${encodeURIComponent(id)}${named}`, { signal }),
  });
}

/** The files of the whole corpus as last written; none before the first. */
export const keptExportsQuery = queryOptions({
  queryKey: ['decisions', 'exports'],
  queryFn: async ({ signal }) => (await ask(KeptExports, `${DECISIONS}/exports`, { signal })).files,
});

export const checksumsAddress = `${DECISIONS}/exports/SHA256SUMS`;

export function keptExportAddress(name: string): string {
  return `${DECISIONS}/exports/${encodeURIComponent(name)}`;
}

/** How far reviewers of panels agree. */
export const agreementQuery = queryOptions({
  queryKey: ['decisions', 'agreement'],
  queryFn: async ({ signal }) => (await ask(ReviewerAgreement, `${DECISIONS}/agreement`, { signal })).panels,
});

/** Decided treatments like one of a decision. */
export function similarQuery(id: string, item: number) {
  return queryOptions({
    queryKey: ['decisions', 'similar', id, item],
    queryFn: ({ signal }) =>
      ask(SimilarDecisions, `${DECISIONS}/${encodeURIComponent(id)}/items/${item}/similar`, { signal }),
  });
}

/** Decided treatments like an item of a case, for the reviewer at the seat; answered only after the first view. */
export function precedentQuery(caseNumber: string, item: number, seat: number | null) {
  const at = seat === null ? '' : `?seat=${seat}`;
  return queryOptions({
    queryKey: ['decisions', 'precedent', caseNumber, item, seat],
    queryFn: ({ signal }) => ask(Precedent, `${addressOf(caseNumber)}/items/${item}/precedent${at}`, { signal }),
  });
}

/** How treatments were decided, by a facet, and by a second. */
export function statisticsQuery(asked: Asked, by: Facet, second: Facet | null) {
  const address = askedAddress(asked, { by, ...(second === null ? {} : { second }) });
  return queryOptions({
    queryKey: ['decisions', 'statistics', address],
    queryFn: ({ signal }) => ask(Statistics, `${DECISIONS}/statistics?${address}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Every figure of a year's report of a programme. */
export function reportQuery(year: number, programme: Programme) {
  return queryOptions({
    queryKey: ['decisions', 'report', year, programme],
    queryFn: ({ signal }) => ask(AnnualReport, `${DECISIONS}/report?year=${year}&programme=${programme}`, { signal }),
  });
}

/** The corpus as a data set. */
export const dataSetQuery = queryOptions({
  queryKey: ['decisions', 'dataset'],
  queryFn: ({ signal }) => ask(DataSet, `${DECISIONS}/dataset`, { signal }),
});

export function exportAddress(asked: Asked, format: 'jsonl' | 'csv' | 'parquet' | 'fhir'): string {
  return `${DECISIONS}/export?${askedAddress(asked, { format })}`;
}

export function feedAddress(asked: Asked): string {
  return `${DECISIONS}/feed?${askedAddress(asked)}`;
}

export function fhirAddress(id: string, version: number): string {
  return `${DECISIONS}/${encodeURIComponent(id)}/fhir?version=${version}`;
}
