import type { Action } from '#commands/policies.ts';

/** What a request costs, by what it does: dear ones are taken less often. */
export const costs = ['sign-in', 'application', 'letter-check', 'search', 'upload', 'other'] as const;
export type Cost = (typeof costs)[number];

/** Of the requests that may come in a minute, the part that may be of a cost. */
const parts: Readonly<Record<Cost, number>> = {
  'sign-in': 1 / 20,
  application: 1 / 20,
  'letter-check': 1 / 20,
  search: 1 / 4,
  upload: 1 / 2,
  other: 1,
};

/** Whoever is not signed in shares an address with others, and so does whoever is: an address may ask so many times as often. */
export const PER_ADDRESS = 10;

/** What a route costs. */
export function costOf(method: string, url: string, action: Action): Cost {
  const isRead = method === 'GET' || method === 'HEAD';
  if (action === 'check-letter') return 'letter-check';
  if (action === 'see-decisions' || url.endsWith('/search')) return 'search';
  if (isRead) return 'other';
  if (action === 'sign-in') return 'sign-in';
  if (action === 'file-application') return 'application';
  return action === 'supply-records' || action === 'import-decisions' ? 'upload' : 'other';
}

/** How many requests of a cost one caller may send in a minute, where so many of any are taken. */
export function mostOf(cost: Cost, perMinute: number): number {
  return Math.max(1, Math.floor(perMinute * parts[cost]));
}
