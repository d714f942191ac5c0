import type { Passphrases } from '../ports.ts';
import { hashOf } from './begin-session.ts';
import type { AccountEvent, AccountStore, Attempts } from './ports.ts';
import { afterFirstStep, type SecondStepNeeds, type SignedIn } from './second-factor/second-step.ts';

/** So many failures lock an address, and a place they come from (many people may share one), until the first is so long ago. */
const perAddress = { attempts: 10, seconds: 15 * 60 } as const;
const perPlace = { attempts: 300, seconds: 15 * 60 } as const;

export type SignInNeeds = SecondStepNeeds & {
  readonly accounts: AccountStore;
  readonly passphrases: Passphrases;
  readonly attempts: Attempts;
};
export type SignInOutcome =
  | SignedIn
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'too-many'; readonly seconds: number };

/** Signs in by e-mail address and password, or asks for a code besides; an address nobody has gets the answer of a wrong password, after the same work. */
export async function signIn(
  needs: SignInNeeds,
  {
    email,
    password,
    from,
    device = '',
  }: { readonly email: string; readonly password: string; readonly from: string; readonly device?: string },
): Promise<SignInOutcome> {
  // The address typed may be a slip that holds something else: only its hash is kept.
  const address = `address ${hashOf(needs, email.trim().toLowerCase())}`;
  const place = `place ${hashOf(needs, from)}`;
  // Counted before the password is looked at, so that a hundred guesses at once are a hundred.
  const waits = [await needs.attempts.count(address, perAddress, 1), await needs.attempts.count(place, perPlace, 0)];
  const seconds = Math.max(...waits);
  const found = await needs.accounts.find(email.trim());
  const note = (what: AccountEvent) =>
    needs.accountLog.keep({ at: needs.clock.now(), account: found?.account.id ?? null, by: null, what, detail: null });
  if (seconds > 0) {
    await note('locked-out');
    return { kind: 'too-many', seconds };
  }
  const isRight = await needs.passphrases.matches(
    found?.passwordHash ?? (await nobodysHash(needs.passphrases)),
    password,
  );
  if (found === null || found.passwordHash === null || !isRight) {
    await needs.attempts.count(place, perPlace, 1);
    await note('sign-in-failed');
    return { kind: 'wrong-password' };
  }
  await needs.attempts.forget(address);
  return afterFirstStep(needs, found.account.id, { way: 'password', device });
}

const hashes = new WeakMap<Passphrases, Promise<string>>();

/** A hash no password is known of, to take as long as one of somebody would. */
function nobodysHash(passphrases: Passphrases): Promise<string> {
  const known = hashes.get(passphrases) ?? passphrases.hash('nobody has this password');
  hashes.set(passphrases, known);
  return known;
}
