import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import type { ClockRow } from '../clocks/ports.ts';
import type { CaseRow } from '../ports.ts';

/** Of which cases: every one, or those by number. What the database shows to who asks bounds both. */
export type Among = readonly string[] | null;

/** How the list of a desk is narrowed, and which part of it is asked for. */
export type DeskPart = {
  /** Every word of it stands in the number, patient, items or priority of a case, or in its names. */
  readonly q: string;
  /** Whether who asks may know the names on applications: the worker's, and the numbers of the claim. */
  readonly seesNames: boolean;
  /** Whether the order is turned around. */
  readonly down: boolean;
  readonly from: number;
  readonly limit: number;
};

/** `waiting`: what waits for a reviewer, expedited and oldest first, what is signed last. */
export const CaseSort = z.enum(['number', 'waiting', 'injury', 'urDecision', 'assigned', 'progress']);
export type CaseSort = z.infer<typeof CaseSort>;

/** A place in a sorted list: what the row is sorted by, and its case. */
export type CasePlace = { readonly key: string; readonly caseNumber: string };

export type CaseQuestion = {
  readonly among: Among;
  /** Every word of it stands in the number, patient, items, priority or state of a case, or in its names. */
  readonly q: string;
  readonly seesNames: boolean;
  readonly sort: CaseSort;
  readonly down: boolean;
  /** Whether who asks may know how far drafts are. */
  readonly seesDrafts: boolean;
  readonly after: CasePlace | null;
  readonly limit: number;
};

/** A case as a list shows it; the name of its worker where who asks may know it and there is an application. */
export type ListedCase = CaseRow & { readonly worker: string | null };

/** Cases in one state, and of how many of them every open item is decided. */
export type StateCount = { readonly state: CaseState; readonly cases: number; readonly ready: number };

/** Lists of cases, filtered, sorted and parted where they are kept. */
export type CaseListStore = {
  /** Rows from behind a place on, equal ones by number; the place behind them, null when there are no more. */
  readonly page: (
    question: CaseQuestion,
  ) => Promise<{ readonly rows: readonly ListedCase[]; readonly next: CasePlace | null }>;
  readonly counts: (of: Pick<CaseQuestion, 'among' | 'seesDrafts'>) => Promise<readonly StateCount[]>;
};

/**
 * Where clocks stand on a day: `overdue`; due `today`, within a `week`, `later` or not running; of utilization review and `unrecorded`
 * though there is an application; `ended`: a right nobody used.
 */
export const ClockGroup = z.enum(['overdue', 'today', 'week', 'later', 'unrecorded', 'ended']);
export type ClockGroup = z.infer<typeof ClockGroup>;

/** A place among clocks: when it ends, its case, and its number there. */
export type ClockPlace = { readonly ends: string; readonly caseNumber: string; readonly number: number };

export type ClockQuestion = {
  readonly among: Among;
  readonly today: CivilDate;
  /** Every word of it stands in the case number, priority, duty, owner or marks of a clock. */
  readonly q: string;
  readonly owner: NonNullable<Deadline['owedBy']> | null;
  readonly group: ClockGroup | null;
  readonly after: ClockPlace | null;
  readonly limit: number;
};

export type ClockCount = {
  readonly group: ClockGroup;
  readonly clocks: number;
  /** Of these, what somebody owes at the earliest of its periods, and of those what is due within three days. */
  readonly owed: number;
  readonly owedSoon: number;
};

/** Sums of what the desks count, which everything that is written adds to as a part of its own. */
export type SumStore = {
  /** Puts the parts of each sum together. */
  readonly gather: () => Promise<void>;
};

/** Running clocks, the first due first, a day after its hours. */
export type ClockListStore = {
  readonly page: (
    question: ClockQuestion,
  ) => Promise<{ readonly rows: readonly ClockRow[]; readonly next: ClockPlace | null }>;
  readonly counts: (of: Pick<ClockQuestion, 'among' | 'today' | 'q' | 'owner'>) => Promise<readonly ClockCount[]>;
};
