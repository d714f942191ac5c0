import { ARTICLES, before, behind, type Cue, oneOf, PERSON } from './cue.ts';
import { DONE as DONE_WITH, TOLD } from './verbs.ts';

/**
 * Denials a reviewer makes of what was looked for: "I find no …", "it is unclear whether …", "nor does the documentation establish …", "how
 * he responded remains undocumented", and steps of care that nobody took.
 */

const ADVERBS = '(?:(?:been|ever|yet|even|also|[a-z]{3,12}ly)\\s+){0,2}';
const EVIDENCE =
  '(?:(?:documentation|documented|evidence|mention|record|indication|description|discussion|information|account|note|proof|report|statement|reference|sign|history)\\s+)';
const ABOUT = '(?:(?:of|that|for|about|regarding|concerning|as\\s+to|on|to|to\\s+(?:suggest|indicate|show))\\s+)';
const PAPERS =
  '(?:(?:the|these|this|those|his|her|available|submitted)\\s+){1,2}(?:[a-z]+\\s+)?(?:records?|notes?|reports?|documents|documentation|file|chart|submission|papers|packet|materials?)';
const IN_PAPERS = `(?:(?:in|from|within|among|on|throughout)\\s+${PAPERS}\\s+)`;
const OF_IT = `(?:${EVIDENCE}${IN_PAPERS}?${ABOUT})?${ARTICLES}`;

/** To tell. */
const SHOW =
  'document|establish|show|demonstrate|reflect|mention|indicate|describe|record|report|note|state|reveal|confirm|substantiate|suggest|contain|include|provide|offer|support\\s+that';
/** What is told, as a participle. */
const SHOWN =
  'documented|shown|demonstrated|mentioned|described|recorded|reported|noted|stated|established|found|seen|present|provided|listed|identified|evident|apparent|asserted|claimed|confirmed|quantified|given|supplied';
const TRIED =
  'tried|trialed|attempted|undergone|received|completed|used|had|attended|taken|been\\s+(?:given|prescribed|treated\\s+with)';
const DONE =
  'tried|trialed|attempted|undertaken|undergone|performed|done|completed|obtained|received|used|given|ordered|taken|carried\\s+out|provided|rendered|signed';
/** Steps of care. */
const ASSESSED =
  'assessed|stratified|screened|evaluated|checked|queried|quantified|measured|graded|rated|tested|ordered|obtained|signed|palpated|imaged|calculated|administered|examined\\s+for|looked\\s+(?:for|into|at)|asked\\s+about|inquired\\s+(?:about|into)|elicited|charted|counsel(?:l)?ed\\s+(?:on|about)';
const ASSESS =
  'assess|stratify|screen|evaluate|check|query|quantify|measure|grade|rate|test|order|obtain|sign|palpate|image|calculate|administer|look\\s+(?:for|into|at)|ask\\s+about|inquire\\s+(?:about|into)|elicit|chart|quote|give|furnish|supply';
export const NOT_SURE = oneOf(
  '(?:is|are|was|were|remains?|it\\s+is)\\s+(?:quite\\s+|still\\s+|also\\s+|entirely\\s+)?(?:unclear|uncertain|unknown|not\\s+(?:clear|certain|known|evident|apparent|stated|specified|documented|indicated|mentioned|noted|shown|described|reported|recorded|established|explained))',
  '(?:do|does|did)\\s+not\\s+(?:say|state|specify|mention|indicate|document|note|record|report|describe|make\\s+(?:it\\s+)?clear|clarify|address|show|reveal|tell\\s+us)',
  'no\\s+(?:mention|indication|word|statement|information|documentation|record|discussion)\\s+(?:is\\s+(?:made|given)\\s+)?',
  'silent',
  '(?:cannot|could\\s+not|can\\s+not)\\s+be\\s+(?:determined|ascertained|established|verified|told|said)',
  '(?:unable|impossible|not\\s+possible|difficult|hard)\\s+to\\s+(?:determine|tell|know|ascertain|establish|verify|say|judge)',
);
/** What leads from that to what is asked. */
const ABOUT_WHAT = `(?:as\\s+to\\s+|on\\s+|of\\s+|about\\s+|regarding\\s+|from\\s+${PAPERS}\\s+)?`;
/** What is asked is what will be or should be. */
export const NOT_OF_THE_FUTURE =
  '(?![^.;]{0,70}\\b(?:would|will|could|should|may|might|plans?|intends?|candidate|needs?|wants|wishes)\\b)';
