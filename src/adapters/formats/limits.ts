import { LARGEST_FILE } from '#commands/records/receive-submission.ts';

const MB = 1024 * 1024;

/** Bounds on what is opened. A record has 100 to 10,000 pages; these leave it room and stop what is built to fill memory. */
export const limits = {
  /** Bytes of one file as it is sent. */
  file: LARGEST_FILE,
  /** Bytes of one file inside a container, unpacked. */
  entry: 512 * MB,
  /** Bytes of all files inside a container, unpacked, to whatever depth. */
  unpacked: 2048 * MB,
  /** Packed text shrinks to a tenth, an empty scan to a hundredth; a bomb to a thousandth at each level. */
  ratio: 200,
  /** What any container may unpack to, however small it is. */
  least: 64 * MB,
  /** Files and folders in a container, to whatever depth. */
  entries: 20_000,
  /** Containers inside containers. */
  depth: 4,
  /** Bytes of a text, an XML or a JSON file. */
  text: 64 * MB,
  /** Elements of an XML file, and how deep they stand. */
  elements: 2_000_000,
  nesting: 200,
  /** Characters of a name, and of a part of it. */
  name: 1024,
  namePart: 255,
} as const;

/** A size as people read it. */
export function sizeInWords(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB'] as const;
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size.toLocaleString('en-US', { maximumFractionDigits: size < 10 && unit > 0 ? 1 : 0 })} ${units[unit]}`;
}
