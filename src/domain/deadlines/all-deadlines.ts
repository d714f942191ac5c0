import type { Source } from '#domain/law/source.ts';
import { petition } from './appeal/petition.ts';
import { verification } from './appeal/verification.ts';
import { afterLiabilityDispute } from './application/after-liability-dispute.ts';
import { formNotProvided } from './application/form-not-provided.ts';
import { formularyApplication } from './application/formulary-application.ts';
import { imrApplication } from './application/imr-application.ts';
import { inquiryAnswer } from './application/inquiry-answer.ts';
import { internalAppealRequest, internalAppealResult } from './application/internal-appeal.ts';
import { noticeOfAssignment } from './application/notice-of-assignment.ts';
import type { EventKind } from './clocks/case-events.ts';
import type { DutyId } from './clocks/deadline.ts';
import type { Rule } from './clocks/rule.ts';
import { expeditedDetermination, expeditedDeterminationByStatute } from './determination/expedited.ts';
import { extendedDetermination } from './determination/extension.ts';
import { formularyDetermination } from './determination/formulary.ts';
import { standardDetermination } from './determination/standard.ts';
import { authorization } from './payment/authorization.ts';
import { reimbursement } from './payment/reimbursement.ts';
import { recordsAfterElectronicNotice } from './records/electronic-notice.ts';
import { endOfDispute } from './records/end-of-dispute.ts';
import { expeditedRecords, expeditedRecordsByStatute } from './records/expedited.ts';
import { furtherDocuments } from './records/further-documents.ts';
import { recordsAfterMailedNotice } from './records/mailed-notice.ts';
import { newAdministrator } from './records/new-administrator.ts';
import { newlyFoundRecords } from './records/newly-found.ts';
import { optionalDocuments } from './records/optional-documents.ts';
import { recordsByStatute } from './records/statutory-period.ts';
import { decision } from './ur/decision.ts';
import { expeditedDecision } from './ur/expedited-decision.ts';
import { firstVisitRequest } from './ur/first-visit-request.ts';
import { formularyDecision } from './ur/formulary-decision.ts';
import { missingInformation } from './ur/missing-information.ts';
import { physicianTold } from './ur/physician-told.ts';
import { retrospectiveDecision } from './ur/retrospective-decision.ts';
import { twelveMonthEffect } from './ur/twelve-month-effect.ts';
import { writtenNotice } from './ur/written-notice.ts';

const request = [decision, formularyDecision, expeditedDecision, retrospectiveDecision, missingInformation];
const determination = [
  standardDetermination,
  formularyDetermination,
  expeditedDetermination,
  expeditedDeterminationByStatute,
];

/** Event → duties it starts. A rule may still say that an event starts nothing in this case. */
export const startedBy: Readonly<Record<EventKind, readonly Rule[]>> = {
  'first-visit': [firstVisitRequest],
  'rfa-mailed': request,
  'rfa-received': request,
  'ur-information-requested': [decision],
  'ur-information-received': [decision, expeditedDecision, retrospectiveDecision],
  'ur-decision-made': [physicianTold, writtenNotice, twelveMonthEffect, internalAppealRequest],
  'ur-decision-served': [imrApplication, formularyApplication, formNotProvided, internalAppealRequest],
  'internal-appeal-requested': [internalAppealResult],
  'form-provided': [imrApplication, formularyApplication],
  'liability-resolved': [afterLiabilityDispute],
  'application-received': determination,
  'inquiry-received': [inquiryAnswer],
  eligible: [noticeOfAssignment, expeditedRecordsByStatute],
  'noarfi-served': [
    recordsAfterMailedNotice,
    recordsAfterElectronicNotice,
    expeditedRecords,
    recordsByStatute,
    optionalDocuments,
  ],
  'expedited-certified': [expeditedRecords, optionalDocuments, expeditedDetermination, expeditedDeterminationByStatute],
  'records-found': [newlyFoundRecords],
  'records-requested': [furtherDocuments],
  'records-complete': determination,
  'determination-extended': [extendedDetermination],
  'determination-served': [petition],
  'determination-received': [reimbursement, authorization],
  'verification-defect-noticed': [verification],
  'rfa-withdrawn': [endOfDispute],
  'application-withdrawn': [],
  authorized: [endOfDispute],
  settled: [endOfDispute],
  'new-administrator': [newAdministrator],
};

type Ending = {
  readonly events: readonly EventKind[];
  readonly how: 'replaced' | 'stopped';
  readonly duties: readonly DutyId[];
  readonly source: Source;
};

const review: readonly DutyId[] = ['A3', 'A4', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R9', 'D1', 'D1f', 'D2', 'D3'];

/** Event → open duties it ends, and why. */
export const endings: readonly Ending[] = [
  {
    events: ['form-provided'],
    how: 'replaced',
    duties: ['A1n'],
    source: { cite: 'Labor Code 4610.5(h)(3)', says: 'the time to apply begins when the form is provided' },
  },
  {
    events: ['liability-resolved'],
    how: 'replaced',
    duties: ['A1', 'A1f', 'A1n'],
    source: {
      cite: 'Labor Code 4610.5(h)(2)',
      says: 'where liability was disputed the time to apply runs from its resolution',
    },
  },
  {
    events: ['expedited-certified'],
    how: 'replaced',
    duties: ['R1', 'R2', 'R4', 'R5', 'D1', 'D1f'],
    source: {
      cite: '8 CCR 9792.10.4(c)',
      says: 'on the certificate of a threat to health the expedited clocks replace the standard ones',
    },
  },
  {
    events: ['determination-extended'],
    how: 'replaced',
    duties: ['D1', 'D1f', 'D2'],
    source: { cite: 'Labor Code 4610.6(d)(2)', says: 'an extension approved replaces the old due date' },
  },
  {
    events: ['authorized', 'settled', 'rfa-withdrawn', 'application-withdrawn'],
    how: 'stopped',
    duties: review,
    source: { cite: 'Labor Code 4610.5(g)', says: 'the review ends when there is nothing left in dispute' },
  },
];

export const source: readonly Source[] = endings.map(ending => ending.source);
