import { ARTICLES, before, behind, type Cue, oneOf, PERSON, row } from './cue.ts';

/**
 * Denial as a small grammar: who or what is silent (papers, a person, nobody), how the silence is put (a verb denied, a verb of missing, a noun
 * of telling behind "no", a word before the whole), and on which side of it the thing denied stands.
 */

const maybe = (words: string): string => `(?:${words}\\s+)?`;
const PAPERS = oneOf(
  '(?:medical\\s+|clinical\\s+|progress\\s+|submitted\\s+)?(?:records?|notes?|reports?|documents|documentation|file|chart|submission|papers|paperwork|packet|materials?)',
  'examination',
  'exam',
);
const OF_PAPERS = `${oneOf('the', 'these', 'this', 'those', 'his', 'her')}\\s+(?:[a-z]+\\s+)?${PAPERS}`;
const IN_PAPERS = `${oneOf('in', 'from', 'within', 'among', 'by', 'on', 'throughout', 'anywhere in')}\\s+${OF_PAPERS}`;
const NOBODY = oneOf(
  'no\\s?one',
  'nobody',
  'none\\s+of\\s+(?:the|his|her|these)\\s+[a-z]+(?:\\s+[a-z]+)?',
  'no\\s+(?:provider|physician|examiner|doctor|clinician|note|report)',
);
const BE = oneOf('is', 'are', 'was', 'were', 'has\\s+been', 'have\\s+been', 'had\\s+been', 'remains?', 'remained');
const HAVE = oneOf('has', 'have', 'had');
/** Words that come between a verb and what belongs to it: "has, to this point, been". */
const ASIDE = '(?:,\\s[a-z ]{2,30},)?';
const ADVERBS = '(?:(?:still|yet|ever|even|otherwise|simply|apparently|largely|entirely|[a-z]{3,12}ly)\\s+){0,2}';

/** To tell: what is done with a finding. */
const TOLD =
  'documented|recorded|reported|mentioned|described|noted|stated|listed|charted|commented\\s+on|remarked\\s+on|alluded\\s+to|referred\\s+to|observed|found|elicited|identified|appreciated';
const TELLING =
  'mention|reference|allusion|word|trace|account|sign|signs|symptoms?|hint|suggestion|statement|comment|entry|entries|remark|listing|testimony|description|history|diagnosis|complaints?|findings?|objective\\s+signs?|objective\\s+findings?|physical\\s+signs?';
/** To do: what is done with a treatment or a test. */
const DONE =
  'tried|trialed|attempted|undertaken|undergone|performed|done|completed|obtained|received|had|given|used|carried\\s+out|attended|made|provided|rendered';
const TO_SHOW =
  'reveal|disclose|show|elicit|yield|find|detect|demonstrate|produce|bring\\s+out|turn\\s+up|uncover|reproduce|record|report|mention|describe|capture';
const COURSE = 'trial|course|round|use|attempt|session|sessions|visit|visits|dose|doses|treatments?';

/** The thing, and that it finds no mention. */
export const FINDS_NO_MENTION: Cue = before(
  'recorded',
  row(
    oneOf(
      'finds?',
      'found',
      'receives?',
      'received',
      'gets?',
      'got',
      'merits?',
      'merited',
      'earns?',
      '(?:has|have)\\s+(?:found|received|got)',
    ),
    `no\\s+(?:mention|notice|comment|documentation|description|entry|reference)(?!\\s+in\\s+(?:the|that|this|any)\\s+guidelines?)`,
  ),
);

const NOT_SO = '(?:not|never)\\s+(?:(?:found|noted|felt|seen|reported|shown)\\s+)?(?:to\\s+be\\s+)?';
const LESSENED = oneOf('limited', 'reduced', 'restricted', 'decreased', 'diminished', 'impaired');

