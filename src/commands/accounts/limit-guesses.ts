import type { Sha256 } from '../ports.ts';
import { hashOf } from './begin-session.ts';
import type { Attempts } from './ports.ts';

/** So many links that do not work, from one place (many people may share one), in so many seconds. */
const perPlace = { attempts: 60, seconds: 15 * 60 } as const;

/** Lets somebody use a link; whoever tries many that do not work is asked to wait. */
export async function limitGuesses<Outcome extends { readonly kind: string }>(
  needs: { readonly attempts: Attempts; readonly sha256: Sha256 },
  from: string,
  use: () => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'too-many'; readonly seconds: number }> {
  const key = `link place ${hashOf(needs, from)}`;
  const seconds = await needs.attempts.count(key, perPlace, 0);
  if (seconds > 0) return { kind: 'too-many', seconds };
  const outcome = await use();
  if (outcome.kind === 'used-link' || outcome.kind === 'used-ticket') await needs.attempts.count(key, perPlace, 1);
  return outcome;
}
