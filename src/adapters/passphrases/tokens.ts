import { randomBytes } from 'node:crypto';

/** 32 random bytes, written so that they fit a cookie and an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}
