import type { RecordDocument } from '#domain/records/document.ts';
import type { AppealGround } from './events/appeal-ground.ts';
import type { ApplicationForm } from './events/application-form.ts';
import type { CaseState } from './case-state.ts';
import type { ItemClosing } from './events/closing.ts';
import type { Decision } from './decision.ts';
import type { Delivery } from './events/delivery.ts';
import type { Dispute } from './dispute.ts';
import type { CaseEventOf } from './events.ts';
import type { CaseParty } from './parties.ts';

export type Signature = CaseEventOf<'determination-signed'>['data'];

/** A dispute as it stands, derived from its events. */
export type Case = {
  readonly caseNumber: string;
  readonly state: CaseState;
  readonly dispute: Dispute;
  /** The application as filed; null for a case taken over whole, or before there is one. */
  readonly form: ApplicationForm | null;
  /** Who has a part in the dispute; empty where nobody has said. Names: for the conflict screening alone. */
  readonly parties: readonly CaseParty[];
  /** Whether the application was found eligible, in whole or in part. */
  readonly eligible: boolean;
  /** One place per disputed item: why it is no longer open; null while it is. */
  readonly closed: readonly (ItemClosing | null)[];
  readonly documents: readonly RecordDocument[];
  readonly deliveries: readonly Delivery[];
  /** Id of the reviewer assigned; the name lives elsewhere. */
  readonly reviewer: string | null;
  /** Reviewers who may not decide this case again. */
  readonly excludedReviewers: readonly string[];
  readonly clinicalSummary: string;
  /** One place per disputed item, null while undecided. */
  readonly decisions: readonly (Decision | null)[];
  readonly signature: Signature | null;
  readonly letter: string | null; // its SHA-256
  /** Which signing this is: 1, and one more after each draft returned and each remand; a letter belongs to one. */
  readonly round: number;
  /** Grounds of the petition that is pending; empty when none is. */
  readonly petition: readonly AppealGround[];
};

/** Places of the items that are still open. */
export function openItems({ closed }: Pick<Case, 'closed'>): readonly number[] {
  return closed.flatMap((reason, item) => (reason === null ? [item] : []));
}

/** What a list shows of a case: derived from its log and kept beside it. */
export type DerivedRow = {
  readonly state: CaseState;
  readonly open: number;
  readonly decided: number;
  readonly dispute: Dispute;
};

/** The row of a case as it stands: items still open, and how many of them are decided. */
export function derivedRow(current: Case): DerivedRow {
  const open = openItems(current);
  return {
    state: current.state,
    open: open.length,
    decided: open.filter(item => current.decisions[item] !== null).length,
    dispute: current.dispute,
  };
}
