import type { Row } from './word-patterns.ts';

const NOUNS =
  'pain|medication|medications|therapy|treatment|injury|surgery|symptoms|condition|function|sleep|work|history|records|mri|spasm|numbness|weakness|tenderness|swelling|stiffness|depression|anxiety|insomnia|headaches|tingling';
const FACTS =
  'evidence|documentation|indication|mention|record|description|rationale|history|change|improvement|signs|sign|report|objective|quantified|discussion|instability|fracture|numbness|weakness|red|contraindication|doubt|need|reason|longer|acute|prior|significant|recent|neurological|neurologic';
const SHOWN =
  'supported|medically|recommended|indicated|documented|established|clear|necessary|warranted|appropriate|certified|provided|consistent|sufficient|reported|improved|addressed|met|shown|discussed|included|described|considered|authorized';
const SAYS = 'states|stated|reports|reported|notes|noted|said|says|believes|felt|feels|indicates|indicated|rates|rated';
const THING =
  'request|treatment|medication|therapy|procedure|surgery|injection|brace|diagnosis|service|device|test|mri|study';
const VERBED = 'is|was|has|does|did|can|should|would|will|could|had';
const MONTHS = 'june|july|january|february|april|august|september|october|november|december';
const YEARS = '2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020';
const BY =
  'performed|provided|requested|recommended|supported|seen|evaluated|treated|prescribed|reported|followed|caused|denied|approved|certified|reviewed|signed|submitted|documented|ordered|given|made|confirmed|evidenced|defined|described|examined|done|established|indicated|read|interpreted|completed|required|aggravated|relieved|worsened|improved|increased|decreased|reduced|limited|administered|dictated|written|authorized|accompanied|demonstrated|outlined|guided|affected|struck';

