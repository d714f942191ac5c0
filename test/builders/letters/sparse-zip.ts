import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** An entry of a ZIP: its bytes, or so many bytes 0, which take no room on the disk. */
export type SparseEntry = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly zeros: number });

const MOST = 0xff_ff_ff_ff;

/** Writes a ZIP of any size in no time: entries stored as they are, what is 0 as a hole, sizes and places in 64 bits. */
export function writeSparseZip(path: string, entries: readonly SparseEntry[]): void {
  const file = openSync(path, 'w');
  let at = 0;
  const put = (bytes: Uint8Array) => {
    writeSync(file, bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  const directory = entries.map(entry => {
    const place = at;
    const [size, sum] =
      'bytes' in entry ? [entry.bytes.length, crc32(entry.bytes)] : [entry.zeros, sumOfZeros(entry.zeros)];
    const name = Buffer.from(entry.name);
    put(
      Buffer.concat([
        header(0x04_03_4b_50, [2, 45, 2, 0, 2, 0, 2, 0, 2, 0, 4, sum, 4, MOST, 4, MOST, 2, name.length, 2, 20]),
        name,
        wide(size, size),
      ]),
    );
    if ('bytes' in entry) put(entry.bytes);
    else at += entry.zeros;
    return Buffer.concat([
      header(0x02_01_4b_50, [
        2,
        45,
        2,
        45,
        2,
        0,
        2,
        0,
        2,
        0,
        2,
        0,
        4,
        sum,
        4,
        MOST,
        4,
        MOST,
        2,
        name.length,
        2,
        28,
        2,
        0,
        2,
        0,
        2,
        0,
        4,
        0,
        4,
        MOST,
      ]),
      name,
      wide(size, size, place),
    ]);
  });
  const start = at;
  for (const each of directory) put(each);
  const [length, end] = [at - start, at];
  put(
    header(0x06_06_4b_50, [8, 44, 2, 45, 2, 45, 4, 0, 4, 0, 8, entries.length, 8, entries.length, 8, length, 8, start]),
  );
  put(header(0x07_06_4b_50, [4, 0, 8, end, 4, 1]));
  put(header(0x06_05_4b_50, [2, 0, 2, 0, 2, 0xff_ff, 2, 0xff_ff, 4, MOST, 4, MOST, 2, 0]));
  ftruncateSync(file, at);
  closeSync(file);
}

/** The extra field that holds what 32 bits do not. */
function wide(...values: readonly number[]): Buffer {
  return header(null, [2, 1, 2, values.length * 8, ...values.flatMap(value => [8, value])]);
}

/** A mark and numbers, each told by its width in bytes and its value. */
function header(mark: number | null, fields: readonly number[]): Buffer {
  const numbers = mark === null ? fields : [4, mark, ...fields];
  const parts: Buffer[] = [];
  for (let place = 0; place < numbers.length; place += 2) {
    const [width = 0, value = 0] = numbers.slice(place, place + 2);
    const part = Buffer.alloc(width);
    if (width === 8) part.writeBigUInt64LE(BigInt(value));
    else part.writeUIntLE(value, 0, width);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Of those that are too large to be read nobody asks for the sum. */
function sumOfZeros(count: number): number {
  return count > 64 * 1024 * 1024 ? 0 : crc32(new Uint8Array(count));
}
