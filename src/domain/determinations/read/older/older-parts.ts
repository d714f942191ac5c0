import type { CaseOutcome, DocumentReviewed, Header } from '#domain/determinations/determination.ts';
import type { MissingPart } from '#domain/determinations/read/missing-part.ts';
import type { ReadQualifications } from './parts/reviewer-qualifications.ts';
import type { OlderItem } from './items/older-item.ts';

/** An older letter cut into what every determination has, whatever its layout. */
export type OlderParts = {
  readonly header: Header;
  /** The result of the case as the letter states it; null when it does not. */
  readonly stated: CaseOutcome | null;
  readonly reviewer: ReadQualifications;
  readonly clinicalSummary: string;
  readonly documents: readonly DocumentReviewed[] | null;
  readonly items: readonly OlderItem[];
  readonly unread: readonly string[];
};
export type { MissingPart };
