import { ARTICLES, before, behind, type Cue, oneOf, type ThingOf } from '../cue.ts';
import { DONE, UNDONE, UNTOLD } from '../verbs.ts';

/** Absence told as a state: "went unexamined", "was omitted altogether", "shows no loss", "should come first, which has not happened". */

const WHOLLY =
  '(?:(?:still|yet|so\\s+far|quite|wholly|altogether|entirely|completely|largely|simply|thus\\s+far)\\s+)*';
const STATE = oneOf(
  '(?:remains?|remained|stays?|stayed|stands?|stood)',
  '(?:goes|went|(?:(?:has|have|had)\\s+)?gone)',
  '(?:is|are|was|were|(?:(?:has|have|had)\\s+)?been)(?:\\s+left)?',
);
const NOT_YET = '(?:not|never|n\\x27t)\\s+(?:yet\\s+|ever\\s+|really\\s+|so\\s+far\\s+)*';

/** What has not grown is no better. */
const GROWN =
  'picked\\s+up|risen|gone\\s+up|come\\s+up|climbed|grown|gotten\\s+better|got\\s+better|rebounded|come\\s+back|advanced|bettered|moved\\s+forward|increased|pick\\s+up|rise|go\\s+up|come\\s+up|climb|grow|get\\s+better';
const OF_FUNCTION =
  /\b(?:function\w*|activit\w+|adls?|daily|abilit\w+|tolerances?|capacity|work\w*|walking|standing|sitting|motion|strength|flexion|mood|sleep)\b/i;

const thingLost: ThingOf = (_object, cue) =>
  /\b(?:problem|difficulty|trouble|hardship)/i.test(cue) ? 'difficulty with' : 'limitation or loss of';

