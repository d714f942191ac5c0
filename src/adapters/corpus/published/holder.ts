import type { ZipFile } from 'yauzl';

/** A file that may hold published decisions, wherever it lies. What cannot be had throws, as the system says it. */
export type Holder = {
  readonly name: string;
  /** All of its bytes, or how many there are where they are more than so many. */
  readonly whole: (most: number) => Promise<Uint8Array | number>;
  readonly content: () => AsyncIterable<Uint8Array>;
  /** Its entries are read when they are asked for; nothing of it is held in memory but its directory, a part at a time. */
  readonly openZip: () => Promise<ZipFile>;
};
