import type { Cue } from './cue.ts';
import { CUES_OF_DOING } from './cues-of-doing.ts';
import { CUES_OF_NORMALS } from './cues-of-normals.ts';
import { CUES_OF_OTHER_WORDS } from './cues-of-other-words.ts';
import { CUES_OF_PLAIN_SPEECH } from './cues-of-plain-speech.ts';
import { CUES_OF_PLANS } from './cues-of-plans.ts';
import { CUES_OF_SEARCHES, NOT_OF_THE_FUTURE } from './cues-of-searches.ts';
import { CUES_OF_SEEMING } from './cues-of-seeming.ts';
import { CUES_OF_QUESTIONS } from './asked/cues-of-questions.ts';
import { CUES_OF_SAMENESS } from './asked/cues-of-sameness.ts';
import { CUES_OF_STATES } from './stated/cues-of-states.ts';
import { CUES_OF_ABSENCE } from './implied/cues-of-absence.ts';
import { CUES_OF_OPINION } from './implied/cues-of-opinion.ts';
import { CUES_OF_REQUIREMENTS, CUES_OF_WHAT_WAS_REQUIRED } from './implied/cues-of-requirements.ts';
import { CUES_OF_THE_CONTRARY } from './implied/cues-of-the-contrary.ts';
import { CUES_BY_GRAMMAR, CUES_OF_A_PART, FINDS_NO_MENTION } from './grammar.ts';
import { DO, DONE, TELL, TELLS, TOLD } from './verbs.ts';

export const RECORD =
  'documentation|documention|documenation|documentaion|documentaton|docmentation|documented|evidence|indications?(?!\\s+for\\b)|mention(?:ed)?|reports?|records?|discussion|description|information|record|notes?|notation|proof|particulars|details?|account|showing|substantiation|corroboration|verification|quantification|acknowledg(?:e)?ment|statement|demonstration|demonstrated|confirmation';
export const QUALITY =
  'any|clear|clearly|objective|subjective|current|recent|clinical|specific|documented|of|written|the|supporting|firm|formal|further|medical|submitted|significant|sufficient|adequate|quantified|convincing|compelling|substantial|definitive|detailed|meaningful|real|actual|such|evidence|exam|physical';
export const PREPOSITION =
  '(?:(?:of|that|as to|regarding|for|about|as to|concerning|on|with regards? to|with respect to|which|to (?:suggest|indicate|show|demonstrate|document|reflect|establish)|indicating|showing|suggesting|documenting|demonstrating|reflecting|establishing|specifying)\\s+)+';
const IN_FILE =
  '(?:(?:in|within|from|among|by|provided in|submitted in) (?:the |this |any )?[^,.;]{3,50}?\\s+(?=of|that|regarding|the |these |this |to (?:suggest|indicate|show)|which|indicating|showing|for ))?';
export const ADVERBS = '(?:(?:yet|been|being|also|even|ever|[a-z]{3,14}ly)\\s+){0,3}';
/** A word that may stand before "not": "was likewise not reported", "has also not been tried". */
const ASIDE = '(?:,?\\s+(?:also|likewise|again|still|(?:so|thus)\\s+far|thus|therefore|however|[a-z]{3,12}ly),?)?';
export const TRY =
  'tried|trialed|trialled|attempted|undergone|received|completed|exhausted|participated in|attended|used|had|been treated with|been prescribed|been tried on|been given(?!\\s+(?:an?|any)\\s+(?:\\w+\\s+)?(?:chance|try|go|trial(?!\\s+(?:of|with)))\\b)|done(?!\\s+away)|performed';

/** What a sentence about the papers begins with. */
const PAPERS =
  '(?:examiner|provider|physician|surgeon|records?|notes?|reports?|documents|documentation|file|chart|submission|examinations?|exam)';

