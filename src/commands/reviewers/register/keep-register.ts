import { z } from 'zod';
import { oneLicenceOnePerson } from '#domain/reviewers/one-licence-one-person.ts';
import { Reviewer } from '#domain/reviewers/reviewer.ts';
import type { NewToken } from '../../accounts/ports.ts';
import type { Clock, Passphrases, ReviewerStore } from '../../ports.ts';
import { registerReviewer } from '../register-reviewer.ts';
import type { ReviewerRegister } from './ports.ts';

export type RegisterNeeds = {
  readonly register: ReviewerRegister;
  readonly reviewers: ReviewerStore;
  readonly passphrases: Passphrases;
  readonly newToken: NewToken;
  readonly clock: Clock;
};
/** A reviewer as written down, and who wrote it. */
type Written = { readonly reviewer: Reviewer; readonly name: string; readonly by: string };
type Refused =
  | { readonly kind: 'no-reviewer'; readonly reviewer: string }
  /** What is wrong, by the place where it stands: `reviewer.licences.0.number`. */
  | { readonly kind: 'not-registered'; readonly fields: Readonly<Record<string, string>> };

/** Takes somebody into the register. They choose the passphrase of their signature themselves: till then nobody knows one. */
export async function addToRegister(
  needs: RegisterNeeds,
  { reviewer, name, by }: Written,
): Promise<Refused | { readonly kind: 'registered' }> {
  const fields = await clashes(needs, reviewer);
  if (Object.keys(fields).length > 0) return { kind: 'not-registered', fields };
  const identity = { reviewer, login: reviewer.id, name, passphrase: needs.newToken() };
  const outcome = await registerReviewer(needs, identity);
  if (outcome.kind === 'exists') return { kind: 'not-registered', fields: { 'reviewer.id': 'this id is taken' } };
  await keep(needs, by, reviewer.id, 'registered', reviewer);
  return { kind: 'registered' };
}

/** Another standing and name of a registered reviewer; what stood before is kept. */
export async function changeInRegister(
  needs: RegisterNeeds,
  { reviewer, name, by }: Written,
): Promise<Refused | { readonly kind: 'done' }> {
  const kept = await needs.register.read(reviewer.id);
  if (kept === null) return { kind: 'no-reviewer', reviewer: reviewer.id };
  const fields = await clashes(needs, reviewer);
  if (Object.keys(fields).length > 0) return { kind: 'not-registered', fields };
  await needs.register.change(reviewer, name);
  await keep(needs, by, reviewer.id, 'changed', reviewer);
  return { kind: 'done' };
}

/** From now on no case is given to a reviewer, or cases are again; those they have they bring to an end. */
export async function retireFromRegister(
  needs: RegisterNeeds,
  { reviewer, retired, by }: { readonly reviewer: string; readonly retired: boolean; readonly by: string },
): Promise<Refused | { readonly kind: 'done' }> {
  const kept = await needs.register.read(reviewer);
  if (kept === null) return { kind: 'no-reviewer', reviewer };
  if ((kept.retiredAt !== null) === retired) return { kind: 'done' };
  await needs.register.retire(reviewer, retired ? needs.clock.now() : null);
  await keep(needs, by, reviewer, retired ? 'retired' : 'taken-back', null);
  return { kind: 'done' };
}

function keep(
  { register, clock }: RegisterNeeds,
  by: string,
  reviewer: string,
  what: 'registered' | 'changed' | 'retired' | 'taken-back',
  standing: Reviewer | null,
): Promise<void> {
  return register.keepChange({ at: clock.now(), by, reviewer, what, standing });
}

const Together = z.object({ reviewers: z.array(Reviewer) }).superRefine(oneLicenceOnePerson);

/** What a reviewer has that is another's, by its place: a licence, a National Provider Identifier. */
async function clashes({ register }: RegisterNeeds, reviewer: Reviewer): Promise<Record<string, string>> {
  const others = (await register.list()).map(each => each.reviewer).filter(({ id }) => id !== reviewer.id);
  const issues = Together.safeParse({ reviewers: [...others, reviewer] }).error?.issues ?? [];
  const own = issues.filter(({ path: [, index] }) => index === others.length);
  return Object.fromEntries(
    own.map(({ path: [, , ...place], message }) => [['reviewer', ...place].join('.'), message]),
  );
}
