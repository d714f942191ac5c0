import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Secrets } from '#commands/accounts/ports.ts';
import type { MasterKey, MasterKeys } from './master-keys.ts';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const KEY = 32;
const TAG = 16;

/**
 * Seals short secrets under a key drawn from the newest master key: its id, a nonce, AES-256-GCM. Each of the master keys opens what it
 * sealed, so that a key can be changed as that of files is.
 */
export function sealedSecrets(keys: MasterKeys): Secrets {
  return {
    seal: text => {
      const [master] = keys;
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, keyFrom(master), nonce, { authTagLength: TAG });
      cipher.setAAD(Buffer.from(master.id));
      const content = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${master.id}.${content.toString('base64url')}`;
    },
    open: sealed => {
      const [id = '', content = ''] = sealed.split('.');
      const master = keys.find(one => one.id === id);
      if (master === undefined) throw new Error(`a secret was sealed with master key ${id}, which is not at hand`);
      const bytes = Buffer.from(content, 'base64url');
      if (bytes.length < NONCE + TAG) throw new Error('a sealed secret is cut off');
      const decipher = createDecipheriv(CIPHER, keyFrom(master), bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(Buffer.from(id));
      decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
      try {
        const text = decipher.update(bytes.subarray(NONCE, bytes.length - TAG));
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } catch {
        throw new Error('a sealed secret was changed');
      }
    },
  };
}

/** A key of its own, so that what is sealed here and what is a file are never under one key. */
function keyFrom({ key }: MasterKey): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', 'openimr secrets of accounts', KEY));
}
