import type { Clock, Sha256 } from '../ports.ts';
import { type Actor, isParty, type Relation } from '../policies.ts';
import { hashOf } from './begin-session.ts';
import type { SessionStore } from './ports.ts';

const MINUTE = 60_000;
/** A session ends when nothing was asked for so long, and after so long whatever was asked; milliseconds. */
export const sessionLimits = { idle: 30 * MINUTE, absolute: 12 * 60 * MINUTE } as const;

export type WhoAsksNeeds = {
  readonly sessions: SessionStore;
  readonly sha256: Sha256;
  readonly clock: Clock;
  /** Of whom a passkey or an app is asked; of nobody where nothing is said. */
  readonly secondFactor?: 'choice' | 'staff';
};

/** Whose session a token is of, and what they are to the case named, if one is; null when it is nobody's or has ended. */
export async function whoAsks(
  needs: WhoAsksNeeds,
  token: string,
  caseNumber: string | null = null,
): Promise<{ readonly actor: Actor; readonly relations: readonly Relation[] } | null> {
  const tokenHash = hashOf(needs, token);
  const found = await needs.sessions.read(tokenHash, caseNumber);
  if (found === null) return null;
  const at = needs.clock.now();
  const [now, begun, seen] = [at, found.session.begunAt, found.session.seenAt].map(Date.parse);
  if (now === undefined || begun === undefined || seen === undefined) return null;
  if (now - seen >= sessionLimits.idle || now - begun >= sessionLimits.absolute) {
    await needs.sessions.end(tokenHash);
    return null;
  }
  // Once a minute is near enough, and spares a write for each request.
  if (now - seen >= MINUTE) await needs.sessions.see(tokenHash, at);
  const isAsked = needs.secondFactor === 'staff' && !found.actor.roles.every(isParty);
  const { actor, relations, isKept } = found;
  return { actor: isAsked && !isKept ? { ...actor, lacksSecondFactor: true } : actor, relations };
}
