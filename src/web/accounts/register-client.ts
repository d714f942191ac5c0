import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { SignatureChoice } from '#api/accounts/contract.ts';
import { RegisterChanges, RegisteredView, type ReviewerInput, RegisterView } from '#api/reviewers/contract.ts';
import { answerTo, ask, sending } from '../client.ts';

const REVIEWERS = '/api/v1/reviewers';

/** Every registered reviewer, for the administrator. */
export const registerQuery = queryOptions({
  queryKey: ['reviewers'],
  queryFn: ({ signal }) => ask(RegisterView, REVIEWERS, { signal }),
});

/** What was changed about a reviewer. */
export function registerChangesQuery(id: string) {
  return queryOptions({
    queryKey: ['reviewers', id, 'changes'],
    queryFn: ({ signal }): Promise<z.infer<typeof RegisterChanges>> =>
      ask(RegisterChanges, `${addressOf(id)}/changes`, { signal }),
    staleTime: 0,
  });
}

export function registerReviewer(input: ReviewerInput): Promise<RegisteredView> {
  return ask(RegisteredView, REVIEWERS, sending('POST', input));
}

export function changeReviewer(id: string, input: ReviewerInput): Promise<RegisteredView> {
  return ask(RegisteredView, addressOf(id), sending('PUT', input));
}

/** Retires a reviewer, or takes them back. */
export function retireReviewer(id: string, retired: boolean): Promise<RegisteredView> {
  return ask(RegisteredView, `${addressOf(id)}/retired`, sending('PUT', { retired }));
}

/** Chooses the passphrase of the own signature. */
export async function chooseSignature(input: SignatureChoice): Promise<void> {
  await answerTo('/api/v1/account/signature', sending('PUT', input));
}

function addressOf(id: string): string {
  return `${REVIEWERS}/${encodeURIComponent(id)}`;
}