// biome-ignore format: a table reads in columns
/** What is denied of a thing that is named by a part of it alone; asked first. */
export const CUES_OF_A_PART: readonly Cue[] = [
  // A number never put to it: "the severity of her pain was not quantified"
  { ...before('recorded', `(?<=\\b(?:pain|severity|intensity)\\b[^.;]{0,40})\\b(?:is|was|has\\s+been|were)\\s+(?:not|never)\\s+(?:quantified|rated|scored|graded|measured)\\b|(?<=\\b(?:pain|severity|intensity)\\b[^.;]{0,40})\\b${BE}\\s+(?:unquantified|unrated|ungraded|unscored)\\b`), thing: 'pain score:' },
  // A loss of motion or strength that is none: "motion was not found to be limited", "was unrestricted"
  { ...before('recorded', `(?<=\\b(?:motion|flexion|extension|rotation|abduction|mobility)\\b[^.;,]{0,40})\\b(?:is|was|were|are)\\s+${NOT_SO}${LESSENED}\\b`), thing: 'decreased range of motion:' },
  { ...before('recorded', `(?<=\\bstrength\\b[^.;,]{0,40})\\b(?:is|was|were|are)\\s+${NOT_SO}${LESSENED}\\b`), thing: 'weakness:' },
  // A test that shows nothing, on no side in particular
  { ...before('recorded', /(?<=\b(?:straight leg rais\w+|slr|spurling\w*|tinel\w*|phalen\w*|mcmurray\w*|lachman\w*|impingement (?:sign|test)\w*|hawkins|neer|facet (?:loading|signs?)|kemp\w*|faber\w*|patrick\w*|gaenslen\w*|finkelstein\w*|cozen\w*|hoffmann?\w*|drop arm|empty can)\b[^.;,]{0,30})\b(?:is|was|were|are)\s+(?:unremarkable|negative|normal)\b(?=\s*(?:[.;]|bilaterally|on both sides|$))/gi), thing: 'positive' },
];

