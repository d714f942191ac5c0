import type { TriggerRow } from './trigger.ts';

// biome-ignore format: a table reads in columns
const AHEAD = ['will be requested', 'will be ordered', 'will be scheduled', 'will be obtained', 'will be considered', 'will be needed', 'will be taught', 'will be given', 'will be provided', 'will be started', 'will be added', 'will be done', 'to be obtained', 'to be scheduled', 'to be requested', 'to be ordered', 'to be considered', 'to be done', 'to be started', 'should be obtained', 'should be considered', 'may be added', 'may be considered', 'may be tried', 'might be considered', 'can be considered', 'could be considered', 'would be considered', 'would be signed', 'would be obtained', 'would be required', 'would be requested', 'would be needed', 'will be signed'];

/** What says that something is meant for later: planned, asked for, awaited. */
// biome-ignore format: a table reads in columns
export const PLAN: readonly TriggerRow[] = [
  ['planned', 'clause', ['treatment plan included', 'treatment plan includes', 'treatment plan', 'plan of care', 'plan of care included', 'the plan is', 'plan is for', 'plan is to', 'plan was to', 'planned', 'plans for', 'will', 'scheduled for', 'scheduled to', 'recommended', 'recommends', 'recommendation for', 'recommending', 'requested', 'requests', 'requesting', 'request for', 'request for authorization', 'requested authorization', 'authorization for', 'appealed', 'awaiting', 'pending', 'to undergo', 'referral for', 'referral to', 'referred for', 'referred to', 'refer to', 'refer for', 'refer him', 'refer her', 'refer the patient', 'hope to', 'hopes to', 'goal is to', 'goal of', 'goals include', 'expect to', 'expected to', 'we expect', 'with the goal of', 'intends to', 'would like to', 'wishes to', 'in hopes of', 'hoping to', 'consideration of', 'considering', 'candidate for', 'to obtain', 'order for', 'ordered', 'proposed', 'would benefit from', 'advised to', 'instructed to begin', 'to start', 'start', 'begin', 'initiate', 'disputed']],
  ['planned', 'before', ['was requested', 'were requested', 'is requested', 'are requested', 'is being requested', 'has been requested', 'was recommended', 'were recommended', 'is recommended', 'was ordered', 'were ordered', 'was sought', 'were sought', 'is sought', 'is pending', 'are pending', 'was scheduled', 'were scheduled', 'is scheduled', 'are scheduled', 'is planned', 'was planned', 'were planned', 'was the original request', 'were appealed', 'was approved', 'be performed', 'is considered']],
  // What is meant may stand on either side: "gabapentin will be started", "will be started on gabapentin".
  ['planned', 'before', AHEAD],
  ['planned', 'clause', AHEAD],
  ['none', 'nothing', ['will not', 'free will', 'at will', 'planned parenthood']],
];
