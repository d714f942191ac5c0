import type { TriggerRow } from './trigger.ts';

/** What says that something is meant for later: planned, asked for, awaited. */
// biome-ignore format: a table reads in columns
export const PLAN: readonly TriggerRow[] = [
  ['planned', 'clause', ['treatment plan included', 'treatment plan includes', 'treatment plan', 'plan of care', 'plan of care included', 'the plan is', 'plan is for', 'plan is to', 'plan was to', 'planned', 'plans for', 'will', 'scheduled for', 'scheduled to', 'recommended', 'recommends', 'recommendation for', 'recommending', 'requested', 'requests', 'requesting', 'request for', 'request for authorization', 'requested authorization', 'authorization for', 'appealed', 'awaiting', 'pending', 'to undergo', 'referral for', 'referral to', 'referred for', 'referred to', 'consideration of', 'considering', 'candidate for', 'to obtain', 'order for', 'ordered', 'proposed', 'would benefit from', 'advised to', 'instructed to begin', 'to start', 'start', 'begin', 'initiate', 'disputed']],
  ['planned', 'before', ['was requested', 'were requested', 'is requested', 'are requested', 'is being requested', 'has been requested', 'was recommended', 'were recommended', 'is recommended', 'was ordered', 'were ordered', 'was sought', 'were sought', 'is sought', 'is pending', 'are pending', 'was scheduled', 'were scheduled', 'is scheduled', 'are scheduled', 'is planned', 'was planned', 'were planned', 'was the original request', 'were appealed', 'was approved', 'be performed', 'is considered']],
  ['none', 'nothing', ['will not', 'free will', 'at will', 'planned parenthood']],
];
