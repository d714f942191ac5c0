import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { MasterKey, MasterKeys } from './master-keys.ts';

/*
 * A sealed file: a header (what it is, id of the master key, nonce, wrapped data key, tag), then the content in chunks of
 * 64 KiB, each AES-256-GCM under a data key of this file alone. The nonce of a chunk holds its number and whether it is the
 * last, so that chunks cannot be moved, repeated or left out; the wrapped key is bound to the hash of the content, so that
 * one file cannot be put in the place of another.
 */
const MAGIC = Buffer.from('OpenIMR1');
const ID = 8;
const NONCE = 12;
const KEY = 32;
const TAG = 16;
const CIPHER = 'aes-256-gcm';

export const HEADER_BYTES = MAGIC.length + ID + NONCE + KEY + TAG;
export const CHUNK_BYTES = 64 * 1024;
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG;

/** A key for one file. */
export function newDataKey(): Uint8Array {
  return randomBytes(KEY);
}

/** The header of a file: its data key, wrapped by the master key for the content with this hash. */
export function sealedHeader(dataKey: Uint8Array, { id, key }: MasterKey, sha256: string): Buffer {
  const named = Buffer.concat([MAGIC, Buffer.from(id, 'hex')]);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.concat([named, Buffer.from(sha256, 'hex')]));
  return Buffer.concat([named, nonce, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
}

/** The id of the master key a header names. */
export function masterOf(header: Uint8Array): string {
  return Buffer.from(header.subarray(MAGIC.length, MAGIC.length + ID)).toString('hex');
}

/** The data key of a file. Throws with the reason when the header is not that of this content or its master key is not at hand. */
export function openedHeader(header: Uint8Array, keys: MasterKeys, sha256: string): Uint8Array {
  const bytes = Buffer.from(header);
  const named = bytes.subarray(0, MAGIC.length + ID);
  if (bytes.length !== HEADER_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw new Error('it is no sealed file');
  const id = masterOf(bytes);
  const master = keys.find(one => one.id === id);
  if (master === undefined) throw new Error(`it was sealed with master key ${id}, which is not at hand`);
  const rest = bytes.subarray(MAGIC.length + ID);
  const decipher = createDecipheriv(CIPHER, master.key, rest.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.concat([named, Buffer.from(sha256, 'hex')]));
  decipher.setAuthTag(rest.subarray(NONCE + KEY));
  try {
    return Buffer.concat([decipher.update(rest.subarray(NONCE, NONCE + KEY)), decipher.final()]);
  } catch {
    throw new Error('its header was changed, or belongs to another file');
  }
}

/** One chunk, sealed at its place. */
export function sealedChunk(dataKey: Uint8Array, chunk: Uint8Array, number: number, isLast: boolean): Buffer {
  const cipher = createCipheriv(CIPHER, dataKey, chunkNonce(number, isLast), { authTagLength: TAG });
  return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
}

/** One chunk, opened at its place. Throws when a bit of it is not what was sealed there. */
export function openedChunk(dataKey: Uint8Array, sealed: Uint8Array, number: number, isLast: boolean): Buffer {
  const at = sealed.length - TAG;
  if (at < 0) throw new Error('it is cut off');
  const decipher = createDecipheriv(CIPHER, dataKey, chunkNonce(number, isLast), { authTagLength: TAG });
  decipher.setAuthTag(sealed.subarray(at));
  try {
    const chunk = decipher.update(sealed.subarray(0, at));
    decipher.final(); // throws where the tag does not fit; what it gives out is empty, as GCM keeps the length
    return chunk;
  } catch {
    throw new Error(`its content was changed, moved or cut off (at byte ${number * CHUNK_BYTES})`);
  }
}

function chunkNonce(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE);
  nonce.writeUInt32BE(number, NONCE - 5);
  nonce.writeUInt8(isLast ? 1 : 0, NONCE - 1);
  return nonce;
}