export const CUES_OF_STATES: readonly Cue[] = [
  // "Sleep measures were omitted altogether", "a block was bypassed"
  before(
    'tried',
    `\\b(?:is|are|was|were|(?:(?:has|have|had)\\s+)?been)\\s+${WHOLLY}(?:omitted|skipped|bypassed|dispensed\\s+with|forgone|foregone|passed\\s+(?:over|by)|left\\s+(?:out|undone|aside)|neglected|jumped\\s+over)\\b(?!\\s+(?:in|from|by|on|of)\\s+(?:the|this|his|her|these)\\s+(?:[a-z]+\\s+)?(?:notes?|records?|reports?|chart|file|request|form|doses?|pills?)\\b)`,
  ),
  // "Gains remain undemonstrated", "performance has gone untested"
  before('recorded', `(?<!,\\s)\\b${STATE}\\s+${WHOLLY}(?:${UNTOLD})\\b`),
  before('tried', `(?<!,\\s)\\b${STATE}\\s+${WHOLLY}(?:${UNDONE})\\b`),
  {
    ...behind(
      'recorded',
      `\\b(?:left|leaves?|leaving)\\s+${ARTICLES}(?=[^.;,]{3,60}\\sun(?:examined|assessed|tested|checked|evaluated|screened|explored|measured)\\b)`,
    ),
    until: /\sun[a-z]+ed\b/i,
    thing: 'examination of',
  },
  // "The provider left radicular involvement unexamined"
  {
    ...behind(
      'recorded',
      `\\b(?:left|leaves?|leaving)\\s+${ARTICLES}(?=[^.;,]{3,60}\\s(?:${UNTOLD}|${UNDONE}|unexamined)\\b)`,
    ),
    until: new RegExp(`\\s(?:${UNTOLD}|${UNDONE})\\b`, 'i'),
  },
  // "No tricyclic has been given a chance"
  {
    ...behind(
      'tried',
      `\\bno\\s+(?=[^.;,]{3,60}\\s(?:has|have|had|was|were)\\s+(?:ever\\s+|yet\\s+)*(?:been\\s+given|given|had|got|received)\\s+(?:an?\\s+|its\\s+)?(?:adequate\\s+|fair\\s+|proper\\s+|real\\s+)?(?:chance|try|trial|go)\\b)`,
    ),
    until: /\s(?:has|have|had|was|were)\s/i,
  },
  // "No effort has been made at aspirating the lesion"
  behind(
    'tried',
    `\\bno\\s+(?:[a-z]+\\s+)?(?:attempts?|efforts?|tries|try|steps?|moves?)\\s+(?:was|were|has\\s+been|have\\s+been|is|had\\s+been)\\s+(?:ever\\s+)?(?:made|taken|undertaken|recorded|documented)\\s+(?:to|at|toward)\\s+`,
  ),
  // "Drugs of three classes have not had an adequate try", "has not been put to the test"
  before(
    'tried',
    `\\b(?:has|have|had)\\s+${NOT_YET}(?:had|got|received|been\\s+given)\\s+(?:an?|any|its|their)\\s+(?:adequate\\s+|fair\\s+|proper\\s+|real\\s+|full\\s+|sufficient\\s+|decent\\s+)?(?:try|trial|chance|go|test)(?!\\s+(?:of|with|on)\\b)`,
  ),
  // "A splint should be tried first; none is on record", "which has not happened"
  {
    ...before(
      'tried',
      `\\b(?:should|ought\\s+to|must|(?:has|have|needs?|was|is|were|are)\\s+to)\\s+(?:first\\s+)?(?:(?:be|have\\s+been)\\s+(?:first\\s+)?(?:${DONE}|tried|given|carried\\s+out)|come|go|precede|be)(?:\\s+(?:it|this|surgery|an?y?\\s+[a-z]+))?(?:\\s+(?:first|before(?:hand)?|earlier))?(?:[,;]|\\s+and|\\s+but)\\s*(?:but\\s+|and\\s+|yet\\s+)?(?:which|this|that|it|they|neither|none|nothing|no\\s+such|there|i|here|in)\\b[^.;]{0,40}?\\b(?:not|none|never|no|neither|nothing)\\b`,
    ),
    isOfCase: true,
    hedged: true,
  },
  // "The worker was never instructed how to exercise alone"
  {
    ...behind(
      'recorded',
      `\\b(?:(?:was|were|is)|(?:has|have|had)(?=\\s+${NOT_YET}been))\\s+${NOT_YET}(?:been\\s+)?(?:instructed|taught|trained|shown|educated|coached|schooled)\\s+(?:how\\s+to|to|in|on|about|for|as\\s+to)\\s+(?!be\\b|have\\b)`,
    ),
    thing: 'instruction in',
  },
  // "The record does not portray this worker as overweight"
  behind(
    'recorded',
    `\\b(?:do|does|did)\\s+not\\s+(?:portray|paint|depict|characteri[sz]e|present|describe|picture|show|list|record|regard|classify)\\s+(?:the|this)\\s+(?:[a-z]+\\s+)?(?:patient|worker|claimant|applicant|employee|man|woman)\\s+as\\s+(?:being\\s+|having\\s+)?${ARTICLES}`,
  ),
  // "Age and drugs add no gastrointestinal risk"
  behind(
    'recorded',
    '\\b(?:adds?|added|carr(?:y|ies|ied)|poses?|posed|presents?|presented|confers?|creates?|raises?|constitutes?)\\s+no\\s+(?=(?:[a-z-]+\\s+){0,3}(?:risks?|hazards?|dangers?)\\b)',
  ),
  // "Standing tolerance presents no problem", "muscle bulk shows no loss", "jaw function is without documented limitation"
  {
    ...before(
      'recorded',
      '\\b(?:(?:presents?|presented|poses?|posed|is|was|are|were|causes?|caused|gives?|gave|shows?|showed|has|have|had|reveals?|revealed|demonstrates?|demonstrated)\\s+no|(?:is|was|are|were|remains?)\\s+without(?:\\s+any)?)\\s+(?:documented\\s+|recorded\\s+|apparent\\s+|evident\\s+|noted\\s+|reported\\s+|particular\\s+|real\\s+)?(?:problems?|difficult(?:y|ies)|trouble|hardship|loss|limitations?|limits?|restrictions?|impairments?|deficits?|reduction|decrease|decline)(?=\\s*(?:[.;,]|$|and\\b|here\\b|in\\s+(?:this|the)\\s+(?:case|record|file|notes?|exam)))',
    ),
    hedged: true,
    thing: thingLost,
  },
  // "Suspicion of infection is not backed by any sign"
  {
    ...before(
      'recorded',
      '\\b(?:is|are|was|were|has\\s+been)\\s+not\\s+(?:backed|supported|borne\\s+out|underpinned|corroborated|substantiated|attended|accompanied)\\s+(?:up\\s+)?by\\s+(?:any\\s+|an?\\s+|the\\s+)?(?:[a-z]+\\s+(?:or\\s+[a-z]+\\s+)?)?(?:signs?|findings?|symptoms?|complaints?)\\b',
    ),
    thing: 'signs of',
  },
  // "The joint as source of pain lacks confirmation by local anesthetic"
  behind(
    'recorded',
    `\\b(?:lacks?|lacked|lacking|without|wants?)\\s+(?:any\\s+)?(?:confirmation|corroboration|support|verification|proof|substantiation|backing)\\s+(?:by|from|in|through|on|with)\\s+${ARTICLES}`,
  ),
  // "Activities of daily living have not picked up with the tablets"
  {
    ...before('recorded', `\\b(?:has|have|had|did|does|do)\\s+${NOT_YET}(?:${GROWN})\\b`),
    thing: object => (OF_FUNCTION.test(object) ? 'improvement in' : null),
  },
];
