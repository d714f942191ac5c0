import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { TimedCodes } from '#commands/accounts/second-factor/ports.ts';

const STEP = 30; // seconds
const SECRET_BYTES = 20;

function timed(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'OpenIMR', label, period: STEP, secret: Secret.fromBase32(secret) });
}

/** Codes of authenticator apps: six digits by SHA-1, the one form that all of them know. */
export const timedCodes: TimedCodes = {
  newSecret: () => new Secret({ size: SECRET_BYTES }).base32,
  address: (secret, email) => timed(secret, email).toString(),
  stepOf: (secret, code, at) => {
    const timestamp = Date.parse(at);
    const delta = timed(secret).validate({ token: code, timestamp, window: 1 });
    return delta === null ? null : Math.floor(timestamp / 1000 / STEP) + delta;
  },
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** 24 letters and digits in groups of four: 120 bits that nobody guesses. */
export function newRecoveryCode(): string {
  const signs = [...randomBytes(24)].map(byte => LETTERS.charAt(byte % LETTERS.length));
  return (signs.join('').match(/.{4}/g) ?? []).join('-');
}
