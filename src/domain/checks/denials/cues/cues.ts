import type { Cue } from './cue.ts';
import { CUES_OF_OTHER_WORDS } from './cues-of-other-words.ts';
import { CUES_OF_SEARCHES } from './cues-of-searches.ts';
import { CUES_BY_GRAMMAR, FINDS_NO_MENTION } from './grammar.ts';

export const RECORD =
  'documentation|documented|evidence|indications?|mention(?:ed)?|reports?|records?|discussion|description|information|record|notes?|notation|proof|demonstration|demonstrated|confirmation';
export const QUALITY =
  'any|clear|clearly|objective|subjective|current|recent|clinical|specific|documented|of|written|the|supporting|firm|formal|further|medical|submitted|significant|sufficient|adequate|quantified|convincing|compelling|substantial|definitive|detailed|meaningful|real|actual|such|evidence|exam|physical';
export const PREPOSITION =
  '(?:(?:of|that|as to|regarding|for|about|as to|concerning|on|with regards? to|with respect to|which|to (?:suggest|indicate|show|demonstrate|document|reflect|establish)|indicating|showing|suggesting|documenting|demonstrating|reflecting|establishing|specifying)\\s+)+';
const IN_FILE =
  '(?:(?:in|within|from|among|by|provided in|submitted in) (?:the |this |any )?[^,.;]{3,50}?\\s+(?=of|that|regarding|the |these |this |to (?:suggest|indicate|show)|which|indicating|showing|for ))?';
const ACT =
  'document(?:ed)?|demonstrat(?:e|ed)|outlin(?:e|ed)|show(?:n)?|report(?:ed)?|describ(?:e|ed)|mention(?:ed)?|identif(?:y|ied)|establish(?:ed)?|furnish(?:ed)?|includ(?:e|ed)|indicat(?:e|ed)|address(?:ed)?|specif(?:y|ied)|detail(?:ed)?|not(?:e|ed)|reflect(?:ed)?|substantiat(?:e|ed)|contain(?:ed)?|stat(?:e|ed)|record(?:ed)?|provid(?:e|ed)|list(?:ed)?|discuss(?:ed)?|reveal(?:ed)?';
export const ADVERBS = '(?:(?:yet|been|being|also|even|ever|[a-z]{3,14}ly)\\s+){0,3}';
export const TRY =
  'tried|trialed|trialled|attempted|undergone|received|completed|exhausted|participated in|attended|used|had|been treated with|been prescribed|been tried on|been given|done|performed';

/** What is done with a treatment or a test, said of it. */
const DONE =
  'tried|trialed|trialled|attempted|undergone|undertaken|initiated|exhausted|completed|performed|done|obtained|carried out|received|administered|taken|ordered|given a (?:try|trial|chance)|explored|pursued|offered|prescribed|utilized|employed';
/** What a sentence about the papers begins with. */
const PAPERS =
  '(?:examiner|provider|physician|surgeon|records?|notes?|reports?|documents|documentation|file|chart|submission|examinations?|exam)';

