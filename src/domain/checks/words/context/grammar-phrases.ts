import type { Row } from './word-patterns.ts';

const PLURAL = 'the plural';
const COUNTED =
  'records|reports|requests|notes|guidelines|sessions|visits|injections|symptoms|medications|results|findings|studies|exercises|documents|complaints|drugs|tests|treatments';
const ONE =
  'request|medication|guideline|complaint|record|report|test|finding|criterion|criteria|session|visit|treatment|injection|procedure|recommendation|provider|study|note|document|drug|symptom';
const OF_SEVERAL =
  'opioids|medications|injections|records|nsaids|visits|sessions|symptoms|patients|benefits|reports|notes|exercises|narcotics|antidepressants|compounds';
const DRUG =
  'ibuprofen|tramadol|norco|opioids|medications|medication|nsaids|naproxen|gabapentin|cyclobenzaprine|hydrocodone|percocet|omeprazole|topamax|lyrica|cymbalta|soma|narcotics';
const ABOUT = 'lift|carry|perform|provide|improve|reduce|continue|climb|reach|bend|twist|undergo|receive|take|move';

/** Slips in how small words, verbs and numbers go together: the pattern, and what is meant there. */
// biome-ignore format: a table reads in columns
export const GRAMMAR_PHRASES: readonly Row[] = [
  // one and several
  [`this|a|each|every ${COUNTED} do|did|were|are|have|show|not|indicate|also|dated|submitted|provided`, 'the singular, or these'],
  ['this|a|each|every patients|workers|claimants *',              'the singular, or its possessive'],
  [`one|each|many|several|both|few|either|neither|two|three of the|these|those|his|her ${ONE} $`, PLURAL],
  [`one|each|many|several|both|few|either|neither|two|three of the|these|those|his|her ${ONE} is|are|was|were|has|have|that|which|for|submitted|provided`, PLURAL],
  ['informations|equipments|documentations|advices *',            'the singular'],
  ['no|any|objective|clinical|other|sufficient evidences *',      'evidence'],
  [`^ the|a? medical|submitted|provided|available|progress|clinical|treating|treatment records|guidelines|notes|reports|documents|findings|providers is|was|has|does|indicates|shows|states|recommends|supports`, 'the verb of several'],
  [`^ the|this use|request|lack|absence|addition|efficacy|duration|frequency|need|prescription|trial of|for ${OF_SEVERAL} are|were|have|do`, 'the verb of one'],
  ['^ the results|findings|effects|benefits|risks|records|reports|requests|symptoms|complaints|side of|from|for the|this|his|her? * was|is|has|does', 'the verb of several'],
  ['^ the|this|an|his|her? mri|emg|exam|examination|scan|study|report|documentation|ultrasound show', 'shows or showed'],
  ['^ there is|was @number|several|many|multiple|numerous|few *', 'there are or were'],
  // verbs
  ['!it|what|that|who|which|he|she|there|this|all is|was|are|were @verbS', 'one verb'],
  [`been|is|was taken ${DRUG}`,                                   'taking'],
  ['had|suffered|sustained fall|accident $',                      'a fall, an accident'],
  ['had|suffered|sustained fall|accident at|in|on|while|from|off', 'a fall, an accident'],
  [`while|by|without|before|after|from|of ${ABOUT} a|an|the|his|her|heavy`, 'the -ing form of the verb'],
  ['should|could|would|cannot|must to !date|the|some|this|a|that',                         'the verb without to'],
  ['the|this patient|claimant|worker reports|denies|states|reported|stated|denied of *', 'the verb without of'],
  ['he|she reports|denies|states|reported|stated|denied of *', 'the verb without of'],
  ['was|is|has|had|did|does patient|claimant|applicant @participle|able|taking|not|been|have|currently', 'the subject before the verb'],
  ['can|could|may|will|would|should|must|cannot been|being *',    'be'],
  // degree and denial
  ['more|most better|worse|greater|stronger|weaker|easier|harder|faster|slower|larger|smaller|best|worst *', 'one degree'],
  ['not no *',                                                    'one denial'],
  ['without no *',                                                'without any'],
  ['hardly|barely not *',                                         'one denial'],
  // small words that do not go together
  ['with|by|from|at|to|for|since|despite|during|between|without|through of *', 'one of both'],
  ['since from|to|for *',                                         'one of both'],
  ['despite to|from|for|with|by *',                               'despite'],
  ['during to|from|for|with|by *',                                'during'],
  ['without to|from|for|by *',                                    'without'],
  ['since @number|several|many years|months|weeks|days $',        'for'],
  ['and or but *',                                                'one of both'],
  ['such has *',                                                  'such as'],
  ['such a the|these|as|nsaids|medications',                      'such as'],
  ['as well ass|has|a *',                                    'as well as'],
  ['as well the',                                                 'as well as'],
  ['due|according of|from|with|by *',               'due to'],
  ['consistent|compatible of|for|from|by *',        'with'],
  ['consist|consists|consisted off|with|for *',                 'of'],
  ['depend|depends|depending of|to|from *',                       'on'],
  ['responded|respond|responds at|of|for *',                      'to'],
  ['complains|complained|complain about|with|for|from low|neck|back|pain|left|right|chronic|severe', 'of'],
  ['diagnosed of *',                                     'with'],
  ['suffers|suffered of *',                      'from'],
  ['benefited of|by the|a|his|her|further|additional|physical|continued', 'from'],
  ['treated by|of conservative|medication|medications|ibuprofen|rest|opioids', 'with'],
  // words cut in two
  ['there fore *',                                                'therefore'],
  ['how ever the|there|it|he|she',                                'however'],
  ['be cause|tween|fore|low|havior *',                            'one word'],
  ['with out evidence|any|pain|the|a|relief|documentation|improvement|medication', 'without'],
  ['under went|lying|gone *',                                     'one word'],
  ['in jury|crease|creased|dicated|formation|dication|cluded|cluding|itial|flammation|jection|jections *', 'one word'],
  ['an other|algesic|terior|kle *',                               'one word'],
  ['out patient|patients|come|comes treatment|program|visits|surgery|was|were|measures', 'one word'],
  ['to wards|gether *',                                           'one word'],
  ['through out *',                                               'throughout'],
  ['some what|thing *',                                           'one word'],
];
