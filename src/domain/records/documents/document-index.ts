import type { ReadPage } from '../pages/record-page.ts';
import type { Correction } from './correction.ts';
import type { IndexedDocument, PageCopy } from './indexed-document.ts';

/** What the index needs of a page of the record; a `RecordPage` is one. */
export type PageToIndex = {
  readonly page: number;
  readonly file: string;
  readonly read: Pick<ReadPage, 'number' | 'text' | 'source' | 'blank' | 'faxHeader'>;
};

/** Whether a document begins at a page, and what spoke for it (weight above 0) and against it (below 0). */
export type Boundary = {
  readonly page: number;
  readonly begins: boolean;
  /** Sum of the weights; a document begins above 0, unless a person said otherwise. */
  readonly score: number;
  readonly cues: readonly BoundaryCue[];
};
export type BoundaryCue = { readonly cue: string; readonly weight: number };

/** A correction that no longer fits what is there: kept and shown, without effect. */
export type UnfitCorrection = { readonly correction: Correction; readonly reason: string };

/** The documents of a record in order, without gaps; copies of pages; why each document begins where it does. */
export type DocumentIndex = {
  readonly documents: readonly IndexedDocument[];
  readonly copies: readonly PageCopy[];
  readonly boundaries: readonly Boundary[];
  readonly unfit: readonly UnfitCorrection[];
};

/** Takes the pages of a record one by one, in order, and keeps only what the index needs of each. */
export type DocumentIndexer = {
  readonly add: (page: PageToIndex) => void;
  readonly finish: (corrections: readonly Correction[]) => DocumentIndex;
};