/** Small words that are taken for one another by one letter or by their sound, by the words they stand between. */
// biome-ignore format: a table reads in columns
export const CONFUSED_SMALL: readonly Row[] = [
  [`${SAYS} is $symptom|$body|condition|medications|medication|right|left|low|sleep`,  'his'],
  [`with|for|from|to|by|about is ${NOUNS}|$body|condition|job|own|doctor|right|left|low|daily`, 'his'],
  ['treat|manage|control|reduce|relieve|improve|decrease|take|takes|taking|hurt|injured|twisted|describes|described is $symptom|$body|function|medications|medication|right|left|low|sleep', 'his'],
  ['$symptom|ibuprofen|rest|ice|tender|intact an $symptom|normal|tender|has|had|was|is', 'and'],
  ['without|by|underwent|include|includes|including|recommend|perform|obtain and mri|emg|ekg|ecg|ultrasound|injection|arthrogram|initial|additional|appropriate|antalgic|adequate|independent', 'an'],
  ['@noun|@number|@plural|$symptom|ibuprofen ad|anf|amd|ahd|nd @noun|@plural|@adjective|the|tramadol|was|is|has|not|a|his|her', 'and'],
  ['most|half|because|lack|instead|absence|complains|complained|complaining or the|his|her|$symptom|low|neck|$side', 'of'],
  ['most|all|some|many|half|because|lack|instead|quality|absence|evidence|number|complains|complained off|ov|fo the|his|her|these|this|those|$symptom|$body|motion|life|them|it|low', 'of'],
  ['complains|complained|complaining or|off *',                           'of'],
  ['is|was|been|remains|currently|remained|stay|taken|placed of|or work since|for|until|due|because|$', 'off'],
  ['wean|weaned|tapered|come|get|getting of|or opioids|narcotics|norco|medication|medications|percocet|oxycodone|tramadol', 'off'],
  ['@participle|able|unable|due|trial|failed|wants|needs|prior|according|continue|continues|continued|return|returned|order|secondary|related|need|likely|has|had|up|access|addition|respond|response|allergic|subject|contrary|relation|regard|similar too the|his|her|a|an|this|these|return|be|have|any|therapy|both|opioids|medications|injury|lack|work', 'to'],
  ['unable|able|inability|ability|wants|needs|failed|attempt|attempted too|ti|ot|tot *', 'to'],
  ['is|was|are|were|be|been|far|simply to|two much|soon|sedated|many|tired|frequent|invasive|young|early', 'too'],
  ['$person use ibuprofen|naproxen|a|the|to|tramadol|norco|heat|ice|his|her|gabapentin|opioids|topical', 'uses or used'],
  ['^ $he use *',                                                          'uses or used'],
  ['be|been|was|were|is|are use to|for|as|in|with|by|daily|only|when|if|prior', 'used'],
  ['the|her|his|continued|long|chronic|regular|daily|concurrent|further|any|with|prolonged used of', 'use'],
  ['his|her|any|chronic|continued|long|term|ongoing used of|for|is',       'use'],
  ['this|a|each|every|another patients|workers|claimants|employees|surgeons|physicians *', 'the singular, or its possessive'],
  ['^ the|this patients|claimants|workers|providers|physicians|employees|surgeons has|is|was|does|@verbS', 'the singular'],
  ['these|many|most|several|few|both patient who|with|are|were|have|and|may|do|should|receiving|taking|$', 'patients'],
  ['requests|records|symptoms|flags|results|findings|sessions|visits|they|notes|studies|medications|reflexes|injections|guidelines|options|measures|criteria|tests|images where|wear|ware|wher|ere no|not|@participle|only|also|within', 'were'],
  ['there where|ware|wear *',                                       'were'],
  ['case|situation|situations|point were the|a|there|he|she|it|conservative', 'where'],
  [`there is|was|are|were|has not|know|nor|mo|non ${FACTS}`,               'no'],
  [`with|shows|showed|has|had|have|of|by|provides|provided|reveals|revealed|demonstrates|demonstrated|reports|is|was|were know|mo ${FACTS}|relief|allergies|other`, 'no'],
  ['do|does|did|should|would|could|must no|know|mot|nit|net @base|be|have|recommend|support|address|show|document|appear|report|describe', 'not'],
  [`is|are|was|were|been|be know|knot|nit|mot ${SHOWN}`,                   'not'],
  [`is|are|was|were|been no ${SHOWN} by|in|as|at|for|with|to|$`,           'not'],
  ['no medically necessary $',                                             'not'],
  ['he|she|patient|worker|claimant|employee|condition|is|was|currently know|knew permanent|permanently|stable|taking|working|retired|able', 'now'],
  ['no now|know|none drug|allergies|allergy|food|medical|history|trauma|injury', 'known'],
  ['on|won of several|many|two|three|these|those|his|her|them|the|only',   'one'],
  ['least|just|every|each|another|any|approximately on|won|own month|week|year|day|tablet|visit|injection|level|session|occasion|time|hour', 'one'],
  [`based|placed|performed|depends|dated|evaluated|put|seen|examined|relies|emphasis one the|a|an|his|her|this|these|${MONTHS}|@digits|modified`, 'on'],
  ['based one|or|of|no the|a|his|her|these|this|guidelines|current|available', 'on'],
  [`${THING}|pain|patient|worker|claimant|injury|provider|physician|he|she|this|condition in|it|id|us|ia|isnt|si not|medically`, 'is'],
  [`${THING}|pain|he|she in|it|us|id|ins|iz unclear|constant|denied|necessary|recommended|supported|warranted|rated|worse|described|located|severe|requested|unable|able`, 'is'],
  ['patient|worker|claimant|he|she if|in|it|id unable|able|permanent|requesting|currently|taking|working|status', 'is'],
  ['pain|he|she|it|request|treatment|there|patient|injury|knee|spine|shoulder ins|iss|isi|iis|iz *',  'is'],
  ['^ $he if|us|id|it|in|its|as a|an|@number|currently|not|unable|able|status|right|permanent', 'is'],
  ['^ it|is|of the patient|worker|claimant is|was|has|continues|fails|improves', 'if'],
  ['it|this|that|there|which id|iz|ia|us *',                               'is'],
  [`seen|performed|evaluated|issued|injured|began|occurred|started is ${MONTHS}|${YEARS}`, 'in'],
  ['pain|tenderness|numbness|weakness|spasm|swelling|improvement|decrease|increase|reduction|change|deficits|participate|participated|involved|participating|resulted it|im|om the|his|her|function|both|range|motion|left|right|low|neck|pain', 'in'],
  ['it|on|is|if order|regards|accordance|spite|conjunction to|with|of',    'in'],
  [`as|that|because|although|since|when|while|but|until in|if|id ${VERBED}`, 'it'],
  [`^ in|id ${VERBED}|appears|remains|seems|noted|unclear|unlikely`,       'it'],
  ['performed|provided|requested|recommended|supported|seen|evaluated|treated|prescribed|reported|followed|caused|denied|approved|certified|reviewed|signed|ordered|given|confirmed|read|interpreted|examined|done buy|bye|bu|bt|ny *', 'by'],
  [`${BY} be|my the|a|an|dr|his|mri|utilization|carrier|$person|physical|@ing|rest|therapy|emg|@number|guidelines|mtus|odg|acoem`, 'by'],
  ['to|should|may|will|can|cannot|would|could|must|not|might by|bee|de|he @participle|performed|done|considered|used|given|medically|provided|necessary', 'be'],
  ['has|have|had|having bee|beed|bene|ben|bin|bean|beet|bed a|an|the|no|in|on|@participle|able|unable|taking|working|off|using', 'been'],
  [`${THING}|medications|injections|opioids|it|this|that|drug|symptoms|which|he|she|patient|patients|worker|imaging|they my|mat|nay|maid @base|be|have|cause|help|not|benefit|include|also|need|require`, 'may'],
  ['my be|not|have|also|cause|include|require|benefit|result|take|lead|worsen', 'may'],
  ['patient|patients|worker|claimant|he|she|provider|physician|records|they|it|this|which|there sis|dis|dud|didi|dad not', 'did'],
  [`${THING}|one|pain|patient|he|she|it|there|exam|examination|injury|strength|that|which|this|gait war|wars|wan|wad|waas @participle|a|an|no|the|not|worn|normal|tender|positive|negative|given|also|within`, 'was'],
  ['patient|he|she|worker|claimant|it|which|provider|this|therapy|there gas|haw|jas|hat|hads been|had|a|no|not|@participle', 'has'],
  ['treated|associated|consistent|compared|diagnosed|presented|presents|patient|worker|claimant|patients|male|female|man|woman|improved|improves|increased|agree|proceed|continue|continued|tenderness wit|witch|wish|whit|wiht|width|worth the|a|an|his|her|no|rest|ice|medications|medication|therapy|physical|pain|chronic|low|@ing|@number|opioids|conservative|numbness|range', 'with'],
  ['treated|associated|consistent|compared|diagnosed whit|wit|wish|which|width|witch|worth *', 'with'],
  ['of|for|to|with|in|at|on|by tge|tje|thee|ths|te|th|he|they patient|request|low|left|right|lumbar|cervical|knee|shoulder|injury|worker|provider|records|spine|back|neck|hip|medication|treatment', 'the'],
];
