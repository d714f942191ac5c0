import { CaseState, inUtilizationReview } from '../case-state.ts';
import { source as contactSource } from '../service/contact.ts';
import { partyNamed, reachable } from '../guards/contact.ts';
import { provision, type Step, stays } from './step.ts';

/** Where a letter may still go out: from the application until the dispute is over. */
const stillTold = CaseState.options.filter(
  state => !inUtilizationReview.includes(state) && state !== 'terminated' && state !== 'final',
);

/** Service of notices: whatever became of the case since, that something was delivered stays to be recorded. */
export const serviceSteps: readonly Step[] = [
  ...stays(CaseState.options, {
    event: 'notice-served',
    guards: [],
    source: provision(
      'Code of Civil Procedure 1013(a), (c), 1013a; 8 CCR 10605',
      'service by mail or by electronic means is complete when it is deposited or sent, is shown by a record of when and how, and adds to the time to act',
    ),
  }),
  ...stays(stillTold, { event: 'contact-corrected', guards: [partyNamed, reachable], source: contactSource }),
];
