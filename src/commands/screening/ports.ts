import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { Dispute } from '#domain/cases/dispute.ts';
import type { DeskPart } from '../lists/ports.ts';

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

/** `due`: what is due first, then what was received first. */
export const IntakeSort = z.enum(['due', 'received', 'number']);
export type IntakeSort = z.infer<typeof IntakeSort>;

export type IntakeQuestion = DeskPart & { readonly stage: IntakeStage; readonly sort: IntakeSort };

export type IntakeStore = {
  readonly queue: (asked: IntakeQuestion) => Promise<readonly QueuedApplication[]>;
  /** How many stand in each stage that fit the words. */
  readonly counts: (of: Pick<IntakeQuestion, 'q' | 'seesNames'>) => Promise<Readonly<Record<IntakeStage, number>>>;
};
