import type { TriggerRow } from './triggers.ts';

/** What says that something is only supposed, meant for later, past, or told of someone else. */
// biome-ignore format: a table reads in columns
export const MODALITY: readonly TriggerRow[] = [
  ['possible', 'clause', ['possible', 'possibly', 'probable', 'probably', 'suspected', 'suspect', 'suspicion of', 'suspicion for', 'suspicious for', 'suspicious of', 'likely', 'may have', 'might have', 'may be', 'might be', 'could be', 'rule out', 'to rule out', 'r/o', 'rules out for possible', 'concern for', 'concerning for', 'question of', 'questionable', 'presumed', 'presumptive', 'differential diagnosis', 'differential includes', 'cannot rule out', 'can not rule out', 'appears to be', 'suggestive of', 'suggesting', 'evaluate for', 'to evaluate for']],
  ['possible', 'before', ['is suspected', 'was suspected', 'is possible', 'is likely', 'is probable', 'cannot be ruled out', 'cannot be excluded', 'not ruled out', 'is questionable', 'is questioned']],
  ['planned', 'clause', ['treatment plan included', 'treatment plan includes', 'treatment plan', 'plan of care', 'plan of care included', 'the plan is', 'plan is for', 'plan is to', 'plan was to', 'planned', 'plans for', 'will', 'scheduled for', 'scheduled to', 'recommended', 'recommends', 'recommendation for', 'recommending', 'requested', 'requests', 'requesting', 'request for', 'request for authorization', 'requested authorization', 'authorization for', 'appealed', 'awaiting', 'pending', 'to undergo', 'referral for', 'referral to', 'referred for', 'referred to', 'consideration of', 'considering', 'candidate for', 'to obtain', 'order for', 'ordered', 'proposed', 'would benefit from', 'advised to', 'instructed to begin', 'to start', 'start', 'begin', 'initiate', 'disputed']],
  ['planned', 'before', ['was requested', 'were requested', 'is requested', 'are requested', 'is being requested', 'has been requested', 'was recommended', 'were recommended', 'is recommended', 'was ordered', 'were ordered', 'was sought', 'were sought', 'is sought', 'is pending', 'are pending', 'was scheduled', 'were scheduled', 'is scheduled', 'are scheduled', 'is planned', 'was planned', 'were planned', 'was the original request', 'were appealed', 'was approved', 'be performed', 'is considered']],
  ['historical', 'clause', ['history of', 'past history', 'past history included', 'past medical history', 'past medical history included', 'medical history', 'past surgical history', 'h/o', 'prior history of', 'hx of', 'status post', 's/p', 'previously had', 'previously diagnosed with', 'in the past had', 'years ago', 'months ago']],
  ['historical', 'segment', ['previous', 'previously', 'prior', 'past', 'remote', 'remote history of', 'childhood', 'old']],
  ['historical', 'before', ['in the past', 'years ago', 'months ago', 'as a child', 'in childhood', 'by history']],
  ['hypothetical', 'clause', ['if', 'should he', 'should she', 'should the patient', 'in case of', 'in the event of', 'risk of', 'risks of', 'risk for', 'return for', 'return for any', 'come back for', 'return if', 'as needed for', 'prn for', 'watch for', 'monitor for', 'unless', 'to prevent', 'prevention of', 'educated on', 'counseled on', 'warned about', 'advised of', 'precautions']],
  ['family', 'clause', ['family history', 'family history of', 'mother', 'father', 'brother', 'sister', 'sibling', 'siblings', 'grandmother', 'grandfather', 'aunt', 'uncle', 'maternal', 'paternal', 'runs in the family', 'family member', 'parents']],
  ['none', 'nothing', ['history of an occupational', 'history of occupational', 'history of a work', 'history of injury', 'history of industrial', 'history and physical', 'history of present illness', 'history of the present illness', 'date of injury', 'planned parenthood', 'risk factors', 'will not', 'prior to', 'likely to benefit', 'past week', 'past month', 'past few', 'past several', 'previous visit', 'last visit', 'prior visit', 'prior exam', 'as if', 'no history available']],
];

/** Section headings that set the meaning of all that stands below. */
// biome-ignore format: a table reads in columns
export const SECTIONS: readonly (readonly [effect: TriggerRow[0], headings: readonly string[]])[] = [
  ['historical', ['past medical history', 'medical history', 'past history', 'past surgical history', 'surgical history', 'pmh', 'psh', 'prior treatment', 'past treatment']],
  ['family', ['family history', 'fh', 'family medical history']],
  ['planned', ['plan', 'treatment plan', 'plan of care', 'recommendations', 'recommendation', 'requests', 'request for authorization', 'treatment requested', 'orders']],
];

/** Where the reach of a phrase ends. */
// biome-ignore format: a table reads in columns
export const TERMINATORS: readonly string[] = [
  'but', 'however', 'although', 'though', 'except', 'except for', 'nevertheless', 'yet', 'still', 'apart from', 'aside from', 'other than', 'otherwise', 'with the exception of', 'secondary to', 'due to', 'because', 'since', 'which', 'who', 'whereas', 'while', 'despite', 'complains', 'complained', 'complaining', 'reports', 'reported', 'presents', 'presented', 'continues', 'continued', 'noted to have', 'found to have', 'revealed', 'reveals', 'showed', 'shows', 'demonstrated', 'admits', 'endorses', 'states', 'stated', 'cause of', 'source of', 'reason for', 'etiology of', 'he is', 'she is', 'he has', 'she has', 'he was', 'she was', 'is able', 'was able', 'positive for', 'positive',
];

/** Words that show a new statement after a comma, not one more item of a list of things absent. */
// biome-ignore format: a table reads in columns
export const LIST_ENDERS = new Set([
  'is', 'was', 'are', 'were', 'has', 'had', 'have', 'positive', 'negative', 'decreased', 'reduced', 'restricted', 'limited', 'normal', 'intact', 'full', 'tender', 'tenderness', 'mild', 'moderate', 'severe', 'there', 'he', 'she', 'patient', 'noted', 'painful', 'increased', 'good', 'with', 'warm', 'soft', 'clear', 'supple', 'regular', 'alert', 'no', 'denies', 'denied', 'will', 'status',
]);
