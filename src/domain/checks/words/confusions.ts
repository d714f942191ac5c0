/** A right word in a wrong place: the words as they stand, and what is probably meant. */
export type Confusion = { readonly pattern: RegExp; readonly meant: string };

const PAST = 'recommended|supported|indicated|documented|included|required|considered|warranted|established|demonstrated|provided|received|revealed|showed|reported|noted|stated|meets';

// biome-ignore format: a table reads in columns
const ROWS: readonly (readonly [pattern: string, meant: string])[] = [
  // one letter makes another word
  ['lumber (?:spine|spinal|paraspinal|paravertebral\\w*|region|support|facet|disc|radiculopathy|strain|sprain|epidural)', 'lumbar'],
  ['generative (?:disc|disk|joint|changes|arthritis)',            'degenerative'],
  ['(?:keen|need) (?:and|or) (?:hip|ankle|shoulder)s?(?: pain)?', 'knee'],
  ['tenderness (?:to|on|with|upon) palpitations?|palpitation of the (?:\\w+ )?(?:spine|muscles?|knee|shoulder|neck|back)', 'palpation'],
  ['tender to palpate',                                            'tender to palpation'],
  ['prostrate (?:cancer|gland|hypertrophy|exam\\w*)',              'prostate'],
  ['statue post',                                                  'status post'],
  ['perineal nerve',                                               'peroneal nerve'],
  ['illicit(?:s|ed|ing)? (?:pain|tenderness|symptoms|reflex\\w*)', 'elicit'],
  ['planter (?:fasci\\w+|flexion|surface)',                        'plantar'],
  ['ruff?led out|rule[- ]?dout',                                   'ruled out'],
  ['(?:generally|widely|commonly|well|been|is|are) excepted(?:,| and| as| practice| method| treatment)', 'accepted'],
  ['(?:no|without|any) (?:adverse|side) affects?',                 'effects'],
  ['(?:the|an|its|this|positive|negative|adverse|beneficial|analgesic|side) affect (?:of|on|is|was)', 'effect'],
  ['(?:patient|worker|claimant) (?:was|is) advice to',             'advised'],
  ['(?:loose|looses|loosing) (?:weight|function|consciousness|strength|balance)', 'lose'],
  ['(?:greater|less|more|fewer|better|worse|rather|other|higher|lower|longer) then(?: the| a| \\d| or| \\w+ (?:weeks?|months?|days?|visits?))', 'than'],
  ['(?:high|intermediate|low|moderate) (?:risk )?(?:or|and|to) intermittent risk', 'intermediate'],
  ['decreased rage of motion|rage of motion',                      'range of motion'],
  ['sever (?:pain|tenderness|spasms?|depression|stenosis)',        'severe'],
  ['(?:mid|moderate) to sever\\b',                                 'severe'],
  ['week (?:grip|muscles?|quadriceps|leg)\\b',                     'weak'],
  ['muscle (?:wait|waist) ing|muscle waisting',                    'muscle wasting'],
  ['insight(?:ed|s)? event',                                       'inciting event'],
  ['peace of equipment',                                           'piece'],
  ['(?:a|the|this|for|under|at) sight of (?:the )?(?:injury|pain|injection|surgery|fracture)', 'site'],
  ['(?:pain|symptoms?|injury|complaints) form (?:the|a|an|his|her|repetitive)', 'from'],
  ['\\w*(?:therapy|treatment|care|notes?|reports?|records?|relief|received|referral|away|obtained|results?|resulting|suffers?|suffering|derived|benefits?) form (?:the|a|an|his|her|this|prior|previous)', 'from'],
  ['(?:difference|reason|goal|purpose|issue|concern|problem|key|aim) it (?:the|that|a|not)', 'is'],
  ['there (?:requested|treating|attending|primary|prescribed|previous|respective) (?:\\w+ )?(?:treatment|procedure|physician|provider|surgery|request|medication|doctor|pain|symptoms)', 'the, or their'],
  ['(?:in|by|of|with|for) there (?:request|treatment|pain|symptoms|opinion|decision|care|injur\\w+)', 'their'],
  ['(?:it|that) is (?:they|there) (?:opinion|decision)',           'their'],
  ['x-?rays? take (?:in|at|on|of)|(?:films|images|radiographs) take (?:in|at|on)', 'taken'],
  ['(?:condition|conditions|disease|injury|illness) the (?:pre|predispos\\w+|caus\\w+|requir\\w+|result\\w+)', 'that'],
  // a wrong form of the verb
  [`(?:do|does|did|should|would|could|may|can|must|will) not (?:${PAST})\\b`, 'the plain form of the verb'],
  ['(?:is|are|was|were|has been|have been)(?: currently| also| now| still)? (?:undergo|receive|take|use|complain|participate|require) (?:a|an|the|physical|treatment|therapy|medications?|of|conservative|chiropractic|opioid|in|pain)', 'the -ing form of the verb'],
  ['(?:has|have|had) (?:undergo|underwent|took|went|began|became|fell|wrote|gave|saw)\\b', 'the past participle'],
  ['(?:patient|worker|claimant|applicant|employee) (?:have|were|do|are) (?:a |an |the |not |been |also )', 'the singular of the verb'],
  ['progress noted? (?:noted )?dated(?<!note dated)',              'progress note dated'],
];

/** Words that are right elsewhere and wrong where they stand. */
export const CONFUSIONS: readonly Confusion[] = ROWS.map(([pattern, meant]) => ({ pattern: new RegExp(`\\b(?:${pattern})`, 'gi'), meant }));
