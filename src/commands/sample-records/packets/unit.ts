import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Paper } from '../writing/desk.ts';

/** A paper laid out; `on` is the day it came to be. Its sheets are numbered from `firstSheet`. */
export type Unit = {
  readonly paper: Paper;
  readonly on: CivilDate;
  readonly sheets: readonly Sheet[];
  readonly firstSheet: number;
  /** Of the course; null for covers, separators and the like. */
  readonly happening: number | null;
};

/** One page to be written: a sheet as it lies in a file. */
export type PackedPage = {
  readonly sheet: Sheet;
  readonly sheetNumber: number;
  readonly scanned: boolean;
  readonly turned: 0 | 90 | 180 | 270;
  readonly faxHeader: string | null;
  /** The number a copy service stamped on it. */
  readonly stamp: string | null;
  readonly blank: boolean;
};

/** A paper as it lies in a file: all its sheets or some, in their order or not. */
export type Packed = { readonly unit: Unit; readonly pages: readonly PackedPage[] };

export type PackedFile = {
  readonly path: string;
  readonly form: 'born-digital' | 'scanned' | 'mixed';
  readonly papers: readonly Packed[];
  /** The path under which the same bytes were sent before. */
  readonly again: string | null;
};

export type PackedSubmission = {
  readonly sender: string;
  readonly party: 'claims-administrator' | 'worker' | 'attorney' | 'physician';
  readonly on: CivilDate;
  readonly files: readonly PackedFile[];
};
