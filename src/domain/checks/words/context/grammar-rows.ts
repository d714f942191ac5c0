import type { Row } from './word-patterns.ts';

const PLAIN = 'the plain form of the verb';
const PARTICIPLE = 'the past participle';
const SINGULAR = 'the singular';
const PLURAL = 'the plural';
const VERB_S = 'the verb of one';
const VERB_PLURAL = 'the verb of several';

const INFINITIVE =
  'failed|fails|fail|failing|able|unable|ability|inability|attempted|attempt|attempts|continues|continue|needs|wants|refuses|refused|tends|seems|wishes|intends|chose|decided|managed|hopes|hoped';
/** Nouns that stand where a participle is meant. */
const LIKE_NOUNS =
  'treat|document|request|approve|prescribe|refer|limit|injure|examine|rate|note|schedule|force|advise|report|diagnose|place|order|start|show|attempt|result|increase|decrease|bring|take|give|see|do|know|make|write|begin|withdraw|use';
const PLURAL_SUBJECTS =
  'records|guidelines|notes|reports|symptoms|medications|results|findings|studies|exercises|injections|criteria|providers|physicians|patients|complaints|reflexes|opioids|nsaids|radiographs|documents|requests';
const ONE_SUBJECT =
  'request|report|guideline|documentation|diagnosis|treatment|therapy|medication|injection|surgery|pain|examination|evidence|history|procedure|record|note|mri|provider|physician|surgeon|reviewer|device|drug';
const TELL =
  'indicate|reveal|demonstrate|describe|recommend|include|provide|confirm|require|suggest|remain|appear|establish|meet';
const SINGULAR_COUNTS = 'session|visit|week|month|day|year|hour';
const BEHIND_COUNTS = 'of|with|for|is|was|were|are|have|had|has|ago|later|after|before|per|in|to|from|at|that';
const AGREEING =
  'medication|symptom|guideline|complaint|record|report|request|drug|test|exercise|finding|criterion|session|visit|treatment|injection|procedure|recommendation|limitation|restriction|provider|patient|study|modality|restriction|opioid|activity|service|note|body|document';

