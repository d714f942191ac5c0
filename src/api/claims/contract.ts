import { z } from 'zod';
import { OwnCaseSort, ReceiptLine } from '#commands/claims/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { RequiredRecord } from '#domain/cases/events/delivery.ts';
import { ReviewFee } from '#domain/charges/fees/review-fee.ts';
import { PenaltyOfDuty } from '#domain/charges/penalties/penalties-of-duties.ts';
import { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { DeskListQuery } from '../lists/contract.ts';

/** `due`: what is owed first. */
export const ClaimsQuery = DeskListQuery.extend({
  sort: OwnCaseSort.default('due'),
  /** `owed`: records or payment are; `overdue`: since before today. */
  show: z.enum(['all', 'owed', 'overdue']).default('all'),
  /** The beginning of case numbers. */
  case: z.string().trim().max(40).default(''),
});

/** A page of the cases of a claims administrator. */
export const ClaimsView = z.object({
  rows: z.array(
    z.object({
      caseNumber: z.string(),
      state: CaseState,
      priority: z.enum(['standard', 'expedited']),
      items: z.array(z.string()),
      /** Day of the notice of assignment and how it came; null before. */
      notice: z.object({ on: CivilDate, method: z.string().nullable() }).nullable(),
      /** The first day or minute on which records or payment are owed. */
      due: z.string().nullable(),
      duties: z.array(Deadline),
      checklist: z.array(z.object({ record: RequiredRecord, isSent: z.boolean() })),
      sent: z.object({ deliveries: z.int(), files: z.int() }),
      penalties: z.array(PenaltyOfDuty),
      /** Null where none is owed, or the application has no day. */
      fee: z.object({ fee: ReviewFee, isOwed: z.boolean() }).nullable(),
    }),
  ),
  counts: z.object({ all: z.int(), owed: z.int(), overdue: z.int() }),
  from: z.int(),
  today: CivilDate,
});
export type ClaimsView = Readonly<z.infer<typeof ClaimsView>>;

export const DeliveryQuery = z.object({
  sender: z.string().trim().min(1, 'say who sends it').max(200),
});

/** Uploads that are whole, made one delivery: a ZIP, or files and their manifest. */
export const UploadedDelivery = DeliveryQuery.extend({
  uploads: z.array(z.string().min(1).max(100)).min(1, 'name the uploads').max(20_000),
});

/** What became of each line of a manifest, and of files no line names. */
export const ReceiptView = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  sender: z.string(),
  lines: z.array(ReceiptLine),
});
export type ReceiptView = Readonly<z.infer<typeof ReceiptView>>;

export const ReceiptsView = z.object({ receipts: z.array(ReceiptView) });