/** Every form of it; a form stands before another that would take part of its words. */
// biome-ignore format: a table reads in columns
export const CUES_BY_GRAMMAR: readonly Cue[] = [
  // Nobody tells: "no one has documented spasm", "none of the notes mentions it"
  behind('recorded', row(NOBODY, `${maybe(HAVE)}${ADVERBS}${oneOf(TOLD, '(?:mention|document|record|report|describe|note|state|list)s?')}\\s+${ARTICLES}`)),
  // Papers tell nothing: "the submission says nothing of …", "the notes do not speak to …"
  behind('recorded', row(oneOf('say', 'says', 'said', 'tells?', 'told', 'states?', 'stated', 'reveals?', 'contains?', 'contained'), `nothing\\s+${oneOf('of', 'about', 'on', 'regarding', 'concerning', 'as\\s+to')}\\s+${ARTICLES}`)),
  behind('recorded', row(oneOf('do', 'does', 'did'), `not\\s+${ADVERBS}${oneOf('(?:speak|refer|allude|attest|testify|point|bear\\s+witness|make\\s+(?:any\\s+)?(?:reference|allusion))\\s+to', '(?:speak|tell|make\\s+(?:any\\s+)?mention)\\s+of', 'hint\\s+at', 'comment\\s+(?:up)?on', 'touch\\s+(?:up)?on')}\\s+${ARTICLES}`)),
  behind('recorded', row(oneOf('makes?', 'made', 'gives?', 'gave', 'bears?', 'bore', 'holds?', 'carr(?:y|ies)', 'contains?', 'offers?', 'includes?', 'there\\s+(?:is|was|are|were|exists?)'), `no\\s+(?:clear\\s+|specific\\s+)?${oneOf(TELLING)}\\s+${oneOf('of', 'to', 'about', 'on', 'that', 'for', 'regarding')}\\s+${ARTICLES}`)),
  // Papers keep to themselves: "the records want for …", "pass over …"
  behind('recorded', row(PAPERS, `${oneOf('wants?\\s+for', 'wanted\\s+for', 'pass(?:es|ed)?\\s+over', 'skips?', 'skipped', 'overlooks?', 'overlooked', 'ignores?', 'ignored')}\\s+${ARTICLES}`)),
  // A search that ends in nothing: "failed to elicit any tenderness"
  behind('recorded', row(oneOf('fail(?:s|ed|ure|ing)?', 'neglect(?:s|ed)?', 'omit(?:s|ted)?', '(?:do|does|did)\\s+not', 'unable'), `(?:to\\s+)?${ADVERBS}${oneOf(TO_SHOW)}(?:\\s+(?:any|an?|the))*\\s+`)),
  // What is missing comes first: "absent from the chart is any pain score"
  behind('recorded', row(`${oneOf('absent', 'missing', 'lacking', 'omitted', 'wanting', '(?:un|not\\s+)(?:mentioned|documented|recorded|reported)', 'not\\s+(?:found|seen|present|included)', 'left\\s+out', 'nowhere\\s+to\\s+be\\s+found')}\\s+${oneOf('from', 'in', 'of', 'within')}\\s+${OF_PAPERS}`, `${oneOf('is', 'are', 'was', 'were')}\\s+${ARTICLES}`)),
  // Before a comma: "lacking any diagnosis of obesity, …", "with no trial of NSAIDs having been undertaken, …"
  { ...behind('recorded', `(?<!\\S\\s*)\\b(?:(?:lacking|missing|absent|for\\s+(?:want|lack)\\s+of)(?:\\s+(?:any|an?|the))*\\s+(?:${oneOf(TELLING)}\\s+of\\s+)?|without(?:\\s+(?:any|an?|the))*\\s+${oneOf(TELLING)}\\s+of\\s+)(?=[^,.;]{3,70},)(?![^,]*\\b(?:below|above|under|over|less|more|at\\s+least|contraindication|red\\s+flag)\\b)`), untilComma: true },
  { ...behind('tried', `\\bwith\\s+no\\s+(?:${oneOf(COURSE)}\\s+(?:of|at|with)\\s+)?(?=[^,.;]{3,60}\\s(?:having\\s+been|yet)\\s+(?:${DONE})\\b)`), untilComma: true },
  { ...behind('tried', `\\b(?:not|never)\\s+having\\s+(?:${oneOf(DONE)})\\s+${ARTICLES}`), untilComma: true },
  // Not one of them: "not a single session of therapy has been had"
  behind('tried', row(oneOf('not\\s+(?:a\\s+single|one|even\\s+one)', 'zero', 'no'), `${oneOf(COURSE)}\\s+(?:of|at|with)\\s+(?=[^.;]{3,80}\\s(?:has|have|had|was|were|is|are)\\s+(?:been\\s+)?${ADVERBS}(?:${DONE}|found|recorded|documented|reported|listed|noted|shown)\\b)`)),
  // A person without it: "the worker has gone without therapy", "denies ever having had an injection"
  behind('tried', row(PERSON, `${HAVE}\\s+(?:${oneOf('gone', 'been', 'managed', 'done', 'made\\s+do', 'got\\s+by')})\\s+without\\s+${ARTICLES}`)),
  behind('tried', row(oneOf('denie[sd]', 'denying'), `(?:ever\\s+)?having\\s+(?:ever\\s+)?(?:had|tried|undergone|received|used|taken|attended|been\\s+given|been\\s+treated\\s+with)\\s+${ARTICLES}`)),
  behind('recorded', row('negative', `(?:history\\s+(?:of|for)|for)\\s+(?!${ARTICLES}(?:family|(?:prescribed|opioids?|opiates?|narcotics?|medications?|drugs?)\\b))${ARTICLES}`)),
  // The thing, and a verb that it stays out: "spasm escaped documentation", "finds no mention"
  before('recorded', row(oneOf('escape[sd]?', 'elude[sd]?', 'evade[sd]?'), oneOf('documentation', 'mention', 'notice', 'record', 'attention', 'description', 'the\\s+(?:notes?|records?|chart|file|examiner|provider)'))),
  // Is not there: "is not in evidence", "cannot be gleaned", "is not borne out by the records"
  before('recorded', `\\b${oneOf('is', 'are', 'was', 'were', '(?:has|have)\\s+been')}\\s+not\\s+${ADVERBS}${oneOf('in\\s+evidence', 'evident', 'apparent', 'on\\s+(?:file|record)', 'of\\s+record', 'discernible', 'demonstrable', 'to\\s+be\\s+(?:found|seen)', 'commented\\s+on', 'remarked\\s+on', 'alluded\\s+to', 'referred\\s+to', 'touched\\s+on', 'charted')}\\b`),
  before('recorded', `\\b${oneOf('is', 'are', 'was', 'were')}\\s+(?:not\\s+(?:borne\\s+out|supported|substantiated|corroborated|confirmed|backed)|unsupported|unsubstantiated|uncorroborated|unconfirmed)\\s+by\\s+${OF_PAPERS}`),
  before('recorded', row(oneOf('is', 'are'), `(?:an?\\s+)?(?:matter|thing|point|subject|question|something)\\s+(?:that\\s+|which\\s+|on\\s+which\\s+)?${OF_PAPERS}\\s+${oneOf('pass(?:es)?\\s+over', 'omits?', 'leaves?\\s+out', 'skips?', '(?:do|does)\\s+not\\s+(?:mention|address|touch)', '(?:is|are)\\s+silent')}`)),
  before('recorded', `\\b${BE}\\s+(?:passed\\s+over|left\\s+out|omitted|skipped|ignored|overlooked|missing|absent|left\\s+blank)\\s+${IN_PAPERS}`),
  behind('recorded', row(oneOf('documentation', 'evidence', 'records?', 'mention', 'description', 'proof'), `${oneOf('of', 'for', 'regarding', 'concerning', 'as\\s+to', 'on', 'about', 'that')}\\s+(?=[^.;:]{3,90}?\\s(?:is|are|was|were)\\s+(?:non-?existent|nil)\\b)`)),
  behind('recorded', row(oneOf('contains?', 'includes?', 'shows?', 'mentions?', 'records?', 'reports?', 'describes?', 'lists?'), `neither\\s+${ARTICLES}`)),
  // Has no part: "surgery has not figured in the treatment", "NSAIDs have not been part of it"
  before('tried', `\\b${HAVE}\\s+(?:not|never)\\s+(?:figured|featured|been\\s+(?:an?\\s+)?(?:part|component|element)|been\\s+among|been\\s+included|played\\s+(?:a|any)\\s+part)\\b`),
  // Is still to come: "is still outstanding", "have yet to take place"
  before('recorded', `\\b(?:is|are|remains?)\\s+(?:still\\s+)?(?:outstanding|to\\s+be\\s+(?:done|performed|obtained|tried|had))\\b|\\b${HAVE}\\s+yet\\s+to\\s+(?:take\\s+place|occur|happen|begin|start|commence)\\b`),
  // Was not tried, with an aside: "has, to this point, been left untried"
  before('tried', `\\b${oneOf('has', 'have', 'was', 'were', 'is', 'are', 'remains?')}${ASIDE}\\s+(?:so\\s+far\\s+)?(?:been\\s+)?(?:left\\s+)?(?:untried|unattempted|unexplored|untested|bypassed|dispensed\\s+with|passed\\s+by|forgone|skipped|neglected)\\b`),
  // "No opioid agreement accompanies the request": whatever the verb, but for those of need, plan and change
  {
    ...behind('recorded', `(?<![^\\s.;:,]\\s*)\\bno\\s+(?=(?:[a-z-]+\\s+){1,4}?${oneOf('accompan(?:y|ies|ied)', 'exists?', 'existed', 'came', 'comes?', 'could\\s+be\\s+(?:obtained|elicited|found|located|produced|reproduced|demonstrated|detected)', 'has\\s+been\\s+(?:furnished|supplied|produced|forwarded|enclosed|attached|filed|signed|executed|elicited|detected|voiced|raised)', '(?:is|are|was|were)\\s+(?:furnished|supplied|produced|forwarded|enclosed|attached|filed|signed|executed|elicited|detected|voiced|raised|to\\s+hand|at\\s+hand|forthcoming)', 'appears?', 'appeared', 'took\\s+place', 'occurred', 'precede[sd]?', 'figures?', 'features?')}\\b)(?:${oneOf(TELLING)}\\s+of\\s+)?(?:(?:any|an?|the)\\s+)*`),
  },
  behind('recorded', row('there', `(?:appears?|seems?|appeared|seemed)\\s+(?:to\\s+(?:be|have\\s+been)\\s+)?no\\s+${ARTICLES}`)),
  behind('recorded', `(?<=(?:^|[.;:,]|\\b(?:and|but|that))\\s*)${row('of', `(?=[^.,;]{3,50}\\s(?:there\\s+(?:is|are|was|were)|one\\s+finds)\\s+(?:no|not\\s+a)\\s+${oneOf(TELLING, 'evidence', 'record', 'documentation', 'mention')}\\b)`)}`),
  // Nobody knows of it: "I am not aware of any acupuncture", "we are not told what the pain score is"
  behind('recorded', row(oneOf('not', 'never'), `${oneOf('aware', 'informed', 'apprised', 'told')}\\s+(?:of|about|that|what|whether)\\s+${ARTICLES}`)),
  behind('recorded', row(oneOf('unable', 'not\\s+able', 'impossible', 'cannot', 'could\\s+not', 'can\\s+not'), `(?:to\\s+)?(?:verify|confirm|ascertain|establish|make\\s+out|trace)\\s+(?:that\\s+|whether\\s+)?(?:(?:any|an?|the)\\s+)*`)),
  behind('recorded', row(oneOf('left', 'leaves?', 'kept', 'keeps?'), `${oneOf('guessing', 'wondering', 'in\\s+the\\s+dark', 'to\\s+guess', 'to\\s+wonder')}\\s+(?:as\\s+to|about|at|over|on)\\s+${ARTICLES}`)),
  behind('recorded', row(NOBODY, `${maybe(HAVE)}(?:diagnosed?|made\\s+(?:a|the)\\s+diagnosis\\s+of|elicited|detected|measured|examined|charted|took|obtained|ordered|performed)\\s+${ARTICLES}`)),
  // Does not have it: "does not carry a diagnosis of obesity", "makes no complaint of …", "was without spasm"
  behind('recorded', row(oneOf('do', 'does', 'did'), `not\\s+${oneOf('carry', 'have', 'bear', 'suffer\\s+from', 'exhibit', 'display', 'present\\s+with', 'complain\\s+of', 'report', 'possess', 'number')}(?:\\s+(?:any|an?|the))*\\s+(?:${oneOf(TELLING)}\\s+of\\s+)?`)),
  behind('recorded', `(?<=\\b(?:spine|neck|back|shoulder|knee|hip|ankle|wrist|elbow|hand|foot|musculature|muscles|joint|extremity|region)\\s+)(?:is|are|was|were)\\s+(?:without|free\\s+of|free\\s+from|clear\\s+of|void\\s+of)\\s+${ARTICLES}`),
  // Has still to begin: "is yet to start therapy", "therapy never got under way", "are still awaited"
  behind('tried', row(oneOf('is', 'are', 'was', 'were'), `yet\\s+to\\s+(?:start|begin|try|attempt|undergo|receive|have|attend|commence|complete)\\s+${ARTICLES}`)),
  before('tried', row('never', oneOf('got\\s+(?:under\\s?way|started|going|off\\s+the\\s+ground)', 'began', 'started', 'commenced', 'materialized', 'took\\s+place', 'happened', 'occurred', 'came\\s+(?:about|to\\s+pass)', 'ensued'))),
  before('recorded', `\\b${BE}\\s+(?:still\\s+|yet\\s+)?(?:awaited|not\\s+(?:at\\s+hand|to\\s+hand|forthcoming|available(?!\\s+(?:over|in\\s+generic|without))|detected|detectable|elicitable|reproducible|voiced|complained\\s+of|endorsed|enclosed|attached|furnished|supplied|produced|forwarded|part\\s+of\\s+(?:the|his|her)\\s+(?:findings|history|complaints|record|picture)))\\b`),
  before('tried', `\\b(?:is|are|was|were|has\\s+been|have\\s+been)\\s+(?:not\\s+(?:entered\\s+upon|embarked\\s+(?:up)?on|taken\\s+up|begun|started|commenced|instituted|engaged\\s+in|pursued)|considered\\s+but\\s+not\\s+(?:${DONE}))\\b|\\b(?:was|were)\\s+at\\s+no\\s+(?:stage|time|point|juncture)\\s+(?:${DONE}|started|begun|offered)\\b`),
  before('recorded', row(oneOf('conspicuous', 'notable', 'remarkable', 'striking'), `(?:only\\s+)?(?:by|for|in)\\s+(?:its|their|his|her)\\s+absence`)),
  behind('tried', row(PERSON, `(?:has|have|had|was|were)\\s+(?:been\\s+)?(?:spared|denied\\s+the\\s+benefit\\s+of|deprived\\s+of)\\s+${ARTICLES}`)),
  before('recorded', `\\b(?:is|are|was|were)\\s+(?:denied|negated|refuted|excluded|ruled\\s+out)\\s+${IN_PAPERS}`),
  before('recorded', `(?<=\\b(?:scores?|levels?|ratings?|screens?|tests?|agreements?|contracts?|studies|x-?rays?|films|therapy|care)\\b[^.;]{0,30})\\b(?:was|were|has\\s+been|have\\s+been)\\s+(?:simply\\s+)?(?:dispensed\\s+with|done\\s+without|waived|left\\s+off|dropped|neglected|forgotten)\\b`),
];
