import { hashOf } from '../begin-session.ts';
import type { OwnAccountNeeds } from '../own-account.ts';
import { type Owner, type OwnerOutcome, proveOwner } from './prove-owner.ts';
import type { AccountEvent } from '../ports.ts';
import { bare, type CheckCodeNeeds, takeTimed } from './check-code.ts';

export type SetUpNeeds = OwnAccountNeeds &
  CheckCodeNeeds & {
    /** A recovery code: 24 signs of base 32, 120 bits, so that a hash without salt keeps it. */
    readonly newRecoveryCode: () => string;
  };
type NotProved = Exclude<OwnerOutcome, { readonly kind: 'proved' }>;

const CODES = 10;

/** A secret for an authenticator app, for whoever proves that the account is theirs; no code is asked for until one is confirmed. */
export async function beginSecondFactor(
  needs: SetUpNeeds,
  owner: Owner,
): Promise<
  | { readonly kind: 'begun'; readonly secret: string; readonly address: string }
  | { readonly kind: 'has-second-factor' }
  | NotProved
> {
  const proof = await proveOwner(needs, owner);
  if (proof.kind !== 'proved') return proof;
  const { account } = owner;
  const secret = needs.timedCodes.newSecret();
  if (!(await needs.secondFactors.begin(account, needs.secrets.seal(secret)))) return { kind: 'has-second-factor' };
  const email = (await needs.accounts.read(account))?.email ?? '';
  return { kind: 'begun', secret, address: needs.timedCodes.address(secret, email) };
}

/** From a code on that proves the app has the secret, codes are asked for; answers the recovery codes, which are kept as hashes only. */
export async function confirmSecondFactor(
  needs: SetUpNeeds,
  { account, code, token }: { readonly account: string; readonly code: string; readonly token: string },
): Promise<{ readonly kind: 'confirmed'; readonly codes: readonly string[] } | { readonly kind: 'wrong-code' }> {
  const factor = await needs.secondFactors.read(account);
  if (factor === null || factor.confirmedAt !== null) return { kind: 'wrong-code' };
  if (!(await takeTimed(needs, account, factor.sealed, code))) return { kind: 'wrong-code' };
  await needs.secondFactors.confirm(account, needs.clock.now());
  // Whoever came in by the password alone is out.
  await needs.sessions.endAll(account, hashOf(needs, token));
  await note(needs, account, 'second-factor-added');
  return { kind: 'confirmed', codes: await giveCodes(needs, account) };
}

/** Ten new recovery codes in place of those before. */
export async function newRecoveryCodes(
  needs: SetUpNeeds,
  owner: Owner,
): Promise<
  { readonly kind: 'confirmed'; readonly codes: readonly string[] } | { readonly kind: 'no-second-factor' } | NotProved
> {
  const proof = await proveOwner(needs, owner);
  if (proof.kind !== 'proved') return proof;
  const { account } = owner;
  const factor = await needs.secondFactors.read(account);
  if (factor?.confirmedAt == null) return { kind: 'no-second-factor' };
  await note(needs, account, 'recovery-codes-made');
  return { kind: 'confirmed', codes: await giveCodes(needs, account) };
}

/** Takes the app away: from then on the password alone signs in. */
export async function removeSecondFactor(needs: SetUpNeeds, owner: Owner): Promise<OwnerOutcome> {
  const proof = await proveOwner(needs, owner);
  if (proof.kind !== 'proved') return proof;
  const { account } = owner;
  await needs.secondFactors.remove(account);
  await note(needs, account, 'second-factor-removed');
  return proof;
}

async function giveCodes(needs: SetUpNeeds, account: string): Promise<readonly string[]> {
  const codes = Array.from({ length: CODES }, needs.newRecoveryCode);
  await needs.secondFactors.keepRecoveryCodes(
    account,
    codes.map(code => hashOf(needs, bare(code))),
  );
  return codes;
}

function note({ accountLog, clock }: SetUpNeeds, account: string, what: AccountEvent): Promise<void> {
  return accountLog.keep({ at: clock.now(), account, by: account, what, detail: null });
}
