import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { isParty, type Role } from '../policies.ts';
import type { CaseStore } from '../ports.ts';
import { hashOf } from './begin-session.ts';
import { type GiveLinkNeeds, giveLink } from './give-link.ts';
import type { AccountLog, AccountStore, Attempts, RelationStore } from './ports.ts';

export type InvitePartyNeeds = GiveLinkNeeds & {
  readonly accounts: AccountStore;
  readonly accountLog: AccountLog;
  readonly attempts: Attempts;
  readonly cases: Pick<CaseStore, 'read'>;
  readonly relations: RelationStore;
};
export type InvitePartyOutcome =
  | { readonly kind: 'invited'; readonly link: string }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  | { readonly kind: 'staff-address' | 'already-party' }
  | { readonly kind: 'too-many'; readonly seconds: number };

/** So many invitations to one address in so many seconds. */
const perAddress = { attempts: 10, seconds: 60 * 60 } as const;

/**
 * Invites somebody to one case in a role, by a link that works once: whoever has no account of this address chooses a password by it, and
 * an account that is there becomes a party to the case. `by` is null where the worker asked for it when filing.
 */
export async function inviteParty(
  needs: InvitePartyNeeds,
  {
    by,
    caseNumber,
    email,
    name,
    role,
    language,
  }: {
    readonly by: string | null;
    readonly caseNumber: string;
    readonly email: string;
    readonly name: string;
    readonly role: Role;
    readonly language: Language;
  },
): Promise<InvitePartyOutcome> {
  if ((await needs.cases.read(caseNumber)) === null) return { kind: 'not-found', caseNumber };
  const key = `invitation address ${hashOf(needs, email.trim().toLowerCase())}`;
  const seconds = await needs.attempts.count(key, perAddress, 1);
  if (seconds > 0) return { kind: 'too-many', seconds };
  const at = needs.clock.now();
  const fresh = { id: needs.newId(), email, name, roles: [role], reviewer: null, isDemo: false };
  if (await needs.accounts.add(fresh, at)) await needs.accounts.describe(fresh.id, { name, language });
  const found = await needs.accounts.find(email);
  const account = found === null ? null : await needs.accounts.read(found.account.id);
  // Who works here is nobody's party: a desk that is both would decide its own matter.
  if (account === null || account.isDemo || account.disabledAt !== null || !account.roles.every(isParty))
    return { kind: 'staff-address' };
  const parties = await needs.relations.partiesOf(caseNumber);
  if (parties.some(party => party.account === account.id && party.role === role)) return { kind: 'already-party' };
  const detail = `${caseNumber}, ${role}`;
  await needs.accountLog.keep({ at, account: account.id, by, what: 'invited-to-case', detail });
  const party = { caseNumber, role };
  const link = await giveLink(needs, { account: account.id, party, kind: 'case-invitation', language });
  return { kind: 'invited', link };
}

/** A party by an account: since when, or until when the invitation is open. */
export type CaseParty = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly since: string | null;
  readonly until: string | null;
};

/** Who is a party to a case by an account, and who is invited and has not come yet. */
export async function showParties(
  { accounts, cases, relations, links, clock }: InvitePartyNeeds,
  { caseNumber }: { readonly caseNumber: string },
): Promise<
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  | { readonly kind: 'shown'; readonly parties: CaseParty[] }
> {
  if ((await cases.read(caseNumber)) === null) return { kind: 'not-found', caseNumber };
  const joined = await relations.partiesOf(caseNumber);
  const open = await links.openOf(caseNumber, clock.now());
  const rows = [
    ...joined.map(({ account, role, since }) => ({ account, role, since, until: null })),
    ...open.flatMap(({ account, party, until }) =>
      party === null ? [] : [{ account, role: party.role, since: null, until }],
    ),
  ];
  const named = await Promise.all(
    rows.map(async ({ account, ...row }) => {
      const kept = await accounts.read(account);
      return kept === null ? [] : [{ ...row, name: kept.name, email: kept.email }];
    }),
  );
  return { kind: 'shown', parties: named.flat() };
}
