import { CaseState } from '../case-state.ts';
import { provision, type Step, stays } from './step.ts';

/** Service of notices: whatever became of the case since, that something was delivered stays to be recorded. */
export const serviceSteps: readonly Step[] = stays(CaseState.options, {
  event: 'notice-served',
  guards: [],
  source: provision(
    'Code of Civil Procedure 1013(a), (c), 1013a; 8 CCR 10605',
    'service by mail or by electronic means is complete when it is deposited or sent, is shown by a record of when and how, and adds to the time to act',
  ),
});
