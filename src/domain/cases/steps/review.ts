import { answerOfItem, draftChecked, findingsResolved } from '../guards/findings.ts';
import { isReturned, returnTakenUp, somethingDrafted } from '../guards/quality.ts';
import { newDocuments, notOnUrDecisionAlone, requiredRecordsIn } from '../guards/records.ts';
import {
  everyItemDecided,
  everyReviewerSigned,
  itemExists,
  notBeforeAssignment,
  othersToSign,
  ownAnalysis,
  shortExtension,
  signedAsItStands,
  signedByAssignedReviewer,
  signsOnce,
  summaryWritten,
  viewedOnce,
} from '../guards/review.ts';
import {
  approval,
  distinctReviewers,
  freeOfConflict,
  nobodySigned,
  notExcluded,
  panelApproved,
  reviewerQualified,
  somebodyDecides,
} from '../guards/reviewers.ts';
import { leads, provision, type Step, stays } from './step.ts';

const records = provision('Labor Code 4610.5(l), (m); 8 CCR 9792.10.5', 'who sends what, and until when');
const complete = provision('Labor Code 4610.6(d)', 'the time to decide runs once application and records are in');
const reviewer = provision('Labor Code 139.5(d)(4)', 'a review goes to a qualified medical reviewer without conflict');
const review = provision(
  'Labor Code 4610.6(a)-(c)',
  'the reviewer looks at all information submitted and judges the necessity of each disputed treatment',
);
const question = provision(
  'Labor Code 4610.6(b); 8 CCR 9792.10.5(d)',
  'the reviewer may ask; all see question and answer',
);
const open = ['assigned', 'records-incomplete', 'records-complete', 'in-review', 'reviewer-query', 'remanded'] as const;

const determination = provision(
  'Labor Code 4610.6(e)-(g)',
  'the reviewer states per item whether it is necessary, and why; that is the determination, of several what the majority states',
);
const sitting = [reviewerQualified, freeOfConflict, notExcluded, distinctReviewers] as const;
const signing = [
  notOnUrDecisionAlone,
  signedByAssignedReviewer,
  signsOnce,
  reviewerQualified,
  freeOfConflict,
  summaryWritten,
  everyItemDecided,
  signedAsItStands,
  notBeforeAssignment,
  draftChecked,
  findingsResolved,
  returnTakenUp,
] as const;
const monitored = provision('Labor Code 139.5(d)(3)(B)', 'reviews are timely, clear and credible, and monitored');

/** S7 to S12: records, review, signature, letter. */
export const reviewSteps: readonly Step[] = [
  ...stays(open, { event: 'records-received', guards: [newDocuments], source: records }),
  ...stays(open, { event: 'records-requested', guards: [], source: records }),
  ...stays(open, { event: 'records-found', guards: [], source: records }),
  ...leads(['assigned'], 'records-incomplete', { event: 'records-overdue', guards: [], source: records }),
  ...leads(['assigned', 'records-incomplete'], 'records-complete', {
    event: 'records-completed',
    guards: [requiredRecordsIn],
    source: complete,
  }),
  ...leads(['records-complete', 'records-incomplete', 'remanded'], 'in-review', {
    event: 'reviewer-assigned',
    guards: [reviewerQualified, freeOfConflict, notExcluded, notOnUrDecisionAlone],
    source: reviewer,
  }),
  ...leads(['records-complete', 'records-incomplete', 'remanded'], 'in-review', {
    event: 'panel-assigned',
    guards: [...sitting, panelApproved, notOnUrDecisionAlone],
    source: approval,
  }),
  ...stays(['in-review'], {
    event: 'panel-assigned',
    guards: [...sitting, panelApproved, nobodySigned],
    source: approval,
  }),
  ...stays(['in-review'], {
    event: 'reviewer-replaced',
    guards: [...sitting, ownAnalysis],
    source: reviewer,
  }),
  ...stays(['in-review'], {
    event: 'reviewer-left',
    guards: [ownAnalysis, somebodyDecides],
    source: approval,
  }),
  ...leads(['in-review'], 'reviewer-query', { event: 'reviewer-asked', guards: [], source: question }),
  ...leads(['reviewer-query'], 'in-review', { event: 'question-answered', guards: [], source: question }),
  ...stays(['in-review'], { event: 'summary-written', guards: [ownAnalysis], source: review }),
  ...stays(['in-review'], {
    event: 'first-view-recorded',
    guards: [itemExists, ownAnalysis, viewedOnce],
    source: review,
  }),
  ...stays(['in-review'], { event: 'item-decided', guards: [itemExists, ownAnalysis], source: review }),
  ...stays(['in-review'], {
    event: 'finding-answered',
    guards: [ownAnalysis, answerOfItem],
    source: provision(
      'Labor Code 4610.6(h)(5)',
      'what a draft states against the record is taken back or accounted for',
    ),
  }),
  ...stays(['records-complete', 'in-review', 'reviewer-query', 'draft-quality'], {
    event: 'determination-extended',
    guards: [shortExtension],
    source: shortExtension.source,
  }),
  ...stays(['in-review'], { event: 'analysis-signed', guards: [...signing, othersToSign], source: determination }),
  ...leads(['in-review'], 'draft-quality', {
    event: 'determination-signed',
    guards: [...signing, everyReviewerSigned],
    source: determination,
  }),
  ...leads(['draft-quality'], 'in-review', {
    event: 'draft-returned',
    guards: [],
    source: monitored,
  }),
  ...stays(['in-review'], { event: 'draft-returned', guards: [ownAnalysis, somethingDrafted], source: monitored }),
  ...stays(['in-review'], { event: 'return-answered', guards: [ownAnalysis, isReturned], source: monitored }),
  ...stays(['in-review'], { event: 'draft-released', guards: [ownAnalysis, somethingDrafted], source: monitored }),
  ...leads(['draft-quality'], 'determined', {
    event: 'letter-issued',
    guards: [],
    source: provision('Labor Code 4610.6(f)', 'the determination is served on the parties in writing'),
  }),
];
