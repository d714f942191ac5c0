import type { FastifyRequest } from 'fastify';
import type { Site } from '#commands/accounts/passkeys/ports.ts';

/** Where this is reached: as the settings say, never as a request says; but on this computer itself, by whatever port. */
export function siteOf({ headers: { host = '' } }: Pick<FastifyRequest, 'headers'>, publicUrl: string): Site {
  const asked = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  const { origin, hostname } = asked?.hostname === 'localhost' ? asked : new URL(publicUrl);
  return { origin, host: hostname };
}
