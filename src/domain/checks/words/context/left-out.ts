import type { Row } from './word-patterns.ts';

/** Said of a row where a word is missing: a slip of haste, not of spelling. */
export const LEFT_OUT = 'a word left out';
/** Said of a row whose words make no sentence. */
export const BROKEN = 'a sentence whose words do not go together';

/** Whether a row tells that a sentence was not read again, and not a slip for another word. */
export const isUnread = (meant: string): boolean => meant === LEFT_OUT || meant === BROKEN;

const GIVEN = 'supported|recommended|certified|approved|indicated|warranted|established|justified';
const CONDITION =
  'radiculopathy|instability|fracture|infection|neuropathy|depression|stenosis|impingement|malingering|myelopathy|spasm';
const PART = 'low|neck|back|lumbar|cervical|knee|shoulder|right|left|bilateral|chronic';
const DONE =
  'perform|return|walk|sleep|sit|stand|lift|drive|work|bend|reach|function|exercise|change|dress|complete|obtain|take|do|get|tolerate|use|care|control|improve|determine|establish|find|continue';
const FINITE = 'is|was|has|does|did|are|were|should|would|could|can|cannot';

// biome-ignore format: a table reads in columns
const PATTERNS: readonly string[] = [
  // a noun
  'by|for|with|of|from|that|and|in|on|at the to *',
  'the to be|have *',
  'the be|have the|a|any|his|her',
  'in|on|at|to the to|of|by|from|with|for *',
  'the|a|an if|than|be|by|who|whom|because|although|but *',
  "patient|worker|claimant|employee's is|was|to|for|of|with|by|from|be|does|should $determiner|@participle|@adjective|medically|not|have",
  'their|its is|was|are|were|has|of|for|with|by|from|does|should *',
  'seen|examined|evaluated|signed|dictated by on|in|for|who|with|was|is *',
  // a verb
  '$person was|is some|any|several|more|additional|stronger',
  '^ the|this injured|treating|requesting|primary? $person a|an *',
  '^ $he a|an|the|with *',
  '^ the|this patient|worker|claimant|employee|applicant not able|a|yet|been|currently|improved|responded|completed|returned|undergone',
  `^ the|this request|medication|treatment|therapy|injection|surgery|brace|procedure|drug not ${GIVEN}`,
  '^ it|this|that not medically|recommended|supported|clear|documented|indicated|necessary',
  '^ there a|an|evidence|documentation|some|any|insufficient *',
  '^ the? mtus|odg|acoem|guidelines|guideline not|the *',
  'request|treatment|surgery|therapy|medication|injection|$person|$he|it|they would|could|should|cannot the|a|an|for|with|from|his|her',
  '$person|$he|it|they does|did not a|an|the|of|with|from|his|her',
  'has|have of|into *',
  // a subject
  `because|although|whether|unless ${FINITE} *`,
  `recommended|requested|advised|suggested that to *`,
  // "to"
  `able|unable|inability|continues|failed|fails|fail|needs|wants|refuses|tends ${DONE} *`,
  'unable|failed|fails|continues|order @base',
  'be able|unable perform|return|work|walk *',
  'in order determine|assess|evaluate|rule|obtain|improve *',
  'due|according|secondary|prior|related|similar|subsequent|amenable the|his|her|their',
  'according mtus|odg|acoem|guidelines *',
  'responded|responds conservative|physical|treatment|therapy|medication|medications|injections',
  // "of"
  'range motion *',
  'range motion $',
  'date request|loss|exam|examination|surgery|accident|onset *',
  'duration time|use *',
  'date request|loss|exam|examination|surgery|accident|onset $',
  'the|term treatment|management|evaluation|assessment|diagnosis|prevention @adjective @anyNoun|@plural|low|back',
  'evidence|documentation at least @digits',
  'over|during|throughout the course several|@digits|@number|his|her|the *',
  'this|that type|kind|sort a|an *',
  'a|the lack documented|quantified|demonstrated|reported @noun|@plural|evidence|improvement|benefit',
  'completion|continuation previously|currently @participle *',
  'activities daily *',
  'loss consciousness|bowel|sensation|balance *',
  'quality life *',
  `no|any|objective|clinical evidence|signs|symptoms ${CONDITION}`,
  `the|a|no|prior|long diagnosis|history ${PART} pain|radiculopathy|strain|sprain|back`,
  'number visits|sessions|treatments|injections *',
  'course|trial physical|conservative|chiropractic|therapy|acupuncture|nsaids|opioids *',
  'a|the lack evidence|documentation|improvement|information *',
  'date injury|service|birth *',
  // "with", "been", "be", "the"
  'was|is|been diagnosed lumbar|cervical|carpal|major|a|chronic|right|left|depression',
  'consistent lumbar|cervical|the|a|radiculopathy|prior|his|her|carpal *',
  'associated the|his|her|a *',
  'has|had diagnosed with|by',
  'has|had evaluated|examined|prescribed by',
  'in absence|presence|setting|event of',
  'as result of',
];

/** Places where a small word or one that carries the sentence is missing. */
export const LEFT_OUT_ROWS: readonly Row[] = PATTERNS.map(pattern => [pattern, LEFT_OUT]);
