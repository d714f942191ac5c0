import type { CaseState } from '#domain/cases/case-state.ts';
import type { DeskStanding } from '../gate/ports.ts';

/** A case as its reviewer sees it in the own list. */
export type OwnReview = {
  readonly caseNumber: string;
  readonly state: CaseState;
  readonly priority: 'standard' | 'expedited';
  /** Titles of the disputed items. */
  readonly items: readonly string[];
  /** Of several reviewers, which one; null where one decides. */
  readonly seat: number | null;
  /** Open items, and how many every reviewer has decided. */
  readonly open: number;
  readonly decided: number;
  /** When the determination is due, a day or a minute; null where no such clock runs. */
  readonly due: string | null;
  readonly desk: DeskStanding;
  /** Errors and warnings that stand in the way, as last examined; null while the draft was not. */
  readonly toSettle: number | null;
  /** Whether the reviewer has signed. */
  readonly isSigned: boolean;
};

export type OwnReviewStore = {
  /** Cases a reviewer sits in that are not determined yet: what was returned first, then what is due first. */
  readonly of: (reviewer: string) => Promise<readonly OwnReview[]>;
};
