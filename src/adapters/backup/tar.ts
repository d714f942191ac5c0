import { randomUUID } from 'node:crypto';
import { type FileHandle, link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip as zip } from 'node:zlib';
import type { ArchiveEntry, ReadArchive, Squeeze, WriteArchive } from '#commands/backup/ports.ts';

const BLOCK = 512;
const READ = 1024 * 1024;
/** The longest name, and the largest size, that fit the plain header. */
const LONGEST_NAME = 100;
const LARGEST = 8 ** 11 - 1;

/** Writes a tar file, which any tar lists: beside its name first, under it once it is whole and on the disk. */
export const writeTar: WriteArchive = async path => {
  const draft = `${path}.${randomUUID().slice(0, 8)}.part`;
  const file = await open(draft, 'wx', 0o600);
  let at = 0;
  const write = async (bytes: Uint8Array) => {
    await file.write(bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  return {
    add: async (name, bytes, content) => {
      await write(header(name, bytes));
      let written = 0;
      for await (const part of content) {
        await write(part);
        written += part.length;
      }
      if (written !== bytes) throw new Error(`${name} has ${written} bytes in place of ${bytes}`);
      await write(Buffer.alloc(padding(bytes)));
    },
    finish: async () => {
      await write(Buffer.alloc(2 * BLOCK));
      await file.sync();
      await file.close();
      try {
        await link(draft, path); // never over what is there
      } finally {
        await rm(draft, { force: true });
      }
      await using folder = await open(dirname(path), 'r');
      await folder.sync();
    },
    abandon: async () => {
      await file.close().catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
};

/** Reads a tar file as written here, entry by entry. */
export const readTar: ReadArchive = async function* (path) {
  await using file = await open(path, 'r');
  const { size } = await file.stat();
  for (let at = 0; ; ) {
    const block = await exactly(file, at, BLOCK);
    if (block.every(byte => byte === 0)) return;
    const { name, bytes } = readHeader(block);
    if (at + BLOCK + bytes > size) throw new Error(`it is cut off in ${name}`);
    yield { name, bytes, content: contentOf(file, at + BLOCK, bytes) } satisfies ArchiveEntry;
    at += BLOCK + bytes + padding(bytes);
  }
};

async function* contentOf(file: FileHandle, from: number, bytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes; at += READ) yield await exactly(file, from + at, Math.min(READ, bytes - at));
}

async function exactly(file: FileHandle, at: number, bytes: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(bytes), 0, bytes, at);
  if (bytesRead !== bytes) throw new Error('it is cut off');
  return buffer;
}

function padding(bytes: number): number {
  return (BLOCK - (bytes % BLOCK)) % BLOCK;
}

function header(name: string, bytes: number): Buffer {
  if (Buffer.byteLength(name) > LONGEST_NAME || bytes > LARGEST) throw new Error(`${name} does not fit a tar header`);
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0);
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write('0', 156);
  block.write('ustar\0', 257);
  block.write('00', 263);
  block.write(`${checksum(block).toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** The sum of its bytes, its own place counted as spaces. */
function checksum(block: Uint8Array): number {
  return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

function readHeader(block: Buffer): { readonly name: string; readonly bytes: number } {
  const text = (from: number, to: number) => block.toString('utf8', from, to).split('\0')[0] ?? '';
  if (text(257, 263) !== 'ustar' || Number.parseInt(text(148, 156), 8) !== checksum(block))
    throw new Error('it is no backup, or damaged');
  return { name: text(0, 100), bytes: Number.parseInt(text(124, 136), 8) };
}

/** Parts of tables, each squeezed by itself. */
export const gzip: Squeeze = {
  squeeze: async bytes => promisify(zip)(bytes, { level: 3 }),
  unsqueeze: async bytes => promisify(gunzip)(bytes),
};