/** Slips of grammar: the pattern, and what is meant there. */
// biome-ignore format: a table reads in columns
export const GRAMMAR_ROWS: readonly Row[] = [
  // behind "do" and a modal stands the plain form
  ['$do not $adverb? @past',                                    PLAIN],
  ['$do|cannot not? $adverb? @verbS',                          PLAIN],
  ['$do not @anyVerbS|has|had|is|are|was|were|been',          PLAIN],
  [`$person|he|she|it|they|mtus|odg|acoem|${PLURAL_SUBJECTS} did|does @past`, PLAIN],
  ['could|should|would|cannot|must|might not? $adverb? @past',  PLAIN],
  ['will|can|may not @past|@verbS',                            PLAIN],
  ['$person|he|she|it|they|this will|can|may @past',            PLAIN],
  ['could|should|would|must|might not? $adverb? @verbS|is|are|was|were|has|had|been', PLAIN],
  ['would|could|should|must|might of @participle|been|had',     'have'],
  // behind "be" and "have" a participle
  ['$isWas|be|been|being not? $adverb? @base',                 'the participle'],
  [`!there|this|that|it|what|nor|which was|were|been|be|is|are not? ${LIKE_NOUNS} by|in|as|to|for|that|with|on|at|a|an|the`, 'the participle'],
  ['was|were|been|be|is|are not? @pastAlone|saw|took|came',    PARTICIPLE],
  ['is|was complains|denies|undergoes|presents',                'the verb without is or was'],
  ['has|have|had complete @number|all|the|a',                   PARTICIPLE],
  ['been|be @verbS',                                           PARTICIPLE],
  ['is|was|are|were been',                                      'has been or had been'],
  ['has|have|had being @participle|off|at|on',                            'been'],
  ['has|have|had not? $adverb? be',                             'been'],
  ['has|have|had not $adverb? @anyBase',                       PARTICIPLE],
  ['has|have|had $adverb? @base',                               PARTICIPLE],
  ['has|have|had been? $adverb? @pastAlone|took|saw|fell|came|show', PARTICIPLE],
  ['is|are undergone',                                          'undergoing'],
  // behind "to"
  [`${INFINITIVE} to @past|@ing|@verbS`,                       PLAIN],
  ['going to doing|having|being|making|taking|getting|@past',   PLAIN],
  ['to @verbS|underwent|went|took|began|gave|saw|became|wrote', PLAIN],
  ['the|a|an|their recommend|provide|improve|perform|describe|consider|undergo|complain|receive|demonstrate',                                      'another form of the verb'],
  // one and several
  ['a|an|each|every|another|one|this @plural $',                SINGULAR],
  ['a|an|each|every|another|one|this @plural of|with|for|is|was|were|are|has|have|to|in|and|that|which|had|on', SINGULAR],
  ['a|an @adjective @plural $',                                 SINGULAR],
  [`$amount ${SINGULAR_COUNTS}|tablet|refill|injection|appointment|episode|dose|${AGREEING} $`, PLURAL],
  [`$amount ${SINGULAR_COUNTS}|tablet|refill|injection|appointment|episode|dose|${AGREEING} ${BEHIND_COUNTS}`, PLURAL],
  [`@digits ${SINGULAR_COUNTS} $`,                              PLURAL],
  [`@digits ${SINGULAR_COUNTS} of|ago|later|per|after|before`,  PLURAL],
  [`these|those ${AGREEING} $`,                                 PLURAL],
  [`these|those ${AGREEING} ${BEHIND_COUNTS}|do|does|did|can|may|should|would|will|not|on|by|which`, PLURAL],
  [`^ the|these|those|his|her|no|all|such? @adjective? ${PLURAL_SUBJECTS} $adverb? has|is|was|does|@verbS`, VERB_PLURAL],
  [`that|because|since|while|although|where|if the|these|his|her ${PLURAL_SUBJECTS} $adverb? has|is|was|does|@verbS`, VERB_PLURAL],
  ['they|we|these|those does',      'do'],
  [`they|we|you has|is|was|does|@verbS`,                       VERB_PLURAL],
  [`^ the|this|his|her|a|an @adjective? ${ONE_SUBJECT} $adverb? are|were|have|do|${TELL}`, VERB_S],
  ['^ the|this|each injured? patient|worker|claimant|applicant|employee $adverb? @base|have|are|do|were', VERB_S],
  ['^ he|she|it $adverb? @base|have|do|are|were',               VERB_S],
  ['because|while|although|and|but he|she have|do|are|were|@base', VERB_S],
  [`there is|was no|several|many? ${PLURAL_SUBJECTS}|signs|abnormalities|deficits|complications|complaints of|that|to|from|in|on`, 'there are or were'],
  ['there are|were no sign|record|change|complaint of|in',      PLURAL],
  ['necessary|reasonable an appropriate|necessary',             'and'],
  ['there are|were no? evidence|documentation|indication|mention|information of|that|in|to|for', 'there is or was'],
  // words left out, and small words for one another
  ['according the|mtus|odg|acoem|his|her',                      'according to'],
  ['^ he|she been',                                             'has been'],
  ['^ the $person been',                                        'has been'],
  ['$person|he|she|it|which|there as been',                     'has been'],
  ['the he|she|they|we|is|was|are|were|has|have|had|does|should|would|could|of|with|from|for|their|its|these|an|it', 'another word than the one of both'],
  ['of he|she|they',                                            'the'],
  ['an the|is|was|has|her|of|to|for|with',                      'and'],
  ['he|they patient|worker|claimant|provider|physician|guidelines|records|mri', 'the'],
  ['^ her has|had|also|underwent|complains|denies',             'she'],
  ['^ his has|had|underwent|complains|denies',                  'he'],
  ['there it|in|if|as no|not',                                  'is'],
  ['it in|as|id|if not|noted|unclear|clear|recommended|medically', 'is'],
  ['request|treatment|medication|procedure it|in|as not|medically|denied', 'is'],
  ['necessary|recommended|warranted|indicated|work as|it this time', 'at this time'],
  ['on of the',                                                 'one of the'],
  ['on addition|order to',                                      'in'],
  ['in a daily|weekly|monthly|regular|routine basis',           'on'],
  ['with of without|whether of not|more of less',               'or'],
  ['range|loss or motion',                                      'of'],
  ['activities or daily',                                       'of'],
  ['quality or life',                                           'of'],
  ['standard or care',                                          'of'],
  ['date or injury|birth|service',                              'of'],
  ['lack or evidence|documentation|improvement',                'of'],
  ['loss or sensation|consciousness|function|balance|strength', 'of'],
  ['without and|an pain|numbness|weakness|evidence|documentation|improvement|relief', 'any'],
  ['it\'s own|effects|efficacy|effectiveness|safety|benefits|purpose', 'its'],
  ['its been|not|a|the|an|unclear',                             'it is or has'],
  ['who\'s $body|$symptom|condition|injury',                    'whose'],
  ['the|this patients|workers|claimants pain|condition|symptoms|history|injury|diagnosis|treatment|complaints|function|physician|provider|medications|job|$body', 'the possessive'],
  ['patient|worker|claimant|employee\'s has|have|had|complains|denies|underwent|presents|presented|received|continues', 'the noun without its \'s'],
  ['todays visit|exam|examination|date|report|evaluation',      'today\'s'],
];
