import { queryOptions } from '@tanstack/react-query';
import { type PublicationInput, PublicationView, PublishedLetter } from '#api/publications/contract.ts';
import { addressOf, ask, sending } from '../client.ts';

/** The letter of a case before it is public, with what would be taken out of it. */
export function publicationQuery(caseNumber: string) {
  return queryOptions({
    queryKey: ['cases', caseNumber, 'publication'],
    queryFn: ({ signal }) => ask(PublicationView, `${addressOf(caseNumber)}/publication`, { signal }),
  });
}

export function publish(caseNumber: string, input: PublicationInput): Promise<PublicationView> {
  return ask(PublicationView, `${addressOf(caseNumber)}/publication`, sending('POST', input));
}

/** A public letter. */
export function publishedQuery(caseNumber: string) {
  return queryOptions({
    queryKey: ['published', caseNumber],
    queryFn: ({ signal }) => ask(PublishedLetter, publishedAddress(caseNumber), { signal }),
  });
}

export function publishedAddress(caseNumber: string, file = ''): string {
  return `/api/v1/published/${encodeURIComponent(caseNumber)}${file}`;
}
