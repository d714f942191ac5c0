import { determinationMade, groundWasStated, noDeterminationYet, someOverturned } from '../guards/appeal.ts';
import { periodIsOver } from '../guards/utilization-review.ts';
import { leads, provision, type Step, stays } from './step.ts';

const effect = provision(
  'Labor Code 4610.6(g), (j); 8 CCR 9792.10.7',
  'a determination binds the parties and is carried out',
);
const appeal = provision('Labor Code 4610.6(h); 8 CCR 10575', 'a verified petition on one of five grounds');
const outcome = provision('Labor Code 4610.6(h), (i)', 'presumed correct; reversed only on clear and convincing proof');

/** S12 to S18: effect, appeal, remand, publication. */
export const appealSteps: readonly Step[] = [
  ...stays(['determined', 'published'], { event: 'determination-received', guards: [], source: effect }),
  ...leads(['determined', 'published'], 'implemented', {
    event: 'implemented',
    guards: [someOverturned],
    source: effect,
  }),
  ...leads(['determined', 'implemented', 'published', 'ineligible'], 'appealed', {
    event: 'appealed',
    guards: [],
    source: appeal,
  }),
  ...stays(['appealed'], { event: 'verification-defect-noticed', guards: [], source: appeal }),
  ...stays(['appealed'], { event: 'verification-cured', guards: [], source: appeal }),
  ...leads(['appealed'], 'final', { event: 'appeal-denied', guards: [], source: outcome }),
  ...leads(['appealed'], 'screening', {
    event: 'ineligibility-reversed',
    guards: [noDeterminationYet],
    source: noDeterminationYet.source,
  }),
  ...leads(['appealed'], 'remanded', {
    event: 'remanded',
    guards: [determinationMade, groundWasStated],
    source: determinationMade.source,
  }),
  ...leads(['determined', 'implemented', 'published', 'ineligible'], 'final', {
    event: 'appeal-time-passed',
    guards: [periodIsOver],
    source: appeal,
  }),
  ...leads(['determined', 'implemented', 'final'], 'published', {
    event: 'published',
    guards: [determinationMade],
    source: provision(
      'Labor Code 4610.6(m); 8 CCR 9792.10.9',
      'determinations are published after what identifies a person is taken out',
    ),
  }),
];
