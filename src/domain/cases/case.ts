import type { RecordDocument } from '#domain/records/document.ts';
import type { Analysis } from './analyses/analysis.ts';
import type { AppealGround } from './events/appeal-ground.ts';
import type { ApplicationForm } from './events/application-form.ts';
import type { CaseState } from './case-state.ts';
import type { ItemClosing } from './events/closing.ts';
import type { Delivery } from './events/delivery.ts';
import type { Dispute } from './dispute.ts';
import type { CaseEventOf } from './events.ts';
import type { CaseParty } from './parties.ts';
import type { Publication } from './publication/publication.ts';

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
  /** One per reviewer, in order of seats; empty while nobody is assigned. */
  readonly analyses: readonly Analysis[];
  /** On what approval more than one reviewer was assigned; null where one decides. */
  readonly panel: Pick<CaseEventOf<'panel-assigned'>['data'], 'approvedOn' | 'complexity'> | null;
  /** Members of a panel who left it before it decided. */
  readonly formerReviewers: readonly string[];
  /** Reviewers who may not decide this case again. */
  readonly excludedReviewers: readonly string[];
  /** The summary on file, with which a reviewer begins. */
  readonly clinicalSummary: string;
  readonly letter: string | null; // its SHA-256
  /** Which signing this is: 1, and one more after each draft returned and each remand; a letter belongs to one. */
  readonly round: number;
  /** How the determination of this round was made public; null while it is not. */
  readonly publication: Publication | null;
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

/** The row of a case as it stands: items still open, and how many of them every reviewer has decided. */
export function derivedRow(current: Case): DerivedRow {
  const open = openItems(current);
  const { analyses } = current;
  return {
    state: current.state,
    open: open.length,
    decided:
      analyses.length === 0 ? 0 : open.filter(item => analyses.every(own => own.decisions[item] !== null)).length,
    dispute: current.dispute,
  };
}
