/** A file on its way here, piece by piece; `received` counts its bytes from the first without a gap. */
export type Upload = {
  readonly id: string;
  /** The number of the case, or the import, it belongs to. */
  readonly of: string;
  readonly name: string;
  readonly bytes: number;
  readonly received: number;
};

/** Keeps pieces of files until they are whole and what they belong to has taken them. */
export type UploadStore = {
  /** False when there is no such case or import, or it takes no more. */
  readonly begin: (upload: Omit<Upload, 'received'>, at: string) => Promise<boolean>;
  readonly find: (id: string) => Promise<Upload | null>;
  /** Adds bytes that follow those received; false when others were added meanwhile. */
  readonly add: (id: string, starts: number, bytes: Uint8Array, at: string) => Promise<boolean>;
  /** Forgets what was received beyond so many bytes. */
  readonly cutBack: (id: string, to: number) => Promise<void>;
  readonly content: (id: string) => AsyncIterable<Uint8Array>;
  /** The piece a byte lies in, with the place of its first; null where there is none. */
  readonly pieceAt: (
    id: string,
    place: number,
  ) => Promise<{ readonly starts: number; readonly bytes: Uint8Array } | null>;
  /** Those of a case or an import, in the order begun. */
  readonly all: (of: string) => Promise<readonly Upload[]>;
  readonly drop: (ids: readonly string[]) => Promise<void>;
  /** Drops those that nobody touched since an instant; answers how many. */
  readonly dropUntouched: (since: string) => Promise<number>;
};

/** A SHA-256 that is fed piece by piece. */
export type StartSha256 = () => {
  readonly update: (bytes: Uint8Array) => void;
  readonly digest: (as: 'hex' | 'base64') => string;
};
