import { underReview } from '../case-state.ts';
import {
  datesInOrder,
  foundEligible,
  notExpeditedYet,
  sameDispute,
  signed,
  someItemStays,
  urDecisionAttached,
} from '../guards/application.ts';
import { recordsPresent } from '../guards/records.ts';
import { itemExists } from '../guards/review.ts';
import { leads, provision, type Step, stays } from './step.ts';

const screening = provision('Labor Code 4610.5(k); 8 CCR 9792.10.3(a)', 'applications are screened for eligibility');
const inquiry = provision('8 CCR 9792.10.3(b), (c)', 'a party may be asked for facts that decide eligibility');
const consolidation = provision(
  '8 CCR 9792.10.4(a)',
  'eligible applications of one employee, physician and injury may be joined for one determination',
);
const ending = provision('Labor Code 4610.5(g); 8 CCR 9792.10.6(a)', 'a review ends when nothing is left in dispute');

/** S4 to S7, and S13: the application, its screening and its assignment; how a dispute ends early. */
export const applicationSteps: readonly Step[] = [
  ...leads([null], 'records-complete', {
    event: 'case-opened',
    guards: [recordsPresent, datesInOrder],
    source: provision('Labor Code 4610.5(l), 4610.6(d)', 'the time to decide runs from receipt of the records'),
  }),
  ...leads([null, 'ur-adverse'], 'application-received', {
    event: 'application-received',
    guards: [signed, urDecisionAttached, datesInOrder],
    source: provision(
      'Labor Code 4610.5(h), (j)',
      'the worker applies within the period, signed, with the UR decision',
    ),
  }),
  ...leads(['application-received'], 'screening', { event: 'screening-begun', guards: [], source: screening }),
  ...leads(['screening'], 'inquiry-open', { event: 'inquiry-sent', guards: [], source: inquiry }),
  ...leads(['inquiry-open'], 'screening', { event: 'inquiry-answered', guards: [], source: inquiry }),
  ...stays(['screening'], { event: 'found-eligible', guards: [someItemStays], source: screening }),
  ...leads(['screening'], 'ineligible', { event: 'found-ineligible', guards: [], source: screening }),
  ...leads(['screening'], 'deferred-for-liability', {
    event: 'deferred-for-liability',
    guards: [],
    source: provision('Labor Code 4610.5(h)(2), (k)', 'while liability is disputed the review is deferred'),
  }),
  ...leads(['deferred-for-liability'], 'screening', {
    event: 'liability-resolved',
    guards: [],
    source: provision('Labor Code 4610.5(h)(2)', 'once liability is resolved the dispute may be reviewed'),
  }),
  ...stays(['screening'], { event: 'consolidated', guards: [foundEligible, sameDispute], source: consolidation }),
  ...leads(['screening'], 'terminated', { event: 'joined', guards: [foundEligible], source: consolidation }),
  ...leads(['screening'], 'assigned', {
    event: 'noarfi-served',
    guards: [foundEligible],
    source: provision('8 CCR 9792.10.4(b)', 'the notice of assignment is served within one business day'),
  }),
  ...stays(['assigned', 'records-incomplete', 'records-complete', 'in-review', 'reviewer-query'], {
    event: 'expedited-certified',
    guards: [notExpeditedYet],
    source: notExpeditedYet.source,
  }),
  // What is signed is not changed: a signed draft is returned first.
  ...stays(
    underReview.filter(state => state !== 'draft-quality'),
    { event: 'item-closed', guards: [itemExists, someItemStays], source: ending },
  ),
  ...leads(underReview, 'terminated', { event: 'terminated', guards: [], source: ending }),
  ...stays(underReview, {
    event: 'administrator-changed',
    guards: [],
    source: provision('Labor Code 4610.5(p)', 'a new claims administrator is reported'),
  }),
];
