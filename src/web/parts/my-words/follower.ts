import type { Role } from '#api/accounts/contract.ts';
import type { Follower } from './my-words.ts';

/** As whom somebody follows a case: the first of the sides they are on; whoever is on none reads as the worker does. */
export function followerOf(roles: readonly Role[]): Follower {
  if (roles.includes('worker')) return 'worker';
  if (roles.includes('attorney')) return 'attorney';
  return roles.includes('physician') ? 'physician' : 'worker';
}