/** How a rationale denies. */
export const CUES: readonly Cue[] = [
  ...CUES_OF_SEARCHES,
  FINDS_NO_MENTION, // before "no mention of", which is another matter
  {
    pattern: new RegExp(
      `\\b(?:no|not any|without|lack(?:s|ed|ing)?(?: of)?|absence of|absent|devoid of)\\s+(?:(?:${QUALITY})\\s+){0,4}(?:${RECORD})\\s+(?:(?:provided|submitted|presented|available|noted|given|found|made|documented|in the chart)\\s+)?${IN_FILE}(?:${PREPOSITION})?`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:does|do|did|has|have|had)\\s*(?:not|n't)\\s+(?!been\\s+(?:[a-z]+ly\\s+)?(?:${ACT})\\s+(?!that\\b))${ADVERBS}(?:${ACT})\\s+(?:(?:that|any|the|a|an)\\s+)*`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:fail(?:s|ed|ure|ing)?|neglect(?:s|ed)?)\\s+to\\s+${ADVERBS}(?:${ACT})\\s+(?:(?:that|any|the|a|an)\\s+)*`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:has|have|had)\\s*(?:not|never|n't)\\s+${ADVERBS}(?:failed|fail)\\s+(?:to\\s+(?:improve|respond)\\s+(?:with|to)\\s+)?`,
      'gi',
    ),
    denied: 'failed',
  },
  {
    pattern: new RegExp(`\\b(?:has|have|had)\\s*(?:not|never|n't)\\s+${ADVERBS}(?:${TRY})\\s+`, 'gi'),
    denied: 'tried',
  },
  {
    pattern: new RegExp(
      `\\bthere (?:is|are|was|were) (?:no|not any|a lack of|a complete lack of|an absence of|lack of)\\s+(?!(?:(?:${QUALITY})\\s+){0,4}(?:${RECORD})\\b)`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern:
      /\b(?:patient|worker|claimant|applicant|employee|individual|he|she|who)\s+(?:(?:is|was) not(?!\s+[a-z]+ed\s+with\b)|does not have|did not have|has no|had no|has not had)\s+(?:(?:any|a|an|documented)\s+)*/gi,
    denied: 'recorded',
  },
  { pattern: /(?<=\bnot\b.*)\bnor\s+(?:any\s+)?/gi, denied: 'recorded' },
  { pattern: /\b(?:with|had|has|shows?|showed|with) (?:no|without(?: any)?)\s+/gi, denied: 'recorded' },
  {
    pattern:
      /\bno\s+(?=[a-z][^,.;]{2,60}\s(?:is|are|was|were|has been|have been)\s+(?:documented|noted|provided|reported|mentioned|described|submitted|recorded|listed|found|seen|available|present|identified|elicited|appreciated|observed|apparent|evident|brought (?:up|forward|out)|put forward|voiced|raised|stated|established|demonstrated|confirmed|indicated|on (?:record|file)|in (?:the|this) (?:records?|chart|file))\b)/gi,
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:is|are|was|were|has|have)\\s*(?:not|n't)\\s+(?:been\\s+)?${ADVERBS}(?:documented|noted|provided|reported|mentioned|described|discussed|specified|established|indicated|included|submitted|recorded|stated|given(?!\\s+a\\s+(?:try|trial|chance))|listed|available|identified|found|present|seen|addressed|outlined|demonstrated|elicited|appreciated|observed|brought up|raised|endorsed|complained of|shown(?!\\s+to\\b))(?!\\s+(?:to\\s+have\\s+failed|to\\s+spread|before|again|until)\\b)|(?:is|are|was|were) (?:[a-z]+ly )?(?:absent|missing|wanting)|(?<!\\b(?:documentation|evidence|mention|record|indication|description|discussion)\\b[^.;:]{0,90})(?:is|are|was|were) (?:[a-z]+ly )?lacking)\\b`,
      'gi',
    ),
    denied: 'recorded',
    objectBefore: true,
  },
  // "No MRI has been obtained"
  {
    pattern: new RegExp(
      `\\bno\\s+(?=[a-z][^,.;]{2,60}\\s(?:is|are|was|were|has been|have been)\\s+${ADVERBS}(?:${DONE})\\b)`,
      'gi',
    ),
    denied: 'tried',
  },
  // "Conservative care has not been exhausted", "an injection was never tried"; but "was not taken with food" was taken
  {
    pattern: new RegExp(
      `\\b(?:is|are|was|were|has|have|had)\\s*(?:not|never|n't)\\s+(?:yet\\s+)?(?:been\\s+)?${ADVERBS}(?:${DONE})\\b(?!\\s+(?:to\\s+(?:the|his|her)|with|before|after|again|at\\s+rest|by\\s+Dr)\\b)`,
      'gi',
    ),
    denied: 'tried',
    objectBefore: true,
  },
  // "First-line therapy is not shown to have been tried"
  {
    pattern:
      /\b(?:is|are|was|were|has|have)\s+(?:not|never)\s+(?:been\s+)?(?:shown|documented|noted|reported|demonstrated|established|known|recorded|stated)\s+to\s+(?:have\s+)?(?:been\s+|be\s+)?(?:tried|trialed|attempted|used|undergone|completed|exhausted|done|performed|given)\b/gi,
    denied: 'tried',
    objectBefore: true,
  },
  {
    pattern:
      /\b(?:is|are|was|were|has|have)\s+(?:not|never)\s+(?:been\s+)?(?:shown|documented|noted|reported|demonstrated|established|known|recorded|stated)\s+to\s+(?:have\s+)?(?:failed|be\s+ineffective)\b/gi,
    denied: 'failed',
    objectBefore: true,
  },
  {
    pattern:
      /\b(?:documentation|documented evidence|evidence|mention|record|indication|description|discussion)\s+(?:of|for|regarding|that|as to)\s+(?=[^.;:]{3,90}?\s(?:is|are|was|were)\s+(?:lacking|wanting|absent|missing|nowhere to be found)\b)/gi,
    denied: 'recorded',
  },
  { pattern: new RegExp(`\\bnever\\s+(?:${TRY})\\s+`, 'gi'), denied: 'tried' },
  // "Did not undergo therapy", "has yet to try an injection", "therapy has yet to be tried"
  {
    pattern: new RegExp(
      `\\b(?:(?:did|does|do)\\s*(?:not|n't)|(?:has|have|had)\\s+yet\\s+to)\\s+${ADVERBS}(?:receive|undergo|try|attempt|participate in|perform|engage in|attend)\\s+(?:(?:any|a|an)\\s+)*`,
      'gi',
    ),
    denied: 'tried',
  },
  {
    pattern: new RegExp(`\\b(?:has|have|had|is|are)\\s+yet\\s+to\\s+be\\s+(?:${DONE})\\b`, 'gi'),
    denied: 'tried',
    objectBefore: true,
  },
  // "The records contain no …", "the notes lack any …", "has had no …"
  {
    pattern: new RegExp(
      `\\b${PAPERS}\\s+(?:(?:provided|submitted|reviewed|available)\\s+)?(?:(?:contain|include|show|give|list|reveal|describe|state|offer|provide|hold|record|report|note|mention)s?\\s+no(?:\\s+account\\s+of)?|(?:has|have)\\s+no|lacks?)\\s+(?!(?:(?:${QUALITY})\\s+){0,4}(?:${RECORD})\\b)(?:(?:any|a|an|the)\\s+)*`,
      'gi',
    ),
    denied: 'recorded',
  },
  ...CUES_OF_OTHER_WORDS,
  { pattern: /\b(?:has|have) had no\s+(?:(?:prior|previous)\s+)?/gi, denied: 'recorded' },
  {
    pattern:
      /\bnothing\s+(?:in\s+(?:the|these|his|her|this)\s+[^,.;]{3,40}?\s+)?(?:to\s+|that\s+|which\s+)?(?:(?:suggest|indicat|show|document|demonstrat|reflect|support|substantiat)\w*|points?\s+to|hints?\s+at|speaks?\s+(?:of|to|for)|refers?\s+to|tells?\s+of|mentions?|records?|describes?)\s+(?:that\s+|an?\s+|any\s+|the\s+)*/gi,
    denied: 'recorded',
  },
  ...CUES_BY_GRAMMAR,
];
