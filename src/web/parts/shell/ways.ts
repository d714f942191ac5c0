import type { Role } from '#api/accounts/contract.ts';

/** Who follows a case from one side of it, on pages in plain words. */
export const FOLLOWERS: readonly Role[] = ['worker', 'attorney', 'physician'];
const DESKS: readonly Role[] = ['intake', 'records', 'medical-director', 'administrator'];
const WATCHERS: readonly Role[] = [...DESKS, 'reviewer', 'regulator', 'claims-administrator'];
/** Who asks for reviews, or types in what came on paper; and whoever is not signed in. */
const APPLICANTS: readonly (Role | 'nobody')[] = [...FOLLOWERS, 'intake', 'nobody'];

/** The ways that stand at the head of every page, by the name of their words, and whose they are; null: everybody's. */
export const ways = [
  ['/my-cases', 'myCases', FOLLOWERS],
  ['/cases', 'cases', WATCHERS],
  ['/notices', 'notices', [...FOLLOWERS, 'claims-administrator']],
  ['/apply', 'apply', APPLICANTS],
  ['/clocks', 'clocks', WATCHERS],
  ['/reviews', 'reviews', ['reviewer']],
  ['/claims', 'claims', ['claims-administrator', 'administrator']],
  ['/oversight', 'oversight', ['regulator', 'medical-director', 'administrator']],
  ['/intake', 'intake', ['intake', 'medical-director', 'administrator']],
  ['/mail-room', 'mailRoom', DESKS],
  ['/quality', 'quality', ['medical-director', 'administrator']],
  ['/library', 'library', null],
  ['/decisions', 'decisions', null],
  ['/simulation', 'capacity', [...DESKS, 'regulator']],
  ['/check', 'check', null],
  ['/request-helper', 'requestCheck', ['physician']],
  ['/accounts', 'accounts', ['administrator']],
] as const satisfies readonly (readonly [string, string, readonly (Role | 'nobody')[] | null])[];

export type WayName = (typeof ways)[number][1];

/** The ways that are open to somebody of these roles; with none, to everybody. */
export function waysOf(roles: readonly Role[]): readonly (typeof ways)[number][] {
  const who = roles.length === 0 ? (['nobody'] as const) : roles;
  return ways.filter(([, , whose]) => whose === null || isAnyOf(who, whose));
}

/** Whether somebody of these roles follows cases from one side. */
export function follows(roles: readonly Role[]): boolean {
  return isAnyOf(roles, FOLLOWERS);
}

function isAnyOf(roles: readonly (Role | 'nobody')[], of: readonly (Role | 'nobody')[]): boolean {
  return roles.some(role => of.includes(role));
}