/** "How he responded", "what relief it gave". */
const WHAT_CAME = oneOf(
  'how\\s+(?:(?:well|much|long|far)\\s+)?(?=[^.;]{0,60}\\b(?:respon\\w+|effective|help\\w*|reliev\\w+|relief|benefi\\w+|improv\\w+|last\\w*|tolerat\\w+|fared|did)\\b)',
  `(?:what|which|the\\s+degree\\s+of|the\\s+amount\\s+of|the\\s+extent\\s+of|whether\\s+or\\s+not|whether)\\s+${NOT_OF_THE_FUTURE}(?=[^.;]{0,60}\\b(?:relief|benefi\\w+|respon\\w+|improve\\w*|effect\\w*|help\\w*|progress\\w*|gain\\w*)\\b)`,
);

const NOT_CORROBORATED_BY =
  '\\b(?:is|are|was|were|has|have|had)\\s+(?:not|never)\\s+(?:been\\s+)?(?:corroborated|confirmed|supported|verified|substantiated|borne\\s+out|established)\\s+(?:by|on|with|through)\\s+(?:an?\\s+|any\\s+|the\\s+)?';

export const CUES_OF_SEARCHES: readonly Cue[] = [
  // "I find no laboratory monitoring", "this reviewer sees nothing of …", "one finds no record of …"
  behind(
    'recorded',
    `\\b(?:i|we|one|(?:this|the)\\s+(?:reviewer|undersigned))\\s+(?:can\\s+|could\\s+|do\\s+not\\s+|did\\s+not\\s+|am\\s+able\\s+to\\s+)?(?:find|finds|found|see|sees|saw|note|notes|noted|locate|located|discern|discerned|identify|identified)\\s+(?:no|neither|nothing\\s+(?:of|about|on|regarding))\\s+${OF_IT}`,
  ),
  // "It was not possible to find any indication in the records that …"
  behind(
    'recorded',
    `\\b(?:not\\s+possible|impossible|unable|not\\s+able)\\s+to\\s+(?:find|locate|see|identify|discern|uncover|point\\s+to)\\s+${ARTICLES}${OF_IT}`,
  ),
  // "Unclear whether the worker has had therapy"; "cannot be determined how he responded"
  behind('recorded', `\\b${NOT_SURE}\\s*${ABOUT_WHAT}(?:just\\s+|exactly\\s+)?${WHAT_CAME}`),
  behind(
    'recorded',
    `\\b${NOT_SURE}\\s*${ABOUT_WHAT}whether\\s+(?:or\\s+not\\s+)?${NOT_OF_THE_FUTURE}(?:there\\s+(?:is|was|are|were|has\\s+been|have\\s+been)\\s+)?(?:${PERSON}\\s+)?`,
  ),
  // "The injections were not shown to have worked"
  {
    ...before(
      'recorded',
      `\\b(?:(?:is|are|was|were)\\s+(?:not|never)|(?:has|have|had)\\s+(?:not|never)\\s+been)\\s+(?:${TOLD}|known|said)\\s+to\\s+have\\s+(?:worked|helped|succeeded|been\\s+(?:effective|helpful|successful|beneficial|of\\s+(?:any\\s+)?(?:help|use|benefit|value)))\\b`,
    ),
    thing: 'response to',
  },
  // "The drug was tolerated without ill effect"
  {
    ...behind('recorded', `\\bwithout\\s+(?=(?:any\\s+)?(?:ill|side|adverse|untoward)\\s+effects?\\b)(?:any\\s+)?`),
    thing: 'adverse effect of the drug:',
  },
  // "How the worker responded remains undocumented"
  behind(
    'recorded',
    `(?<!\\S\\s*)\\b(?:how|what)\\s+(?=[^.;]{3,80}\\b(?:is|are|was|were|remains?|(?:has|have)(?=\\s+not\\s+been))\\s+(?:un(?:documented|clear|known|stated|recorded|reported|certain|specified)|not\\s+(?:been\\s+)?(?:${SHOWN}|clear|known|specified|indicated))\\b)`,
  ),
  // "The response to the block is unknown"
  before(
    'recorded',
    `(?<=\\b(?:respon\\w+|relief|benefits?|effects?|efficacy|outcomes?|results?|degree|amount|extent|status|number|count|level|duration|history|use)\\b[^.;]{0,60})\\b(?:is|are|was|were|remains?)\\s+(?:unknown|unclear|uncertain|not\\s+(?:clear|known))\\b(?!\\s+to\\b)`,
  ),
  // "Neither a weight nor an index can be found"
  behind(
    'recorded',
    `\\bneither\\s+(?=[^.;]{2,80}\\s(?:(?:can|could)\\s+be|(?:is|are|was|were|has\\s+been|have\\s+been)(?:\\s+ever)?)\\s+(?:${TOLD}|${DONE_WITH}|available|present|on\\s+file)\\b)${ARTICLES}`,
  ),
  // "Nor does the documentation establish that …", "nor has the worker tried …", "nor is a decrease shown", "nor was an agreement signed"
  behind('recorded', `\\bnor\\s+(?:do|does|did)\\s+[^,.;]{2,60}?\\s(?:${SHOW}|${ASSESS})\\s+(?:that\\s+)?${OF_IT}`),
  behind(
    'tried',
    `\\bnor\\s+(?:has|have|had|did)\\s+${PERSON}\\s+(?:ever\\s+)?(?:${TRIED}|try|attempt|undergo|receive|use|have)\\s+${ARTICLES}`,
  ),
  behind(
    'tried',
    `\\bnor\\s+(?:has|have|had|was|were|is|are)\\s+(?=[^,.;]{2,60}\\s(?:been\\s+)?(?:${DONE})\\b)${ARTICLES}`,
  ),
  behind(
    'recorded',
    `\\bnor\\s+(?:is|are|was|were|has|have)\\s+(?:there\\s+(?:been\\s+)?)?${OF_IT}(?=\\w[^,.;]{2,70})`,
  ),
  // "It does not appear that therapy was tried", "does not seem to have had …"
  behind(
    'recorded',
    `\\b(?:do|does|did)\\s+not\\s+(?:appear|seem)\\s+(?:from\\s+${PAPERS}\\s+)?(?:that|as\\s+(?:if|though))\\s+${ARTICLES}(?:${PERSON}\\s+)?`,
  ),
  behind(
    'tried',
    `\\b(?:do|does|did)\\s+not\\s+(?:appear|seem)\\s+to\\s+have\\s+${ADVERBS}(?:${TRIED})\\s+${ARTICLES}`,
  ),
  before('tried', `\\b(?:appears?|seems?|appeared)\\s+not\\s+to\\s+have\\s+been\\s+(?:${DONE})\\b`),
  behind(
    'tried',
    `\\b(?:appears?|seems?|appeared)\\s+not\\s+to\\s+have\\s+(?!been\\b)${ADVERBS}(?:${TRIED})\\s+${ARTICLES}`,
  ),
  // "Is not noted to be on aspirin", "is not known to have diabetes"
  behind(
    'recorded',
    `\\b(?:(?:is|are|was|were)\\s+(?:not|never)|(?:has|have|had)\\s+(?:not|never)\\s+been)\\s+(?:${TOLD}|known|said)\\s+(?:to\\s+(?:be|have|suffer\\s+from|take|use|exhibit|show)|as\\s+(?:being|having|taking|using))\\s+(?!(?:had|been\\s+)?(?:tried|failed|ineffective)\\b)(?:(?:on|taking|using|had|been|suffering\\s+from)\\s+)*${ARTICLES}`,
  ),
  // Steps not taken: "has never stratified the risk", "did not check CURES", "was not evaluated for the program"
  behind('recorded', `\\b(?:has|have|had)\\s*(?:not|never|n't)\\s+(?!been\\b)${ADVERBS}(?:${ASSESSED})\\s+${ARTICLES}`),
  behind('recorded', `\\b(?:does|do|did)\\s*(?:not|n't)\\s+${ADVERBS}(?:${ASSESS})\\s+${ARTICLES}`),
  behind(
    'recorded',
    `(?<=\\b(?:patient|worker|claimant|applicant|employee|individual|he|she)\\s+)(?:was|were|is|(?:has|have|had)(?=\\s+(?:not|never)\\s+been))\\s+(?:not|never)\\s+(?:been\\s+)?(?:evaluated|screened|assessed|tested|checked|monitored|worked\\s+up|cleared|seen|counsel(?:l)?ed)\\s+(?=(?:for|by|with|about|on)\\s)`,
  ),
  before(
    'recorded',
    `\\b(?:is|are|was|were|has|have|had)\\s+(?:not|never)\\s+${ADVERBS}(?:assessed|monitored|followed(?!\\s+by)|trended|tracked|stratified|screened|checked|queried|calculated|brought\\s+out|brought\\s+to\\s+light|asserted|claimed|elucidated|furnished|supplied|gone\\s+into)\\b`,
  ),
  // "Is asserted nowhere in the record", "is not something the physician found"
  before('recorded', `\\b(?:is|are|was|were)\\s+(?:${SHOWN})\\s+nowhere\\b`),
  before(
    'recorded',
    `\\b(?:is|are|was|were)\\s+not\\s+(?:something|anything|what|a\\s+(?:finding|thing|point|complaint|matter)(?:\\s+that)?)\\s+(?:that\\s+|which\\s+)?(?:the|this|any|his|her|these)\\s+[a-z]+(?:\\s+[a-z]+)?\\s+(?:${SHOWN}|find|saw|sees|note|describe|mention|record|report|voiced|raised|raises?|elicited|elicit)\\b`,
  ),
  // "Offered no information on how effective it was", "gives no detail of …"
  behind(
    'recorded',
    `\\b(?:offers?|offered|gives?|gave|provides?|provided|suppl(?:y|ies|ied)|furnish(?:es|ed)?|includes?|included|contains?|contained|makes?|made)\\s+(?:no|little|scant|insufficient)\\s+(?:[a-z]+\\s+)?(?:information|details?|data|discussion|comment|commentary|quantification|measure(?:ment)?s?|insight|specifics|explanation|clue|accounting)\\s+(?:on|about|of|as\\s+to|regarding|concerning|that|into)\\s+(?:(?:how|what|whether|if)\\s+(?:or\\s+not\\s+)?(?:well\\s+|much\\s+)?)?${ARTICLES}`,
  ),
  // "No psychosocial screen accompanies the request", also behind "and"
  behind(
    'recorded',
    `\\b(?:and|but|while|that)\\s+no\\s+(?=(?:[a-z-]+\\s+){1,4}?(?:accompan(?:y|ies|ied)|exists?|existed|came|comes?|appears?|appeared|occurred|precede[sd]?|is\\s+(?:on\\s+file|at\\s+hand|attached|enclosed|offered|cited)|was\\s+(?:on\\s+file|attached|enclosed|offered|cited|signed|undertaken|sent)|has\\s+(?:come\\s+to\\s+light|surfaced|emerged|been\\s+(?:brought|signed|sent|furnished)))\\b)${ARTICLES}`,
  ),
  // Corroboration that a test is said not to give
  {
    ...before(
      'recorded',
      `${NOT_CORROBORATED_BY}(?:electro\\w+|emg\\S*|ncv|ncs|nerve\\s+(?:conduction|studies|tests?))`,
    ),
    thing: 'positive electrodiagnostic studies of',
  },
  {
    ...before('recorded', `${NOT_CORROBORATED_BY}(?:imaging|mri|magnetic|radiolog\\w+|diagnostic\\s+studies)`),
    thing: 'corroborating imaging of',
  },
];
