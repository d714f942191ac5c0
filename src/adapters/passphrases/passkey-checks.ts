import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { z } from 'zod';
import type { PasskeyChecks } from '#commands/accounts/passkeys/ports.ts';

const Answer = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
});
const Made = Answer.extend({
  response: z.object({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z.array(z.string()).default([]),
  }),
});
const Signed = Answer.extend({
  response: z.object({ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string() }),
});

/** Answers of browsers, looked at by the library; what it throws at is not right. */
export const passkeyChecks: PasskeyChecks = {
  made: async (answer, { origin, host }, isAsked) => {
    const read = Made.safeParse(answer);
    if (!read.success) return null;
    const { response, ...rest } = read.data;
    const { clientDataJSON, attestationObject, transports } = response;
    const checked = await verifyRegistrationResponse({
      response: { ...rest, response: { clientDataJSON, attestationObject } },
      expectedChallenge: isAsked,
      expectedOrigin: origin,
      expectedRPID: host,
      requireUserVerification: true,
    }).catch(() => null);
    if (!checked?.verified) return null;
    const { id, publicKey, counter } = checked.registrationInfo.credential;
    return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports };
  },
  signed: async (answer, { origin, host }, { id, publicKey, counter }, isAsked) => {
    const read = Signed.safeParse(answer);
    if (!read.success) return null;
    const checked = await verifyAuthenticationResponse({
      response: read.data,
      expectedChallenge: isAsked,
      expectedOrigin: origin,
      expectedRPID: host,
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter },
      requireUserVerification: true,
    }).catch(() => null);
    return checked?.verified ? checked.authenticationInfo.newCounter : null;
  },
};
