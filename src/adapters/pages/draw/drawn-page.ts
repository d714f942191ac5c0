import type { FileFormat } from '#domain/records/files/record-file.ts';

/** A page to be drawn upright, so many pixels wide; `proportion` is its height over its width. Bytes are shared by threads. */
export type PageToDraw = {
  readonly sha256: string;
  readonly format: FileFormat;
  readonly bytes: Uint8Array;
  readonly number: number;
  readonly turned: 0 | 90 | 180 | 270;
  readonly width: number;
  readonly proportion: number;
};

/** A JPEG; null when the page cannot be drawn. */
export type DrawnPage = Uint8Array | null;
