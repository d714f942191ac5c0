import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import { DocumentKind } from '#domain/records/documents/document-kind.ts';
import type { DeskPart } from '../lists/ports.ts';

/** What became of one line of a manifest, or of a file no line names. */
export const ReceiptLine = z.object({
  /** Line of the manifest; null for a file no line names. */
  line: z.int().nullable(),
  caseNumber: z.string().nullable(),
  file: z.string(),
  kind: DocumentKind.nullable(),
  date: CivilDate.nullable(),
  /** `received`: part of the record now; `known`: it was there; `set-aside`: it came and cannot be read; `refused`: not taken. */
  outcome: z.enum(['received', 'known', 'set-aside', 'refused']),
  why: z.string().nullable(),
  /** SHA-256 of what was received. */
  sha256: z.string().nullable(),
});
export type ReceiptLine = Readonly<z.infer<typeof ReceiptLine>>;

/** What a sender is given for a delivery to several cases. */
export type Receipt = {
  readonly id: string;
  readonly at: string;
  readonly sender: string;
  readonly lines: readonly ReceiptLine[];
};

/** Receipts, each for the account that delivered alone. */
export type ReceiptStore = {
  readonly keep: (account: string, receipt: Receipt) => Promise<void>;
  /** Newest first. */
  readonly list: (account: string, limit: number) => Promise<readonly Receipt[]>;
};

/** A case of a claims administrator as its list is sorted: what is due first. */
export type OwnCase = {
  readonly caseNumber: string;
  readonly state: CaseState;
  /** The first day or minute on which they owe records or payment; null while they owe none by a day. */
  readonly due: string | null;
};

/** `due`: what is owed first. */
export const OwnCaseSort = z.enum(['due', 'number']);
export type OwnCaseSort = z.infer<typeof OwnCaseSort>;

export type OwnCaseQuestion = DeskPart & {
  /** Whose; null for every case. */
  readonly account: string | null;
  /** `owed`: records or payment are; `overdue`: since before today; `all`. */
  readonly show: 'all' | 'owed' | 'overdue';
  /** The beginning of case numbers. */
  readonly caseNumber: string;
  readonly sort: OwnCaseSort;
  readonly today: CivilDate;
};

export type OwnCaseStore = {
  readonly page: (question: OwnCaseQuestion) => Promise<readonly OwnCase[]>;
  /** How many there are in all, owed, and overdue, with that beginning of the number and those words. */
  readonly counts: (
    question: Pick<OwnCaseQuestion, 'account' | 'caseNumber' | 'q' | 'seesNames' | 'today'>,
  ) => Promise<{ readonly all: number; readonly owed: number; readonly overdue: number }>;
};
