import { argon2Passphrases } from './argon2.ts';
import { passkeyChecks } from './passkey-checks.ts';
import { newRecoveryCode, timedCodes } from './timed-codes.ts';
import { newToken } from './tokens.ts';

/** Everything by which people prove who they are. */
export const proofs = { passphrases: argon2Passphrases, passkeyChecks, newRecoveryCode, timedCodes, newToken };
