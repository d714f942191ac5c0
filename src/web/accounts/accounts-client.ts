import { queryOptions } from '@tanstack/react-query';
import {
  AccountList,
  AccountLogView,
  type ChangePasswordInput,
  ConfirmedAddress,
  GivenLink,
  JoinedView,
  LinkView,
  type OwnAccountInput,
  OwnAccountView,
  type OwnAddressInput,
  type PartyInput,
  PartyList,
  type RolesInput,
  type StaffInput,
} from '#api/accounts/contract.ts';
import { addressOf, answerTo, ask, sending } from '../client.ts';

const API = '/api/v1';

/** Every account, for the administrator. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => ask(AccountList, `${API}/accounts`, { signal }),
});

/** What happened to accounts. */
export const accountLogQuery = queryOptions({
  queryKey: ['accounts', 'log'],
  queryFn: ({ signal }) => ask(AccountLogView, `${API}/account-log`, { signal }),
  staleTime: 0,
});

export function inviteStaff(input: StaffInput): Promise<GivenLink> {
  return ask(GivenLink, `${API}/accounts`, sending('POST', input));
}

export function giveNewLink(account: string): Promise<GivenLink> {
  return ask(GivenLink, `${accountAddress(account)}/link`, { method: 'POST' });
}

export function setDisabled(account: string, disabled: boolean): Promise<AccountList> {
  return ask(AccountList, `${accountAddress(account)}/disabled`, sending('PUT', { disabled }));
}

/** Signs an account out everywhere. */
export function endSessionsOf(account: string): Promise<AccountList> {
  return ask(AccountList, `${accountAddress(account)}/sessions`, { method: 'DELETE' });
}

/** Another address for an account: a link to confirm it there. */
export function changeAddress(account: string, email: string): Promise<GivenLink> {
  return ask(GivenLink, `${accountAddress(account)}/address`, sending('POST', { email }));
}

export function changeRoles(account: string, input: RolesInput): Promise<AccountList> {
  return ask(AccountList, `${accountAddress(account)}/roles`, sending('PUT', input));
}

/** Parts an account from the person an organization named. */
export function partFromProviders(account: string): Promise<AccountList> {
  return ask(AccountList, `${accountAddress(account)}/providers`, { method: 'DELETE' });
}

function accountAddress(account: string): string {
  return `${API}/accounts/${encodeURIComponent(account)}`;
}

/** Who follows a case by an account, and who is invited to it. */
export function partiesQuery(caseNumber: string) {
  return queryOptions({
    queryKey: ['cases', caseNumber, 'parties'],
    queryFn: ({ signal }) => ask(PartyList, `${addressOf(caseNumber)}/parties`, { signal }),
  });
}

export function inviteParty(caseNumber: string, input: PartyInput): Promise<GivenLink> {
  return ask(GivenLink, `${addressOf(caseNumber)}/parties`, sending('POST', input));
}

/** What a link that works once is for. It is asked by POST, so that its secret stands in no address. */
export function linkQuery(link: string) {
  return queryOptions({
    queryKey: ['link', link],
    queryFn: ({ signal }) => ask(LinkView, `${API}/link`, { ...sending('POST', { link }), signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** Joins a case with the account one has. */
export function joinCase(link: string): Promise<{ readonly caseNumber: string }> {
  return ask(JoinedView, `${API}/joined-cases`, sending('POST', { link }));
}

/** Confirms another address to sign in with. */
export function confirmAddress(link: string): Promise<{ readonly email: string }> {
  return ask(ConfirmedAddress, `${API}/confirmed-addresses`, sending('POST', { link }));
}

/** Asks for a link to choose another password; the answer tells nothing. */
export async function recoverPassword(email: string): Promise<void> {
  await answerTo(`${API}/recovery`, sending('POST', { email }));
}

/** The own account. */
export const ownAccountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => ask(OwnAccountView, `${API}/account`, { signal }),
  staleTime: 0,
});

export function describeOwnAccount(input: OwnAccountInput): Promise<OwnAccountView> {
  return ask(OwnAccountView, `${API}/account`, sending('PUT', input));
}

/** Asks for another address to sign in with; the answer does not tell whether another account has it. */
export async function askOwnAddress(input: OwnAddressInput): Promise<void> {
  await answerTo(`${API}/account/address`, sending('POST', input));
}

export function changePassword(input: ChangePasswordInput): Promise<OwnAccountView> {
  return ask(OwnAccountView, `${API}/account/password`, sending('PUT', input));
}

/** Ends one session of the own account; every other where none is named. */
export function endOwnSession(session: string | null): Promise<OwnAccountView> {
  const address = `${API}/account/sessions${session === null ? '' : `/${encodeURIComponent(session)}`}`;
  return ask(OwnAccountView, address, { method: 'DELETE' });
}
