import type { SessionStore } from '#commands/accounts/ports.ts';
import type { Clock } from '#commands/ports.ts';
import { leastRecentlyUsed } from '../../memory/least-recently-used.ts';
import type { AccessChanges } from './access-changes.ts';

/** Sessions kept, and of each what its account is to so many cases. */
const [MOST_SESSIONS, MOST_CASES] = [2_000, 200];
const MINUTE = 60_000;

type Found = NonNullable<Awaited<ReturnType<SessionStore['read']>>>;
type Kept = { readonly found: Found; readonly time: number };

/**
 * The same sessions, asked of the database once as long as every change of who may do what is heard of: signing out, an account disabled,
 * another role, a party more or less. Where changes may go unheard each request asks, as it does a minute after the session was seen.
 */
export function keptSessions(sessions: SessionStore, changes: AccessChanges, clock: Pick<Clock, 'now'>): SessionStore {
  const kept = leastRecentlyUsed<Map<string, Kept>>(MOST_SESSIONS);
  const told = async (change: Promise<void>) => {
    // Whether it was made is not known when it fails.
    await change.finally(changes.changed);
  };
  return {
    ...sessions,
    read: async (tokenHash, caseNumber) => {
      const time = changes.time();
      if (time === null) return sessions.read(tokenHash, caseNumber);
      const of = caseNumber ?? '';
      const before = kept.get(tokenHash);
      const known = before?.get(of);
      if (known?.time === time && isSeen(known.found, clock)) return known.found;
      // What changes meanwhile is heard meanwhile or later, and this is then of a time before.
      const found = await sessions.read(tokenHash, caseNumber);
      const ofCases = before === undefined || before.size >= MOST_CASES ? new Map<string, Kept>() : before;
      if (found !== null) kept.keep(tokenHash, ofCases.set(of, { found, time }));
      return found;
    },
    see: async (tokenHash, at) => {
      await sessions.see(tokenHash, at);
      kept.keep(tokenHash, new Map());
    },
    end: tokenHash => told(sessions.end(tokenHash)),
    endAll: (account, but) => told(sessions.endAll(account, but)),
  };
}

/** Another process may have seen it since: after a minute the database is asked. */
function isSeen({ session }: Found, clock: Pick<Clock, 'now'>): boolean {
  return Date.parse(clock.now()) - Date.parse(session.seenAt) < MINUTE;
}
