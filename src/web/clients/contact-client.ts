import { queryOptions } from '@tanstack/react-query';
import { type ContactInput, ContactView } from '#api/cases/contract.ts';
import { addressOf, ask, caseQuery, sending } from '../client.ts';

/** Where the letters and e-mails of a case reach me. */
export function contactQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [...caseQuery(caseNumber).queryKey, 'contact'],
    queryFn: ({ signal }) => ask(ContactView, `${addressOf(caseNumber)}/contact`, { signal }),
  });
}

export function correctContact(caseNumber: string, contact: ContactInput): Promise<ContactView> {
  return ask(ContactView, `${addressOf(caseNumber)}/contact`, sending('PUT', contact));
}
