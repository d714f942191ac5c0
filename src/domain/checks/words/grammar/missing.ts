import { LEFT_OUT } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

const ILLNESS =
  'hypertension|diabetes|asthma|depression|anxiety|cancer|trauma|hypothyroidism|seizures|stroke|smoking|arthritis|hepatitis|ulcers|gout|fracture|surgery|alcohol|drug|substance|heart|kidney|coronary|gastritis|migraines|fibromyalgia';
const STATE =
  'tolerable|stable|normal|intact|worse|better|severe|mild|moderate|constant|controlled|unchanged|improved|limited|decreased|good|poor|unremarkable|antalgic|positive|negative|sharp|dull|bad|present|absent';
const FELT =
  'pain|sleep|gait|strength|sensation|mood|condition|appetite|function|swelling|motion|diabetes|asthma|hypertension|depression|anxiety|exam|examination';
const PART = 'left|right|low|lower|upper|lumbar|cervical|thoracic|knee|shoulder|neck|back|hip|wrist|spine|ankle|elbow';
const TO_DO = 'undergo|be|have|take|proceed|continue|return|follow|see|do|receive|start|get|try|avoid|use';
const CAUSE =
  'progressive|increased|increasing|severe|chronic|persistent|ongoing|worsening|lack|failure|pain|insufficient|inadequate|recent|significant|concern|concerns|multiple|being|having|been|a|an|low|poor|cumulative|repetitive|continued|limited|side|weakness|numbness';
const SPAN = '@digits|@number|few|several|couple|year|month|week|decade';

