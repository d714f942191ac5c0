import { datesInOrder } from '../guards/application.ts';
import {
  noDetermination,
  periodIsOver,
  physicianDecides,
  someAdverse,
  twelveMonthEffect,
} from '../guards/utilization-review.ts';
import { leads, provision, type Step, stays } from './step.ts';

const decision = provision('Labor Code 4610(g)(3), (i)', 'a request is approved, modified or denied by its last day');
const request = provision('8 CCR 9792.6.1, 9792.9.1(c)(2)', 'what a complete request for authorization holds');
const information = provision('8 CCR 9792.9.1(f)', 'information that is needed and missing is asked for, then awaited');
const liability = provision('Labor Code 4610(l), (m); 8 CCR 9792.9.1(b)', 'UR waits while liability is disputed');

/** S0 to S3: the request for authorization and its utilization review. */
export const utilizationReviewSteps: readonly Step[] = [
  ...leads([null], 'rfa-received', { event: 'rfa-received', guards: [datesInOrder], source: request }),
  ...stays(['rfa-received'], { event: 'rfa-returned', guards: [], source: request }),
  ...leads(['rfa-received'], 'ur-pending', { event: 'rfa-accepted', guards: [], source: request }),
  ...leads(['rfa-received', 'ur-pending'], 'ur-deferred', { event: 'ur-deferred', guards: [], source: liability }),
  ...leads(['ur-deferred'], 'ur-pending', { event: 'liability-resolved', guards: [], source: liability }),
  ...leads(['ur-pending'], 'ur-information-requested', {
    event: 'ur-information-requested',
    guards: [],
    source: information,
  }),
  ...leads(['ur-information-requested', 'ur-adverse-for-information'], 'ur-pending', {
    event: 'ur-information-received',
    guards: [],
    source: information,
  }),
  ...leads(['ur-information-requested'], 'ur-adverse-for-information', {
    event: 'ur-denied-for-information',
    guards: [],
    source: provision('8 CCR 9792.9.1(f)(2)(A)', 'a denial for want of information is looked at again when it comes'),
  }),
  ...leads(['ur-pending'], 'ur-approved', { event: 'ur-approved', guards: [], source: decision }),
  ...leads(['ur-pending'], 'ur-adverse', {
    event: 'ur-decision-made',
    guards: [physicianDecides, someAdverse],
    source: decision,
  }),
  ...stays(['ur-adverse'], {
    event: 'ur-decision-served',
    guards: [],
    source: provision('Labor Code 4610(i)(4); 4610.5(f)', 'the decision goes to the worker with the form to apply'),
  }),
  ...stays(['ur-adverse'], {
    event: 'form-provided',
    guards: [],
    source: provision('Labor Code 4610.5(h)(3)', 'the time to apply does not begin before the form is provided'),
  }),
  ...leads(['ur-adverse', 'final'], 'ur-pending', {
    event: 'rfa-repeated',
    guards: [twelveMonthEffect, noDetermination],
    source: twelveMonthEffect.source,
  }),
  ...leads(['ur-adverse'], 'final', {
    event: 'application-time-passed',
    guards: [periodIsOver],
    source: provision('Labor Code 4610.5(f)(1), 4610(k)', 'without an application in time the UR decision is final'),
  }),
];
