import { pageOfRecord, type PageOutcomeOfRecord } from './page-of-record.ts';
import type { DrawPage } from './ports.ts';
import type { RecordStore } from './record-store.ts';

export type ImageOutcome =
  | { readonly kind: 'drawn'; readonly file: string; readonly jpeg: Uint8Array }
  | Exclude<PageOutcomeOfRecord, { kind: 'shown' }>
  /** Its file has no pages of its own, or it cannot be drawn. */
  | { readonly kind: 'no-image'; readonly caseNumber: string; readonly page: number };

/** A page of a record drawn upright, so many pixels wide. */
export async function imageOfPage(
  needs: { readonly records: Pick<RecordStore, 'pages' | 'pageCount' | 'file'>; readonly drawPage: DrawPage },
  asked: { readonly caseNumber: string; readonly page: number; readonly width: number },
): Promise<ImageOutcome> {
  const { width, ...at } = asked;
  const outcome = await pageOfRecord(needs, at);
  if (outcome.kind !== 'shown') return outcome;
  const { file: sha256, read } = outcome.page;
  const file = await needs.records.file(sha256);
  const jpeg = file === null ? null : await needs.drawPage(file, read, width);
  return jpeg === null ? { kind: 'no-image', ...at } : { kind: 'drawn', file: sha256, jpeg };
}
