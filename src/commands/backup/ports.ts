import type { Head } from '../audit/head.ts';

/** A table with the columns that are kept: all but those the database computes. */
export type KeptTable = { readonly name: string; readonly columns: readonly string[] };

/** The number an identity column gave last; null when it gave none. */
export type KeptSequence = { readonly table: string; readonly column: string; readonly last: string | null };

/** Everything in the database as it is at one moment. */
export type Moment = {
  /** Names of the migrations it has had, in order. */
  readonly migrations: readonly string[];
  readonly head: Head;
  /** In an order in which rows refer only to tables before them, or their own. */
  readonly tables: readonly KeptTable[];
  readonly sequences: readonly KeptSequence[];
  /** The rows of a table as PostgreSQL copies them, in pieces; how many there are when all are read. */
  readonly rows: (table: KeptTable) => {
    readonly content: AsyncIterable<Uint8Array>;
    readonly count: () => Promise<number>;
  };
  /** The hash of every file a submission names, each once, in order. */
  readonly files: () => Promise<readonly string[]>;
};

export type BackupSource = { readonly moment: <T>(look: (moment: Moment) => Promise<T>) => Promise<T> };

/** A database to be filled. */
export type BackupTarget = {
  /** Null when it can be filled with what had these migrations; else why not. */
  readonly refusal: (migrations: readonly string[]) => Promise<string | null>;
  /** Gives it the tables there were after the migration named. */
  readonly prepare: (migration: string) => Promise<void>;
  /** Fills tables in one transaction: all or nothing. `put` answers how many rows came in. */
  readonly fill: (
    work: (put: (table: KeptTable, content: AsyncIterable<Uint8Array>) => Promise<number>) => Promise<void>,
    sequences: readonly KeptSequence[],
  ) => Promise<void>;
  /** Brings it to this version. */
  readonly bringUpToDate: () => Promise<void>;
};

/** Kept files as they lie: sealed. */
export type SealedStore = {
  /** Null when it is not there. */
  readonly sealed: (
    sha256: string,
  ) => Promise<{ readonly bytes: number; readonly content: AsyncIterable<Uint8Array> } | null>;
  /** Keeps a sealed file after it was opened and found to be what its name says; throws with the reason when it is not. */
  readonly keepSealed: (sha256: string, content: AsyncIterable<Uint8Array>) => Promise<void>;
};

/** A backup while it is written: entries one after the other, there under its name only when it is whole. */
export type ArchiveWriter = {
  readonly add: (
    name: string,
    bytes: number,
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>;
};
/** Begins a backup; throws when there is something under the name already. */
export type WriteArchive = (path: string) => Promise<ArchiveWriter>;

export type ArchiveEntry = {
  readonly name: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Uint8Array>;
};
/** The entries of a backup in order; the content of each is read before the next or passed over. Throws when it is cut off. */
export type ReadArchive = (path: string) => AsyncIterable<ArchiveEntry>;

export type Squeeze = {
  readonly squeeze: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly unsqueeze: (bytes: Uint8Array) => Promise<Uint8Array>;
};
