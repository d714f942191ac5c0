import { createHash, randomUUID } from 'node:crypto';
import { systemClock } from '../src/adapters/clock/system-clock.ts';
import { newToken } from '../src/adapters/passphrases/tokens.ts';
import { postgresAccess } from '../src/adapters/postgres/accounts/access.ts';
import type { Database } from '../src/adapters/postgres/database.ts';
import { type BeginSessionNeeds, beginSession } from '../src/commands/accounts/begin-session.ts';
import { type Actor, type Role, roles } from '../src/commands/policies.ts';

type Access = ReturnType<typeof postgresAccess>;

const tester: Actor = { account: 'tester', name: 'Tester', roles, reviewer: null };
const testersToken = 'the-token-of-the-tester';
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const testers = new Map<string, Actor>([[sha256(testersToken), tester]]);

/** The cookie of somebody who may do everything with every case and whose session never ends: for tests of something else. */
export const testerCookie = `openimr=${testersToken}`;

/** The same, as one of the reviewers: a determination is signed in the reviewer's own session. */
export function testerCookieAs(reviewer: string): string {
  const token = `${testersToken}-as-${reviewer}`;
  testers.set(sha256(token), { ...tester, reviewer });
  return `openimr=${token}`;
}

/** The stores, to which the tester is known besides. */
export function withTester(access: Access): Access {
  const { sessions, relations } = access;
  const ofTester = roles.map(role => ({ role, seat: null }));
  return {
    ...access,
    sessions: {
      ...sessions,
      read: async (hash, caseNumber) => {
        const actor = testers.get(hash);
        if (actor === undefined) return sessions.read(hash, caseNumber);
        const now = '2999-01-01T00:00:00.000Z'; // later than any clock of a test
        return { session: { tokenHash: hash, begunAt: now, seenAt: now }, actor, isKept: true, relations: ofTester };
      },
    },
    relations: {
      ...relations,
      relationsTo: async (actor, caseNumber) =>
        actor.account === tester.account ? ofTester : relations.relationsTo(actor, caseNumber),
      relate: async (account, ...to) => (account === tester.account ? undefined : relations.relate(account, ...to)),
    },
  };
}

/** The cases a new account is a party to, or the reviewer it is. */
export type About = { readonly cases?: readonly string[]; readonly reviewer?: string | null };

/** The cookie of a new account of the role. */
export async function signedIn(
  needs: Access & BeginSessionNeeds,
  role: Role,
  { cases = [], reviewer = null }: About,
): Promise<string> {
  const id = randomUUID();
  const at = needs.clock.now();
  await needs.accounts.add({ id, email: `${id}@example.org`, name: role, roles: [role], reviewer, isDemo: false }, at);
  for (const caseNumber of cases) await needs.relations.relate(id, caseNumber, role, at);
  return `openimr=${await beginSession(needs, id)}`;
}

/** The cookie of an administrator in a database that a running app works on. */
export function deskCookie(db: Database): Promise<string> {
  return signedIn({ ...postgresAccess(db), newToken, sha256, clock: systemClock }, 'administrator', {});
}
