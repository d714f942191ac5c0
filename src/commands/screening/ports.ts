import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { Dispute } from '#domain/cases/dispute.ts';

/** Where an application stands before its case is assigned: to be screened, eligible and to be assigned, waiting for an answer or for liability. */
export type IntakeStage = 'to-screen' | 'to-assign' | 'waiting';

/** An application in the queue of intake. */
export type QueuedApplication = {
  readonly caseNumber: string;
  readonly state: CaseState;
  readonly dispute: Dispute;
  readonly received: CivilDate | null;
  /** The first thing the review organization owes, a day or a minute; null while it owes nothing by a day. */
  readonly due: string | null;
  /** Names the applications of the same date of injury that were on file before it, with their states: the same while they are. */
  readonly filedEarlier: string;
};

export type IntakeStore = {
  /** What is due first comes first, then what was received first. */
  readonly queue: (asked: {
    readonly stage: IntakeStage;
    readonly from: number;
    readonly limit: number;
  }) => Promise<readonly QueuedApplication[]>;
  readonly counts: () => Promise<Readonly<Record<IntakeStage, number>>>;
};
