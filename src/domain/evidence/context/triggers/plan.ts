import type { TriggerRow } from './trigger.ts';

// biome-ignore format: a table reads in columns
const YET_TO_BE = ['will be', 'to be', 'should be', 'may be', 'might be', 'can be', 'could be', 'would be', 'is going to be', 'are going to be', 'is being', 'are being'];
// biome-ignore format: a table reads in columns
const GIVEN = ['requested', 'ordered', 'scheduled', 'obtained', 'considered', 'needed', 'required', 'taught', 'given', 'provided', 'prescribed', 'started', 'begun', 'initiated', 'added', 'done', 'performed', 'repeated', 'tried', 'trialed', 'attempted', 'arranged', 'undertaken', 'carried out', 'made', 'taken', 'checked', 'drawn', 'sought', 'used', 'worn', 'tapered', 'offered', 'signed', 'asked for', 'instructed in', 'completed', 'discussed', 'addressed', 'reviewed', 'monitored', 'assessed'];
const AHEAD = YET_TO_BE.flatMap(ahead => GIVEN.map(given => `${ahead} ${given}`)).filter(
  words => !/^(?:is|are) being (?:given|provided|prescribed|taught|tried|done|performed|needed|required)$/.test(words),
);

// biome-ignore format: a table reads in columns
const SOON = ['to have', 'to begin', 'to attend', 'to see', 'to get', 'to receive', 'to try', 'to undergo', 'to start', 'starting', 'beginning', 'about to', 'going to'];

// biome-ignore format: a table reads in columns
const WAS = ['was', 'were', 'is', 'are', 'has been', 'have been', 'had been', 'was only', 'was also', 'were also', 'was again'];
/** What is done with care that is not given. */
// biome-ignore format: a table reads in columns
const SPOKEN_OF = ['offered', 'proposed', 'suggested', 'advised', 'contemplated', 'considered', 'deferred', 'declined', 'refused', 'approved', 'authorized', 'certified', 'recommended', 'requested', 'ordered', 'scheduled', 'planned', 'expected', 'asked for', 'discussed and declined', 'discussed and refused', 'discussed but declined', 'discussed and deferred'];
/** The same, which is said of findings, too: only of these. */
// biome-ignore format: a table reads in columns
const CARE = ['injection', 'injections', 'surgery', 'operation', 'therapy', 'acupuncture', 'chiropractic', 'massage', 'fusion', 'arthroscopy', 'replacement', 'repair', 'release', 'decompression', 'discectomy', 'block', 'blocks', 'ablation', 'program', 'trial', 'stimulator', 'pump', 'brace', 'unit', 'exercises', 'agreement', 'contract'];

/** What says that something is meant for later: planned, asked for, awaited. */
// biome-ignore format: a table reads in columns
export const PLAN: readonly TriggerRow[] = [
  ['planned', 'clause', ['it is hoped', 'hoped that', 'hoped to', 'plan included', 'plan includes', 'plans to', 'plans on', 'told to', 'treatment plan included', 'treatment plan includes', 'treatment plan', 'plan of care', 'plan of care included', 'the plan is', 'plan is for', 'plan is to', 'plan was to', 'planned', 'plans for', 'will', 'scheduled for', 'scheduled to', 'approved for', 'authorized for', 'certified for', 'recommended', 'recommends', 'recommendation for', 'recommending', 'requested', 'requests', 'requesting', 'request for', 'request is for', 'request was for', 'request for authorization', 'requested authorization', 'authorization for', 'appealed', 'awaiting', 'pending', 'to undergo', 'referral for', 'referral to', 'referred for', 'referred to', 'refer to', 'refer for', 'refer him', 'refer her', 'refer the patient', 'hope to', 'hopes to', 'goal is to', 'goal of', 'goals include', 'expect to', 'expected to', 'expects', 'expecting', 'we expect', 'with the goal of', 'intends to', 'would like to', 'wishes to', 'in hopes of', 'hoping to', 'consideration of', 'considering', 'candidate for', 'to obtain', 'order for', 'ordered', 'proposed', 'would benefit from', 'advised to', 'instructed to begin', 'to start', 'start', 'begin', 'initiate', 'disputed', 'was asked to', 'were asked to', 'has been asked to', 'was encouraged to', 'will need to', 'needs to sign', 'asked to sign', ...['', 'he ', 'she '].flatMap(who => SOON.map(soon => `${who}is ${soon}`))]],
  ['planned', 'before', ['was sought', 'were sought', 'is sought', 'is pending', 'are pending', 'was the original request', 'were appealed', 'be performed']],
  ['planned', 'before', WAS.flatMap(was => SPOKEN_OF.map(spoken => `${was} ${spoken}`))],
  ['planned', 'through', CARE.flatMap(care => WAS.map(was => `${care} ${was} discussed`))],
  // What is meant may stand on either side: "gabapentin will be started", "will be started on gabapentin".
  ['planned', 'before', AHEAD],
  ['planned', 'clause', AHEAD],
  // "MRI pending."
  ['planned', 'either', ['pending', 'requested', 'ordered', 'on hold']],
  ['none', 'nothing', ['will not', 'free will', 'at will', 'planned parenthood']],
];
