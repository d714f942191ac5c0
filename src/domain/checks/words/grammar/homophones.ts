import type { Row } from '../context/word-patterns.ts';

const PART = '$body|upper|lower|low|lateral|medial|great|groin|flank|eye|ear|kidney|breast|lung';
const SHOWS =
  'show|shows|showed|reveal|reveals|revealed|demonstrate|demonstrates|demonstrated|report|reports|reported|find|finds|found|is|was|are|were|has|have|had|with|take|takes';
const SPAN =
  'day|week|month|year|hour|time|visit|session|tablet|pill|dose|episode|injection|level|half|side|arm|leg|knee';
const PLACE =
  'age|area|areas|point|place|places|position|positions|site|home|hospital|clinic|room|job|case|cases|situation|situations|level';
const SEEN_FOR =
  'presents|presented|presenting|seen|need|needs|treatment|evaluation|evaluated|requested|request|requests|indicated|necessary|recommended|referred|here|scheduled|used|useful|prescribed|visit|returns|returned|asks|reason|negative|positive|significant|treated|physician|therapy|except|responsible';

/** Words that sound alike, each where only the other can stand. */
// biome-ignore format: a table reads in columns
export const HOMOPHONES: readonly Row[] = [
  [`${SHOWS} know @anyNoun|@anyPlural|@adjective|@participle|lower|upper|$side`,     'no'],
  ['* ,know @noun|@plural|@adjective|prior|known',                           'no'],
  ['^ know @noun|@plural|@adjective',                                              'no'],
  ['@digits|@number|both|his|her|bilateral|the feat|feats $|and|are|were|is|in|with|pain|@digits|on|tall|high', 'feet'],
  ['the|this|each|every|a|our|injured patience will|is|was|has|had|can|could|should|did|does|would|may|@verbS|@past|who|with', 'patient or patients'],
  ['of|in|for|these|most|many|some patience who|with|are|were|on|receiving|have|at|treated', 'patients'],
  ['the|per|last|next|first|second|third|fourth|each|every|this weak prior|before|after|ago|later|she|he|when|that|following|to', 'week'],
  ['@digits|@number weaks|weak ago|later|before|after|of|prior|or|$',                'weeks'],
  [`the|each|facet|hip|knee|ankle|elbow|sacroiliac|shoulder|ac|right|left|finger|as join|joins $|and|or|is|was|with|pain|line|space|injection|injections|effusion|replacement`, 'joint'],
  ['here|hear|hart|hearth rate|rates|attack|disease|failure|murmur|murmurs|sounds|condition', 'heart'],
  [`!to|and|can|could|may|will|not|or|cannot|please write|wright|rite ${PART}`,      'right'],
  ['of|in|with|on|the|his|her|at|from|both write|wright|rite',                     'right'],
  ['proximal|distal|mild|entire|posterior|anterior|whole write|rite',                'right'],
  [`won ${SPAN}`,                                                                  'one'],
  ['^ all|the|these|no|his|her|both|other|further|several? @plural where @participle|not|@adjective', 'were'],
  ['questions|results|images|radiographs|films|they|we where', 'were'],
  ['symptoms|risks|benefits|options|notes|studies|tests|reflexes|sutures|patients where @participle|not|more|less|also', 'were'],
  [`the|an|a|his|her|that|this|any|no ${PLACE} were he|she|it|they|his|her|there`, 'where'],
  ['should|must|not|can|could|will|may|would|he|she|they where a|an|his|her|the|glasses|brace|braces|sling|splint', 'wear'],
  ['@participle|@digits|@adjective buy|bye the|a|an|his|her|our|my|their|@ing|@anyNoun|@number|@plural', 'by'],
  ['accompanied|followed|improved|caused|helped|relieved|worsened|provoked|managed|replaced buy|bye', 'by'],
  ['!window|glass|broken|the|each|a pane|panes',                                   'pain'],
  ['the pane in|is|was|and|radiates|at|has|level|medication|with|began|$',           'pain'],
  ['saphenous|varicose|jugular|portal|deep|femoral|popliteal|superficial|the|axillary|subclavian|iliac|this vain|vane|vains|vanes', 'vein'],
  ['!far|way|much|all|little|none|not|is|was|are|were|be too @base|have|be|do the|a|an|his|her|any|at|on|for|with|to|in|@participle|@adjective|low|high', 'to'],
  ['!far|way|much|all|little|none|not|is|was|are|were|be|and too bend|lift|sit|stand|walk|rest|see|help|take|get|make|meet the|a|his|her|any|for|at|on|with', 'to'],
  ['!i|you|we|he|she|they|who|far|way|much|and too be|have',                         'to'],
  ['* ,too meet|be|have|do|make|take|get|help|treat|reduce|determine|avoid|prevent|see|achieve', 'to'],
  ['past away|out',                                                                'passed'],
  ['patient|claimant|worker|he|she|they|we|who|and|was|were than @past|@verbS|had|has|was|were|underwent|began|went|fell|saw|took|referred|treated', 'then'],
  ['laying flat|down|supine|prone',                                                'lying'],
  ['sleeps|sleep|was|is|while|when|with|from|after|by laying on|in',               'lying'],
  ['into|takes|took|take|no|adverse|side|an|any|positive|negative|lasting|little affect|affects', 'effect'],
  ['surgical|injection|incision|graft|donor|portal|operative|wound|fracture|insertion|biopsy|puncture sight|cite|sights|cites', 'site'],
  ['!will|to|can|did|not|may|should|and|that|bones|wounds|would|does heal|heals pain|spur|spurs|walk|walking|cord|strike|pad|pads|lift|lifts|raises|raise|cups|to', 'heel'],
  ['waste level|circumference|high|up',                                            'waist'],
  ['the|his|her|above|below|at|around waste $|and|to|with|of',                       'waist'],
  ['pain|limited|denied|unable|difficult|impaired|restricted|discontinued|stopped|weakness|difficulty|worse|disabled|retired|absent|decreased do to|too', 'due'],
  ['the|his|her|left|right|bilateral|both|with lowered back|extremity|extremities|leg|legs|limb|limbs|abdomen|abdominal|lumbar|lobe', 'lower'],
  ['excess to care|the|treatment|medical|health|specialists|physicians|his|her|a',   'access'],
  ['personnel history|physician|trainer|care|preference|hygiene|needs|use|injury|life|items', 'personal'],
  ['was|were|been|be|is|being|last|first|next|when|also scene by|in|on|for|at|today|again|and|with|as|to|that', 'seen'],
  ['wait loss|gain|bearing|lifting|reduction',                                     'weight'],
  ['body|lose|lost|gain|gained|losing|gaining|his|her|excess wait',                'weight'],
  ['mussel|mussels',                                                               'muscle'],
  ['knead|kneads|kneaded to|for|of|a|the|surgery|help',                              'need'],
  ['up|down|climb|climbs|climbing|flight|flights|using|on|the|of|with stares',     'stairs'],
  ['to|can|could|not|cannot|unable|able|partial|full bare weight|weights',         'bear'],
  ['a|the|small|large|this peace of !mind',                                          'piece'],
  ['does|do|did|not|to|cannot|fails|failed meat the|criteria|these|this|any|all',    'meet'],
  [`${SEEN_FOR} four the|a|an|his|her|this|that|@ing|evaluation|treatment|pain|physical|chronic|low|followup|follow|surgery|reevaluation|@noun`, 'for'],
  [`${SEEN_FOR} fore`,                                                             'for'],
  ['palpations',                                                                   'palpitations'],
  ['!the|a|of|green|to|in|from|cow|horse|grazing|open|and pasture $|and|was|is|with|of', 'posture'],
  ['his|her|poor|good|stooped|upright|abnormal|normal|improve|forward pasture',    'posture'],
  ['walk|walks|walking|walked|go|goes|going|went|pass|passes|passed|carried|work|works|working|fell|look|looked|read|run|ran|come|get|gets|getting|got|drove|break though a|an|the|his|her|this|it|each|physical|therapy|pain', 'through'],
  ['!been|was|is|be|he|she|they|i|it|we|who|had|has|have|and|not|a|of|process|patient|physician|provider ,thought not|only|he|she|it|they|the|this|his|her|with|without|less|still', 'though'],
  ['tolerated|tiltrated|titerated up|upward|upwards|down|downward',                'titrated'],
  ['weened|weening|ween',                                                          'weaned'],
  ['native|negate fever|chills|malaise|fatigue|weakness|sweats|tinnitus|vertigo|straight|spurling|tinel|phalen|findings|for', 'negative'],
  ['a|an|the|his|her|mild|severe|some|no|chronic|constant|acute pan|pian|pin in|of|and|on|with|radiating|radiates|medication|relief|management', 'pain'],
  ['abdominal|back|neck|knee|chest|shoulder|hip|joint|leg|arm|low|chronic pan|pane|paint $|and|or|in|with|is|was|on', 'pain'],
  ['the|over|for|in|last|during|these pat|pats|pas @digits|@number|few|several|year|week|month|medical|surgical|history|and|$', 'past'],
  ['has|have|had|having|not|never ben',                                            'been'],
  ['his|her|a|the|of|poor|current|daily|usual doze|dozes of|was|is|to|could|should|@digits|and|$', 'dose'],
];
