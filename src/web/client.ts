import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  CaseCounts,
  CaseList,
  CaseView,
  type DecisionAtSeat,
  type FirstViewAtSeat,
  Problem,
  type SignatureInput,
  type SummaryInput,
} from '#api/cases/contract.ts';
import { sentSeat } from './parts/seats.ts';

const CASES = '/api/v1/cases';
/** What every query of findings is kept under. */
export const FINDINGS = 'findings';

/** What every query about cases is kept under, and every list of them. */
export const casesKey = ['cases'] as const;
export const caseListsKey = [...casesKey, 'lists'] as const;
const ROWS = 100; // of a list, until more are asked for
const MOST = 1000; // of one's own cases

/** Cases narrowed and sorted by the server, a part after the other. */
export function caseListQuery(of: { readonly q: string; readonly sort: string; readonly order: 'up' | 'down' }) {
  return infiniteQueryOptions({
    queryKey: [...caseListsKey, of],
    queryFn: ({ signal, pageParam }) => askPart(CaseList, pageParam, { signal }),
    initialPageParam: `${CASES}?${new URLSearchParams({ ...of, limit: String(ROWS) }).toString()}`,
    getNextPageParam: last => last.next,
  });
}

/** How many cases one may see stand where. */
export const caseCountsQuery = queryOptions({
  queryKey: [...caseListsKey, 'counts'],
  queryFn: ({ signal }) => ask(CaseCounts, '/api/v1/case-counts', { signal }),
});

/** The cases of who follows some. */
export const ownCasesQuery = queryOptions({
  queryKey: [...caseListsKey, 'own'],
  queryFn: ({ signal }) => ask(CaseList, `${CASES}?limit=${MOST}`, { signal }),
});

/** One case with its record, items and state; of several reviewers with the drafts of the one at the seat. */
export function caseQuery(caseNumber: string, seat: number | null = null) {
  return queryOptions({
    queryKey: ['cases', caseNumber, ...(seat === null ? [] : ['seat', seat])],
    queryFn: ({ signal }) =>
      ask(CaseView, `${addressOf(caseNumber)}${seat === null ? '' : `?seat=${seat}`}`, { signal }),
  });
}

/** Takes in a case as a reviewer has changed it, and asks anew what others see of it. */
export function useOwnChange(): (changed: CaseView) => void {
  const queries = useQueryClient();
  return changed => {
    const { queryKey } = caseQuery(changed.caseNumber, sentSeat(changed));
    queries.setQueryData(queryKey, changed);
    if (changed.panel !== null) {
      void queries.invalidateQueries({ queryKey: caseQuery(changed.caseNumber).queryKey, exact: true });
    }
    void queries.invalidateQueries({ queryKey: caseListsKey });
    void queries.invalidateQueries({ queryKey: [FINDINGS] });
  };
}

/** The letter's text; only an issued letter has one. */
export function letterTextQuery(caseNumber: string) {
  return queryOptions({
    queryKey: ['cases', caseNumber, 'letter'],
    queryFn: async ({ signal }) => (await answerTo(letterAddress(caseNumber, 'txt'), { signal })).text(),
  });
}

export function saveSummary(caseNumber: string, summary: z.infer<typeof SummaryInput>): Promise<CaseView> {
  return ask(CaseView, `${addressOf(caseNumber)}/summary`, sending('PUT', summary));
}

/** `item` is the index of the disputed item, from 0. */
export function saveDecision(
  caseNumber: string,
  item: number,
  decision: z.infer<typeof DecisionAtSeat>,
): Promise<CaseView> {
  return ask(CaseView, `${addressOf(caseNumber)}/items/${item}/decision`, sending('PUT', decision));
}

/** Records the reviewer's own view of an item, before the proposal; `item` is its index, from 0. */
export function saveFirstView(
  caseNumber: string,
  item: number,
  view: z.infer<typeof FirstViewAtSeat>,
): Promise<CaseView> {
  return ask(CaseView, `${addressOf(caseNumber)}/items/${item}/first-view`, sending('POST', view));
}

export function sign(caseNumber: string, signature: z.input<typeof SignatureInput>): Promise<CaseView> {
  return ask(CaseView, `${addressOf(caseNumber)}/signature`, sending('POST', signature));
}

export function letterAddress(caseNumber: string, form: 'pdf' | 'txt'): string {
  return `${addressOf(caseNumber)}/letter.${form}`;
}

/** What went wrong, as the server says it; for anything else a problem in the same shape. */
export function problemOf(error: unknown): Problem {
  const said = error instanceof Error ? Problem.safeParse(error.cause) : undefined;
  if (said?.success) return said.data;
  return problem(0, 'Something went wrong', error instanceof Error ? error.message : 'No reason was given.');
}

/** Whether a problem must be said above a form, since none of the form's fields will show it. */
export function isOfNoField(problem: Problem, fields: readonly string[]): boolean {
  return !fields.some(field => field in problem.fields);
}

/** A request the server refused is not repeated; a lost connection or a fault of the server may pass. */
export function isWorthRetrying(error: unknown): boolean {
  const { status } = problemOf(error);
  return status === 0 || status >= 500;
}

/** Where the API answers for a case. */
export function addressOf(caseNumber: string): string {
  return `${CASES}/${encodeURIComponent(caseNumber)}`;
}

/** The header under which a request is done once, however often it is sent. */
export type OnceKey = Readonly<Record<'idempotency-key', string>>;

/** A request that carries a body. */
export function sending(method: 'PUT' | 'POST', body: unknown, key?: OnceKey): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...key } };
}

/** The answer at an address, read in the form it must have. */
export async function ask<S extends z.ZodType>(shape: S, address: string, request: RequestInit): Promise<z.infer<S>> {
  return (await askPart(shape, address, request)).part;
}

/** A part of a list, and the address of the next; null behind the last. */
export async function askPart<S extends z.ZodType>(
  shape: S,
  address: string,
  request: RequestInit,
): Promise<{ readonly part: z.infer<S>; readonly next: string | null }> {
  const answer = await answerTo(address, request);
  const read = shape.safeParse(await answer.json());
  const [, next = null] = /^<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '') ?? [];
  if (read.success) return { part: read.data, next };
  const first = read.error.issues[0];
  const detail = `The answer to ${address} has an unknown form${first ? ` at ${first.path.join('/')}` : ''}. Reload the page; this tab may be older than the server.`;
  throw refusal(problem(0, 'The server answered in a form this page does not know', detail));
}

/** The answer at an address as it comes; a refusal is thrown as the problem the server said. */
export async function answerTo(address: string, request: RequestInit): Promise<Response> {
  const answer = await fetch(address, request).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw refusal(problem(0, 'No connection', 'The server did not answer. What you wrote is kept in this browser.'));
  });
  if (answer.ok) return answer;
  const said = Problem.safeParse(await answer.json().catch(() => null));
  if (said.success) throw refusal(said.data);
  throw refusal(problem(answer.status, 'The server refused', `It answered ${answer.status} ${answer.statusText}.`));
}

function problem(status: number, title: string, detail: string): Problem {
  return { type: 'about:blank', title, status, detail, source: null, fields: {} };
}

function refusal(said: Problem): Error {
  return new Error(said.detail, { cause: said });
}
