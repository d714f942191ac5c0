import type { ServiceMethod } from '#domain/calendar/service/method.ts';
import type { Ground } from '../scenario/scenario.ts';
import type { Priority } from './due-dates.ts';

/** What screening will find: fit for review, or why not. */
export type Finding = 'eligible' | 'duplicate' | 'deferred' | 'LATE' | Ground;

/**
 * An application as it comes in, with everything that chance decides about it, so that the same case meets other staffing
 * unchanged. Days are day numbers.
 */
export type Application = {
  readonly received: number;
  readonly urServed: number;
  readonly urServedBy: ServiceMethod;
  readonly priority: Priority;
  readonly formularyOnly: boolean;
  readonly finding: Finding;
  /** Day it can be screened. */
  readonly handled: number;
  /** Where the UR decision is missing and may still be sent: whether it will be, and days until it is or the time has passed. */
  readonly urCopy: { readonly isCured: boolean; readonly days: number } | null;
  /** Days until a party answers an inquiry; null: none is asked. */
  readonly inquiryDays: number | null;
  /** Whether it may be joined to an open case. */
  readonly joins: boolean;
  /** Index among the specialties of the scenario. */
  readonly specialty: number;
  readonly noticeBy: 'mail' | 'electronic';
  /** Days before the due date that the records come; null: late or never. */
  readonly recordsEarlyDays: number | null;
  /** Days after the due date that they come when late; null: never. */
  readonly recordsLateDays: number | null;
  /** Whether worker or physician sent documents that a decision could rest on. */
  readonly otherDocuments: boolean;
  readonly reviewMinutes: number;
  readonly reviewDays: number;
  readonly qualityMinutes: number;
  /** Days from assignment until the dispute would end by itself. */
  readonly endsAfterDays: number;
};
