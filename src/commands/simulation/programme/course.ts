import type { Application } from './application.ts';

/** Where a case stands in the programme. */
type Standing =
  | 'handling'
  | 'screening'
  | 'asked'
  | 'eligible'
  | 'awaiting-records'
  | 'waiting'
  | 'in-review'
  | 'at-quality'
  | 'determined'
  | 'ended'
  | 'joined'
  | 'closed';

/** The way of one application through the programme, written as it goes. Days are day numbers, null until they come. */
export type Course = {
  readonly application: Application;
  standing: Standing;
  screened: number | null;
  /** Day a party received the inquiry about eligibility. */
  asked: number | null;
  eligible: number | null;
  assigned: number | null;
  recordsDue: number | null;
  records: number | null;
  /** Day the case became ready to decide without the administrator's records. */
  withoutRecords: number | null;
  determinationDue: number | null;
  reviewed: number | null;
  determined: number | null;
  /** Day it left the programme in another way. */
  closed: number | null;
  /** Receipt of the last application joined to it, where that was after its own. */
  lastJoined: number | null;
  reviewMinutes: number;
};

/** A course at its beginning. */
export function begun(application: Application): Course {
  return {
    application,
    standing: 'handling',
    screened: null,
    asked: null,
    eligible: null,
    assigned: null,
    recordsDue: null,
    records: null,
    withoutRecords: null,
    determinationDue: null,
    reviewed: null,
    determined: null,
    closed: null,
    lastJoined: null,
    reviewMinutes: application.reviewMinutes,
  };
}
