import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into a ZIP, and in what way its entry lies or is odd. */
export type ZipPart = {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Stored as it is in place of deflated. */
  readonly stored?: boolean;
  /** What the directory says instead of the truth. */
  readonly says?: { readonly size?: number; readonly method?: number; readonly crc?: number };
  readonly flags?: number;
  /** Unix mode of the entry: 0o120777 is a link. */
  readonly mode?: number;
};

/** A ZIP of these files, written by hand so that it may say what no ordinary program writes. */
export function zipBytes(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.stored === true ? content : deflateRawSync(content);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (part.flags ?? 0), 2);
    fields.writeUInt16LE(part.says?.method ?? (part.stored === true ? 0 : 8), 4);
    fields.writeUInt32LE(part.says?.crc ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.says?.size ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields, rest, name]));
    files.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, list, end]);
}
