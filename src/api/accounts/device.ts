import type { FastifyRequest } from 'fastify';

const browsers = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const;

/** A browser as its owner tells it from others, "Firefox on Linux"; empty where it does not say. */
export function deviceOf({ headers }: Pick<FastifyRequest, 'headers'>): string {
  const agent = headers['user-agent'] ?? '';
  const [browser, system] = [browsers, systems].map(names => names.find(([sign]) => agent.includes(sign))?.[1]);
  return browser === undefined ? '' : system === undefined ? browser : `${browser} on ${system}`;
}
