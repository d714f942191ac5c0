import { type BeginSessionNeeds, beginSession, hashOf } from '../begin-session.ts';
import { MINUTE } from '../give-link.ts';
import type { Arrival, LinkStore } from '../ports.ts';
import { asksCode, type CheckCodeNeeds, type CodeOutcome, checkCode } from './check-code.ts';

export type SecondStepNeeds = BeginSessionNeeds & CheckCodeNeeds & { readonly links: LinkStore };
export type SignedIn =
  | { readonly kind: 'signed-in'; readonly token: string }
  /** The password was right, and a code is asked for; the ticket says so for five minutes. */
  | { readonly kind: 'second-step'; readonly ticket: string };

const TICKET_LASTS = 5 * MINUTE;

/** After the first step of signing in: signs in, or asks for the code of the account's app. */
export async function afterFirstStep(needs: SecondStepNeeds, account: string, arrival: Arrival): Promise<SignedIn> {
  if (!(await asksCode(needs.secondFactors, account)))
    return { kind: 'signed-in', token: await beginSession(needs, account, arrival) };
  const ticket = needs.newToken();
  const until = new Date(Date.parse(needs.clock.now()) + TICKET_LASTS).toISOString();
  const { provider, providerSession } = arrival;
  await needs.links.keep(hashOf(needs, ticket), {
    account,
    until,
    purpose: 'second-step',
    party: null,
    ...(provider === undefined ? {} : { provider, providerSession: providerSession ?? null }),
  });
  return { kind: 'second-step', ticket };
}

/** The second step: a code, by the ticket of the first; a wrong code leaves the ticket as it is. */
export async function takeSecondStep(
  needs: SecondStepNeeds,
  { ticket, code, device }: { readonly ticket: string; readonly code: string; readonly device: string },
): Promise<
  | { readonly kind: 'signed-in'; readonly token: string }
  | Exclude<CodeOutcome, { readonly kind: 'right' }>
  | { readonly kind: 'used-ticket' }
> {
  const hash = hashOf(needs, ticket);
  const link = await needs.links.look(hash, needs.clock.now());
  if (link?.purpose !== 'second-step') return { kind: 'used-ticket' };
  const outcome = await checkCode(needs, { account: link.account, code });
  if (outcome.kind !== 'right') return outcome;
  if ((await needs.links.use(hash, needs.clock.now())) === null) return { kind: 'used-ticket' };
  const { provider, providerSession = null } = link;
  const by = provider === undefined ? {} : { provider, providerSession };
  return { kind: 'signed-in', token: await beginSession(needs, link.account, { way: 'code', device, ...by }) };
}