// biome-ignore format: a table reads in columns
const PATTERNS: readonly string[] = [
  // a verb
  '^ he|she @ing',
  '^ the|this? patient|claimant|worker doing|going|taking|working|feeling|using|receiving|experiencing|requesting|awaiting',
  '^ he|she able|unable|due|aware|tender|positive|negative|status|allergic|afraid',
  '^ he|she in|on|at|to|of|for|from|some|several|many|two|three|@digits|his|her',
  'if|when|that|because|since|as|but he|she|it @ing|having',
  `^ his|her|the ${FELT} localized|located|described|rated|associated|exacerbated|relieved|aggravated|managed|controlled to|as|with|in|at|over`,
  '!had|have|has|the|his|her|these|any|those @anyPlural been',
  'no evidence|signs|sign @noun|@plural',
  'presents|presented|went|taken|brought|came|sent|transported|seen|evaluated to|in|at emergency',
  'quite bit',
  '^ there been',
  '!had|has|have|having there been',
  'which|who|symptoms|pain|condition been',
  '!had|has|have it|he|she|they been',
  `^ his|her|the ${FELT} ${STATE} $`,
  `^ his|her|the ${FELT} ${STATE} and|with|to|in|on|at|today|now|when|but|since`,
  'reviewer board',
  '^ the|this patient|claimant|worker|applicant not @ing|taking|using|working|doing',
  '^ he|she not @ing|taking|using|working|doing',
  '$person|$he|it|they|this|which|who|treatment|therapy|surgery|pain could|should|would|must|cannot|might the|a|an|with',
  '$he|patient|claimant|worker not take|smoke|drink|have|report|recall|want|need|know|use|work|feel|think|remember|respond',
  // who
  'reports|states|denies|believes|feels|stated|reported|denied that has|had|is|was|utilizes|uses|takes|feels|experiences|continues|needs|wants|smokes|drinks|underwent|went|took',
  // "to"
  `!was|is|are|were|the|a|past|when|next|its|be|not|now|overdue|long|became due ${CAUSE}`,
  'agreed|agrees|agree|consented|consents the above|plan|surgery|treatment|procedure|injection|surgical|recommended|proposed',
  `elected|decided|opted|agreed|plans|wants|wishes|supposed|willing|intends|likes|needs|going|instructed|prefers ${TO_DO}`,
  'would|she|he like have|be|proceed|get|try|continue|undergo|discuss|return|know|see|start',
  'tender|tenderness|painful|nontender|pain palpation $|and|over|of|at|in|along|with|on|throughout',
  'return|returned|returns work $|on|without|with|in|at|full',
  'went|goes|returned|taken|transported|presented|came hospital|emergency|er|clinic|school|urgent',
  'used be|have|live|drink',
  // "of"
  `a|any|no|remote|long|longstanding|strong|significant|known|personal|prior|previous|past history ${ILLNESS} and|or|with|in|$|since|for`,
  'failure|absence|presence|evidence|trial|course|majority|portion previous|prior|conservative|these|those|radiculopathy|instability|fracture|infection|such',
  'the|no|any|in|a failure|absence|presence his|her|this|the|any|other',
  `evaluation|management|aspect|portion|portions|majority|mri|radiographs|surface|border the|his|her ${PART}`,
  `aspect|aspects|surface|border|portion the|his|her`,
  `pain|tenderness|numbness|swelling|weakness|spasm|stiffness|tingling the|his|her ${PART}`,
  `with|of|has|had|any|ongoing|chronic|persistent|continued complaints|complaint pain|numbness|weakness|low|neck|back|right|left|chronic|severe`,
  'one|some|none|several|each|many these|those|them',
  'some|none|several|many his|her|their',
  'because lack|severity|inability',
  'suggestive|indicative|devoid|capable|typical the|a|an|any|radiculopathy|nerve|carpal|cervical|lumbar|performing|evidence|infection',
  'short breath',
  'as well tightness|pain|numbness|tenderness|weakness|swelling|stiffness|spasm|tingling|nausea|anxiety|depression|the|his|her|a|an|any',
  '!the|this|that|only|no|any|every|which|last one the|his|her|my @anyNoun|@anyPlural|@adjective',
  'explained|explain|mentioned|described|suggested|recommended the|his|her patient|family|mother|father|wife|husband that',
  'every @digits @digits hours|days|weeks|months',
  // "with", "in", "and", "been"
  'provide|provided|provides him|her|them|it any|relief|some|significant|adequate|temporary|no|a|good|minimal|partial',
  'struggling|struggles|struggled|dealing|coping|copes|interferes|interfere|interfered|interfering|compliant|complies|complied|familiar his|her|the|a|an|this|depression|anxiety|pain|activities|sleep|work|daily|medications|treatment',
  'is|are|was|were consistent the|a|an|class|grade|mild|moderate|severe|acute|chronic|@digits|his|her',
  'resulted the|a|an|his|her|increased|decreased|chronic|severe',
  'resulting the|an|his|her',
  'week|month|year|hour|day|one|two|three a half',
  'has|have|had taking|using|doing|working|complaining|experiencing|receiving|undergoing|attending|seeing|trying|feeling',
  '^ he|she seen|given|known|gone|undergone|born|done|taken',
  // an article
  'is|was|are social|heavy|former|current|moderate|chronic drinker|smoker|user',
  'is|was good|poor|reasonable|appropriate|suitable|excellent|surgical candidate|historian',
  'is|was pleasant *? *? male|female|man|woman|gentleman|lady',
  'is|was @digits-year-old',
  'on daily|regular|weekly|monthly|routine basis',
  'for|with|by|to total of',
  '!a|the|whole|this|that|an|any|each|every|his|her|one|parking|awful|same lot of',
  'to|despite|given|of|from|by fact that',
  'had|has|suffered|sustained|having heart attack',
  'suffered|sustained|had stroke|fall|seizure in|on|at|last|when|while|and|with|$|@digits',
  'for short|long|brief|extended|prolonged time|period|while',
  'had|has|have|having|shows|showed significant|large|small|considerable amount|degree|number of',
  'in meantime|morning|evening|afternoon',
  `in past ${SPAN}|and|$|she|he|but`,
  `over|during|within|for last|past ${SPAN}`,
  'at end|beginning|bottom|top of',
  'at|in same time|way|manner|area|place|location|visit',
  'is|are|was|were same as|$|and',
  'has|had long|strong|remote history of',
];

/** Places where a small word is missing, by the words it should stand between. */
export const MISSING_ROWS: readonly Row[] = PATTERNS.map(pattern => [pattern, LEFT_OUT]);
