/** A file to put into a ZIP under a name, folders joined by `/`. */
type Entry = { readonly name: string; readonly file: Blob };

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A ZIP of files as they are, not packed: what is sent is mostly packed already. The files are read once, for their checksums, a piece at
 * a time; the ZIP itself is put together of them by the browser. Up to 65,535 files and 4 GB.
 */
export async function zipOfFiles(entries: readonly Entry[]): Promise<Blob> {
  const parts: (Blob | Bytes)[] = [];
  const directory: Bytes[] = [];
  let at = 0;
  for (const { name, file } of entries) {
    const named = new TextEncoder().encode(name);
    const fields = fieldsOf(await crcOf(file), file.size, named.length);
    const local = [marked(0x04_03_4b_50), fields, named];
    parts.push(...local, file);
    const rest = new DataView(new ArrayBuffer(14));
    rest.setUint32(10, at, true);
    directory.push(marked(0x02_01_4b_50), words(20), fields, bytesOf(rest), named);
    at += local.reduce((sum, { length }) => sum + length, 0) + file.size;
  }
  const end = new DataView(new ArrayBuffer(18));
  end.setUint16(4, entries.length, true);
  end.setUint16(6, entries.length, true);
  end.setUint32(
    8,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(12, at, true);
  return new Blob([...parts, ...directory, marked(0x06_05_4b_50), bytesOf(end)], { type: 'application/zip' });
}

/** What the header before a file and the directory say alike: version, names in UTF-8, stored, no time, checksum and sizes. */
function fieldsOf(crc: number, size: number, name: number): Bytes {
  const fields = new DataView(new ArrayBuffer(26));
  fields.setUint16(0, 20, true);
  fields.setUint16(2, 0x800, true);
  fields.setUint16(8, 0x21, true); // 1 January 1980: the day is not told
  fields.setUint32(10, crc, true);
  fields.setUint32(14, size, true);
  fields.setUint32(18, size, true);
  fields.setUint16(22, name, true);
  return bytesOf(fields);
}

function marked(signature: number): Bytes {
  const mark = new DataView(new ArrayBuffer(4));
  mark.setUint32(0, signature, true);
  return bytesOf(mark);
}

function words(value: number): Bytes {
  const word = new DataView(new ArrayBuffer(2));
  word.setUint16(0, value, true);
  return bytesOf(word);
}

function bytesOf({ buffer }: DataView<ArrayBuffer>): Bytes {
  return new Uint8Array(buffer);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  return crc;
});

async function crcOf(file: Blob): Promise<number> {
  let crc = 0xff_ff_ff_ff;
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const byte of piece.value) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
