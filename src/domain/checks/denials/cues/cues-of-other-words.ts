import { type Cue, PERSON } from './cue.ts';
import { TOLD } from './verbs.ts';

/** What is not told, in one word. */
const UNTOLD =
  'unmentioned|undocumented|unreported|unrecorded|unstated|unnoted|undescribed|unspecified|unlisted|unremarked|unaddressed|unsaid|untold|undisclosed|unspoken|unvoiced';

/** Denials that say neither "no documentation" nor "not documented": by where a thing is not, what is left out, what nobody did. */
export const CUES_OF_OTHER_WORDS: readonly Cue[] = [
  // "None of these is documented"
  {
    pattern: new RegExp(
      `\\bnone\\s+(?=of\\s+(?:the\\s+)?(?:these|those|them|above|foregoing)\\b[^.;]{0,40}\\b(?:is|are|was|were|has\\s+been|have\\s+been)\\s+(?:${TOLD}|present)\\b)`,
      'gi',
    ),
    denied: 'recorded',
  },
  // "Whether the abscess was ever drained is not clear"
  {
    pattern:
      /\bwhether\s+(?:or\s+not\s+)?(?=[^.;]{3,90}?\s(?:is|was|remains)\s+(?:not\s+(?:clear|known|certain|stated|documented|reported|told|said|noted|listed|described|recorded)|unclear|unknown|uncertain|unstated|undocumented)\b)/gi,
    denied: 'recorded',
  },
  // "It could not be determined from the records how the injury came about"
  {
    pattern:
      /\b(?:could|can)\s*not\s+be\s+(?:determined|ascertained|established|discerned|made\s+out|told)\s+(?:from\s+[^.;,]{3,40}?\s+)?(?:whether|if|that|how)\s+/gi,
    denied: 'recorded',
  },
  // "Nor was it clearly stated whether restrictions were in place"
  {
    pattern: new RegExp(
      `\\bnor\\s+(?:is|was|has|had)\\s+it\\s+(?:been\\s+)?(?:[a-z]+ly\\s+)?(?:${TOLD}|clear)\\s+(?:that|whether|if)\\s+`,
      'gi',
    ),
    denied: 'recorded',
  },
  // "The worker has not returned to work"
  {
    pattern: new RegExp(
      `\\b${PERSON}\\s+(?:has|had|have)\\s+(?:not|never)\\s+(?:yet\\s+|been\\s+able\\s+to\\s+)?(?=(?:(?:return(?:ed)?|gone\\s+back|go\\s+back)\\s+to|resumed?)\\s+(?:[a-z-]+\\s+)?(?:work(?:ing)?|duty)\\b)`,
      'gi',
    ),
    denied: 'recorded',
  },
  // "The electrodiagnostic studies do not support radiculopathy"
  {
    pattern:
      /\b(?:electrodiagnostic\s+\w+|emg\S*|ncs|nerve\s+conduction\s+studies)(?:\s+(?:of|from)\s+[^.;,]{1,30})?\s+(?:do|does|did)\s+not\s+(?:support|suggest|corroborate|substantiate|confirm|show|demonstrate|reveal)\s+(?:(?:an?|any|the|evidence\s+of|diagnosis\s+of|presence\s+of)\s+)*/gi,
    denied: 'recorded',
    thing: 'positive electrodiagnostic findings of',
  },
  {
    pattern:
      /\b(?:mri|imaging(?:\s+studies)?|ct(?:\s+scan)?|myelogram)(?:\s+(?:of|from)\s+[^.;,]{1,30})?\s+(?:do|does|did)\s+not\s+(?:support|suggest|corroborate|substantiate)\s+(?:(?:an?|any|the|evidence\s+of|diagnosis\s+of|presence\s+of)\s+)*/gi,
    denied: 'recorded',
    thing: 'imaging findings of',
  },
  // "Muscle spasm goes unmentioned", "is left unstated", "remains undocumented"
  {
    pattern: new RegExp(
      `\\b(?:goes|go|went|(?:has|have|had)\\s+gone|remains?|remained|(?:is|are|was|were)(?:\\s+left)?|(?:has|have)\\s+been(?:\\s+left)?)\\s+(?:largely\\s+|entirely\\s+|wholly\\s+)?(?:${UNTOLD})\\b`,
      'gi',
    ),
    denied: 'recorded',
    objectBefore: true,
  },
  // "Anticonvulsants remain untried", "conservative care was skipped"
  {
    pattern:
      /\b(?:(?:is|are|was|were|remains?|remained)\s+(?:untried|unattempted)|(?:was|were|has\s+been|have\s+been)\s+(?:skipped|bypassed|forgone|passed\s+over))\b/gi,
    denied: 'tried',
    objectBefore: true,
  },
  // "Nowhere in the chart is a pain score to be found"
  {
    pattern:
      /\bnowhere\s+(?:in\s+[^,.;]{3,40}?\s+|else\s+)?(?:is|are|was|were|does|do|did)\s+(?:there\s+|one\s+(?:see|find)\s+)?(?:(?:any|an?|the)\s+)*/gi,
    denied: 'recorded',
  },
  // "At no time has the worker tried …", "at no point was an MRI done"
  {
    pattern: new RegExp(
      `\\bat\\s+no\\s+(?:time|point)\\s+(?:has|have|had|did)\\s+${PERSON}\\s+(?:ever\\s+)?(?:tried|try|attempted|attempt|undergone|undergo|received|receive|used|use|had|been\\s+(?:given|offered|prescribed))\\s+(?:(?:any|an?)\\s+)*`,
      'gi',
    ),
    denied: 'tried',
  },
  {
    pattern:
      /\bat\s+no\s+(?:time|point|visit|stage|juncture)\s+(?:has|have|had|was|were)\s+(?=[^,.;]{2,60}\s(?:been\s+)?(?:tried|attempted|given|done|performed|obtained|taken|ordered|started|offered|made)\b)/gi,
    denied: 'tried',
  },
  // "One looks in vain for …"
  {
    pattern: /\b(?:looks?|looked|search(?:es|ed)?)\s+in\s+vain\s+for\s+(?:(?:any|an?|the)\s+)*/gi,
    denied: 'recorded',
  },
  // "Obesity is not among the diagnoses", "headaches are not a feature of this case"
  {
    pattern:
      /\b(?:is|are|was|were)\s+not\s+(?:among\s+(?:the|her|his)|(?:a\s+feature|a\s+part|part)\s+of\s+(?:the|this|her|his))\b/gi,
    denied: 'recorded',
    objectBefore: true,
  },
  // "Hypertension does not appear in the records"
  {
    pattern:
      /\b(?:does|do|did)\s+not\s+(?:appear|figure|feature|show\s+up|turn\s+up)\s+(?:anywhere\s+)?(?:in|on|among)\b/gi,
    denied: 'recorded',
    objectBefore: true,
  },
  // "The chart is silent as to …", "devoid of …"
  {
    pattern:
      /\b(?:silent|mute|mum)\s+(?:on|as\s+to|about|regarding)\s+(?:(?:any|the|an?|prior|previous)\s+)*|\b(?:devoid|bereft|bare|void|empty)\s+of\s+(?:(?:any|the)\s+)*/gi,
    denied: 'recorded',
  },
  // "The file omits the work status", "the notes leave out …"
  {
    pattern: /\b(?:omit(?:s|ted)?|leaves?\s+out|left\s+out)\s+(?:(?:any|all|the|mention|of|an?)\s+)*/gi,
    denied: 'recorded',
  },
  // "The provider has yet to order …"
  {
    pattern:
      /\b(?:has|have|had)\s+yet\s+to\s+(?:order|obtain|perform|document|report|describe|record|provide|sign|check|run)\s+(?:(?:any|an?|the)\s+)*/gi,
    denied: 'recorded',
  },
  // "The worker is naive to NSAIDs", "was never offered an injection"
  { pattern: /\b(?:is|was|are|were)\s+na(?:i|ï)ve\s+to\s+/gi, denied: 'tried' },
  {
    pattern:
      /\b(?:was|were|(?:has|have|had)\s+(?:not|never)\s+been|(?:has|have|had)\s+been)\s+(?:never\s+|not\s+)?(?<=\b(?:not|never)\b.{1,8})(?:offered|given|prescribed|started\s+on|placed\s+on|put\s+on|referred\s+for|sent\s+for|treated\s+with)\s+(?:(?:any|an?)\s+)*/gi,
    denied: 'tried',
  },
  // "The worker is free of locking", "is without any history of surgery"
  {
    pattern: new RegExp(
      `\\b${PERSON}\\s+(?:is|was|remains)\\s+(?:without|free\\s+(?:of|from)|clear\\s+of)\\s+(?:(?:any|an?)\\s+)*`,
      'gi',
    ),
    denied: 'recorded',
  },
  // "The left knee was not examined"
  {
    pattern:
      /\b(?:was|were|is|are|(?:has|have|had)(?=\s+(?:not|never)\s+been))\s+(?:not|never)\s+(?:been\s+)?(?:physically\s+|clinically\s+|formally\s+)?examined\b/gi,
    denied: 'recorded',
    objectBefore: true,
    thing: 'examination of',
  },
];
