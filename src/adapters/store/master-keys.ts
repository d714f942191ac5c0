import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A key that wraps the keys of files; `id` is eight bytes of its hash, by which a file names the key it needs. */
export type MasterKey = { readonly id: string; readonly key: Uint8Array };

/** The first seals what is kept from now on; each opens what it sealed. */
export type MasterKeys = readonly [MasterKey, ...MasterKey[]];

const BYTES = 32;

/** Master keys from base64, one for each string. Throws, without showing a key, when one is not 32 bytes. */
export function masterKeys(texts: readonly string[]): MasterKeys {
  const [first, ...rest] = texts.map((text, index) => {
    const key = Buffer.from(text.trim(), 'base64');
    if (key.length !== BYTES) throw new Error(`master key ${index + 1} is not ${BYTES} bytes in base64`);
    const id = createHash('sha256').update('openimr master key').update(key).digest('hex').slice(0, 16);
    return { id, key };
  });
  if (first === undefined) throw new Error('there is no master key');
  return [first, ...rest];
}

/**
 * The master keys of a file, one a line, the newest first; made with one new key when it is not there. Whoever loses the
 * file loses every file kept with it.
 */
export async function masterKeysOfFile(path: string): Promise<MasterKeys> {
  const text = (await contentOf(path)) ?? (await makeKeyFile(path));
  if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0)
    throw new Error(`${path} holds the key of all files and can be read by others; chmod 600 mends it`);
  try {
    return masterKeys(text.split('\n').filter(line => line.trim() !== ''));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : 'no key'}`, { cause: error });
  }
}

async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Written whole under another name, then linked: of two processes that start together one makes the key, both read it. */
async function makeKeyFile(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const making = `${path}.${randomUUID()}`;
  {
    await using file = await open(making, 'wx', 0o600);
    await file.writeFile(`${randomBytes(BYTES).toString('base64')}\n`);
    await file.sync();
  }
  try {
    await link(making, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await unlink(making);
  }
  return readFile(path, 'utf8');
}
