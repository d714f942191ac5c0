import { MutationCache, QueryCache, QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import {
  type Action,
  type PasswordInput,
  type Role,
  type SecondStepInput,
  SecondStepView,
  SessionView,
  type SignInInput,
} from '#api/accounts/contract.ts';
import { ask, isWorthRetrying, problemOf, sending } from './client.ts';

const SESSION = '/api/v1/session';

/** Who is signed in, and what they may do. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => ask(SessionView, SESSION, { signal }),
  staleTime: Number.POSITIVE_INFINITY, // it changes when somebody signs in or out, or the server says so
});

/** Whether somebody who was signed in is not any more, as an answer of the server said. */
export const endedQuery = queryOptions({
  queryKey: ['session', 'ended'],
  queryFn: () => false,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The organization whoever signed out came by, and where one signs out there; null where by none. */
export const leftQuery = queryOptions({
  queryKey: ['session', 'left'],
  queryFn: (): { readonly name: string; readonly address: string } | null => null,
  staleTime: Number.POSITIVE_INFINITY,
});

/** What this browser knows; the guard of the pages asks it as well. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && isWorthRetrying(error) },
  },
});

/** Whoever was not signed in has no session that could end. */
function noticeEnd(error: unknown): void {
  const was = queries.getQueryData(sessionQuery.queryKey)?.account ?? null;
  if (problemOf(error).status === 401 && was !== null) queries.setQueryData(endedQuery.queryKey, true);
}

/** Signed in, or a ticket for the second step. */
export const FirstStep = z.union([SessionView, SecondStepView]);
export type FirstStep = Readonly<z.infer<typeof FirstStep>>;

export function signIn(input: SignInInput): Promise<FirstStep> {
  return ask(FirstStep, SESSION, sending('POST', input));
}

/** The second step: a code, by the ticket of the first. */
export function takeSecondStep(input: SecondStepInput): Promise<SessionView> {
  return ask(SessionView, `${SESSION}/code`, sending('POST', input));
}

/** Signs in as somebody of the demo. */
export function signInToDemo(account: string): Promise<SessionView> {
  return ask(SessionView, `${SESSION}/demo`, sending('POST', { account }));
}

/** Chooses a password by a link that works once. */
export function choosePassword(input: PasswordInput): Promise<FirstStep> {
  return ask(FirstStep, '/api/v1/password', sending('POST', input));
}

/** Takes in that somebody signed in; what was known of cases before is asked anew, for it may be another person. */
export function useSignedIn(): (session: SessionView) => Promise<void> {
  const client = useQueryClient();
  return async session => {
    client.setQueryData(sessionQuery.queryKey, session);
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
  };
}

/** The roles of who is signed in; none of nobody. */
export function useRoles(): readonly Role[] {
  const { data } = useQuery(sessionQuery);
  return data?.account?.roles ?? [];
}

/** Whether who is signed in may do something, be it with their own cases only. */
export function useMay(): (action: Action) => boolean {
  const { data } = useQuery(sessionQuery);
  return action => data?.may.includes(action) ?? false;
}
