import { hash, verify } from '@node-rs/argon2';
import type { Passphrases } from '#commands/ports.ts';

/** Passphrases as argon2id hashes, with the library's memory (19 MiB) and passes (2). */
export const argon2Passphrases: Passphrases = {
  hash: passphrase => hash(passphrase),
  matches: (stored, passphrase) => verify(stored, passphrase),
};
