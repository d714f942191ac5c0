import { deflateSync } from 'node:zlib';
import type { WriteTiff } from '#commands/sample-records/ports.ts';

const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
const DEFLATE = 8;
const BLACK_IS_ZERO = 1;
const INCH = 2;

/** Implements `WriteTiff`: all pages in one file, a bit a dot, compressed by deflate; little-endian. */
export const writeTiff: WriteTiff = images => {
  const parts: Buffer[] = [];
  let length = 8;
  const push = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  const header = Buffer.alloc(8);
  header.write('II', 'latin1');
  header.writeUInt16LE(42, 2);
  let link: { readonly in: Buffer; readonly at: number } = { in: header, at: 4 };
  for (const [index, { width, height, dotsPerInch, rows }] of images.entries()) {
    const strip = length;
    const data = deflateSync(rows, { level: 6 });
    push(data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.alloc(1)]));
    const resolution = Buffer.alloc(8);
    resolution.writeUInt32LE(dotsPerInch, 0);
    resolution.writeUInt32LE(1, 4);
    const at = length;
    push(resolution);
    const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
      [254, LONG, 2], // one page of several
      [256, LONG, width],
      [257, LONG, height],
      [258, SHORT, 1],
      [259, SHORT, DEFLATE],
      [262, SHORT, BLACK_IS_ZERO],
      [273, LONG, strip],
      [277, SHORT, 1],
      [278, LONG, height],
      [279, LONG, data.length],
      [282, RATIONAL, at],
      [283, RATIONAL, at],
      [296, SHORT, INCH],
      [297, LONG, index + images.length * 65_536], // the page and of how many, two shorts
    ];
    link.in.writeUInt32LE(length, link.at);
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    for (const [row, [tag, type, value]] of entries.entries()) {
      const from = 2 + row * 12;
      const isPair = tag === 297;
      directory.writeUInt16LE(tag, from);
      directory.writeUInt16LE(isPair ? SHORT : type, from + 2);
      directory.writeUInt32LE(isPair ? 2 : 1, from + 4);
      directory.writeUInt32LE(value, from + 8);
    }
    link = { in: directory, at: directory.length - 4 };
    push(directory);
  }
  return Buffer.concat([header, ...parts]);
};