/** How a rationale denies. */
export const CUES: readonly Cue[] = [
  ...CUES_OF_THE_CONTRARY,
  ...CUES_OF_REQUIREMENTS,
  ...CUES_OF_QUESTIONS,
  ...CUES_OF_SAMENESS,
  ...CUES_OF_STATES,
  ...CUES_OF_A_PART,
  ...CUES_OF_DOING,
  ...CUES_OF_PLANS,
  ...CUES_OF_NORMALS,
  ...CUES_OF_SEARCHES,
  ...CUES_OF_SEEMING,
  ...CUES_OF_ABSENCE,
  ...CUES_OF_OPINION,
  FINDS_NO_MENTION, // before "no mention of", which is another matter
  {
    pattern: new RegExp(
      `\\b(?:no|not any|without|lack(?:s|ed|ing)?(?: of)?|absence of|absent|devoid of)\\s+(?:(?:${QUALITY})\\s+){0,4}(?:${RECORD})\\s+(?:(?:provided|submitted|presented|available|noted|given|found|made|documented|in the chart)\\s+)?${IN_FILE}(?:${PREPOSITION})?`,
      'gi',
    ),
    denied: 'recorded',
  },
  // "It is not documented that …", "it has nowhere been shown whether …", "it remains unproven that …"
  {
    pattern: new RegExp(
      `\\bit\\s+(?:(?:is|was|has|had)\\s*(?:not|n't|never|nowhere)\\s+(?:been\\s+)?${ADVERBS}(?:${TOLD}|clear|evident|apparent|known|certain|in\\s+evidence|recorded)|(?:is|was|remains)\\s+(?:unclear|uncertain|unknown|questionable|doubtful|un(?:${TOLD})))\\s+(?:anywhere\\s+|in\\s+(?:the|any|these|his|her)\\s+[^,.;]{3,40}?\\s+)?(?:that|if|whether)\\s+(?:or\\s+not\\s+)?${NOT_OF_THE_FUTURE}(?:(?:any|an?|the|there\\s+(?:is|was|are|were|has\\s+been|have\\s+been))\\s+)*`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:does|do|did|has|have|had|can|could)\\s*(?:not|n't|never)\\s+(?!been\\s+(?:[a-z]+ly\\s+)?(?:${TOLD})\\s+(?!that\\b))${ADVERBS}(?:${TELL}|${TOLD}|indicated?|support\\s+that)\\s+(?:(?:that|any|the|a|an|if|whether)\\s+)*`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:fail(?:s|ed|ure|ing)?|neglect(?:s|ed)?|omit(?:s|ted)?)\\s+to\\s+${ADVERBS}(?:${TELL}|${DO}|indicate)\\s+(?:(?:that|any|the|a|an|if|whether)\\s+)*`,
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
  // "Conservative care has not failed"
  {
    pattern: /\b(?:has|have|had)\s*(?:not|never|n't)\s+(?:yet\s+)?failed\b(?=\s*(?:[.;,]|$))/gi,
    denied: 'failed',
    objectBefore: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:has|have|had)\\s*(?:not|never|n't)\\s+(?!been\\s+(?:[a-z]+ly\\s+)?(?:${DONE})\\s+(?!on\\b|with\\b|an?\\b|any\\b))${ADVERBS}(?:${TRY})\\s+`,
      'gi',
    ),
    denied: 'tried',
  },
  {
    pattern: new RegExp(
      `\\bthere (?:is|are|was|were|has been|have been|had been|appears to be|seems to be) (?:no|not any|a lack of|a complete lack of|an absence of|lack of)\\s+(?!(?:(?:${QUALITY})\\s+){0,4}(?:${RECORD})\\b)`,
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
  {
    pattern: new RegExp(
      `\\b(?:with|had|has|saw|sets?|names?|named|keeps?|kept|draws\\s+up|${TELLS}|${TOLD}) (?:no|without(?: any)?)\\s+`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\bno\\s+(?=[a-z][^,.;]{2,90}\\s(?:is|are|was|were|has been|have been|could be|can be)\\s+${ADVERBS}(?:${TOLD}|available|present|apparent|evident|indicated|on (?:record|file)|in (?:the|this) (?:records?|chart|file))\\b)`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:is|are|was|were|has|have|had|can|could)${ASIDE}\\s*(?:not|n't|never|nowhere)\\s+(?:been\\s+|be\\s+)?${ADVERBS}(?:(?:${TOLD})(?<!\\bgiven(?=\\s+an?\\s+(?:\\w+\\s+)?(?:try|trial|chance)))|specified|indicated|available|present)(?!\\s+(?:to|before(?!\\s+(?:this|that|requesting|ordering|proceeding|the\\s+(?:request|imaging|study|procedure|surgery|referral))\\b)|again|until)\\b)|(?:is|are|was|were) (?:[a-z]+ly )?(?:absent|missing|wanting)|(?<!\\b(?:documentation|evidence|mention|record|indication|description|discussion)\\b[^.;:]{0,90})(?:is|are|was|were) (?:[a-z]+ly )?lacking)\\b`,
      'gi',
    ),
    denied: 'recorded',
    objectBefore: true,
  },
  // "No MRI has been obtained"
  {
    pattern: new RegExp(
      `\\bno\\s+(?=[a-z][^,.;]{2,90}\\s(?:is|are|was|were|has been|have been)\\s+${ADVERBS}(?:${DONE})\\b)`,
      'gi',
    ),
    denied: 'tried',
  },
  // "Conservative care has not been exhausted", "an injection was never tried"; but "was not taken with food" was taken
  {
    pattern: new RegExp(
      `\\b(?:is|are|was|were|has|have|had)${ASIDE}\\s*(?:not|never|n't)\\s+(?:yet\\s+)?(?:been\\s+)?${ADVERBS}(?:${DONE})\\b(?!\\s+(?:to\\s+(?:the|his|her)|with|before(?!\\s+(?:this|that|requesting|ordering|the\\s+(?:request|imaging|study|procedure|surgery))\\b)|after|again|at\\s+rest|by\\s+Dr)\\b)`,
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
  // "Did not undergo therapy", "did not run a report", "has yet to try an injection", "therapy has yet to be tried"
  {
    pattern: new RegExp(
      `\\b(?:(?:did|does|do)\\s*(?:not|n't)|(?:has|have|had)\\s+yet\\s+to)\\s+${ADVERBS}(?!complete|exhaust)(?:${DO}|have(?=\\s+(?:any|an?)\\s+(?:trial|course)))\\s+(?:(?:any|a|an)\\s+)*`,
      'gi',
    ),
    denied: 'tried',
  },
  {
    pattern: new RegExp(`\\b(?:has|have|had|is|are)\\s+yet\\s+to\\s+be\\s+(?:${DONE}|${TOLD})\\b`, 'gi'),
    denied: 'tried',
    objectBefore: true,
  },
  // "The records contain no …", "the notes lack any …", "has had no …"
  {
    pattern: new RegExp(
      `\\b${PAPERS}\\s+(?:(?:provided|submitted|reviewed|available)\\s+)?(?:(?:hold|offer|${TELL})s?\\s+no(?:\\s+account\\s+of)?|(?:has|have)\\s+no|lacks?|(?:is|are|was|were)\\s+without)\\s+(?!(?:(?:${QUALITY})\\s+){0,4}(?:${RECORD})\\b)(?:(?:any|a|an|the)\\s+)*`,
      'gi',
    ),
    denied: 'recorded',
  },
  ...CUES_OF_PLAIN_SPEECH,
  ...CUES_OF_OTHER_WORDS,
  {
    pattern:
      /\bnothing\s+(?:in\s+(?:the|these|his|her|this)\s+[^,.;]{3,40}?\s+)?(?:to\s+|that\s+|which\s+)?(?:(?:suggest|indicat|show|document|demonstrat|reflect|support|substantiat)\w*|points?\s+to|hints?\s+at|speaks?\s+(?:of|to|for)|refers?\s+to|tells?\s+of|mentions?|records?|describes?)\s+(?:that\s+|an?\s+|any\s+|the\s+)*/gi,
    denied: 'recorded',
  },
  ...CUES_BY_GRAMMAR,
  // "In view of the absence of any radicular sign", "the worker lacks …"
  {
    pattern: /\b(?:(?:absence|lack|dearth|paucity)\s+of|lacks|lacked|lacking)\s+(?:(?:any|an?|the)\s+)*/gi,
    denied: 'recorded',
  },
  // "Nothing has been put on paper about function"
  {
    pattern: new RegExp(
      `\\bnothing\\s+(?:has\\s+been|have\\s+been|is|was|were)\\s+${ADVERBS}(?:${TOLD}|said)\\s+(?:about|of|on|regarding|concerning|as\\s+to)\\s+(?:(?:any|an?|the)\\s+)*`,
      'gi',
    ),
    denied: 'recorded',
  },
  // "Infections have not occurred", "a program is not in place", "we have no history of surgery"
  {
    pattern:
      /\b(?:(?:has|have|had)\s+(?:not|never)\s+(?:occurred|happened|arisen|taken\s+place|developed|appeared|emerged)|(?:is|are|was|were)\s+not\s+(?:yet\s+)?(?:in\s+place|under\s?way|ongoing|established\s+at\s+home))\b/gi,
    denied: 'recorded',
    objectBefore: true,
  },
  // "… and no signed agreement"
  {
    pattern:
      /(?<=\b(?:no|not|without|lack\w*)\b.{5,})\band\s+no\s+(?:(?:documentation|evidence|record|mention|report)\s+(?:of|that)\s+)?/gi,
    denied: 'recorded',
  },
  { pattern: /\b(?:we|i|one)\s+(?:have|has|had)\s+no\s+/gi, denied: 'recorded' },
  // "There has not been any treatment", "has been neither reported nor measured", "none of the risk factors is present", "is not in the file"
  { pattern: /\bthere\s+(?:has|have|had)\s*(?:not|n't|never)\s+been\s+(?:(?:any|an?)\s+)*/gi, denied: 'recorded' },
  {
    pattern: new RegExp(
      `\\b(?:is|are|was|were|has\\s+been|have\\s+been)\\s+neither\\s+(?:${TOLD}|${DONE}|present)\\b`,
      'gi',
    ),
    denied: 'recorded',
    objectBefore: true,
  },
  {
    pattern: new RegExp(
      `\\bnone\\s+of\\s+(?:the|these|his|her)\\s+(?=[^.;:]{3,60}\\s(?:is|are|was|were|has\\s+been|have\\s+been)\\s+(?:met|present|${TOLD}|${DONE})\\b)`,
      'gi',
    ),
    denied: 'recorded',
  },
  {
    pattern:
      /\b(?:is|are|was|were)\s+(?:not|nowhere)\s+(?:(?:to\s+be\s+(?:found|seen)\s+)?(?:in|among|within|part\s+of)\s+(?:the|this|these|his|her)\s+(?:[a-z]+\s+)?(?:file|records?|chart|notes|submission|reports?|papers|packet|findings|exam\w*|picture)|(?:a|an)\s+(?:finding|entry|complaint|item)\s+(?:on|in|of)\s+(?:the\s+)?(?:record|file|chart|exam\w*))\b/gi,
    denied: 'recorded',
    objectBefore: true,
  },
  {
    pattern: /\b(?:without\s+success|to\s+no\s+avail|fruitlessly)\s+for\s+(?:(?:any|an?|the)\s+)*/gi,
    denied: 'recorded',
  },
  ...CUES_OF_WHAT_WAS_REQUIRED,
];
