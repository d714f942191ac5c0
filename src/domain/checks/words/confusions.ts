import { hasMatch } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';

/** A right word in a wrong place: where it stands, and what is probably meant. */
export type Confusion = { readonly start: number; readonly end: number; readonly meant: string };

const PAST =
  'recommended|supported|indicated|documented|included|required|considered|warranted|established|demonstrated|provided|received|revealed|showed|reported|noted|stated|meets';

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
  ['cauda equin(?:e|ia)',                                          'cauda equina'],
  ['chronic regional pain syndrome',                               'complex regional pain syndrome'],
  ['(?:light|fine|soft|gentle) tough',                             'touch'],
  ['(?:supper|uper) (?:back|extremit\\w+|arms?|limbs?|neck|trapezius)', 'upper'],
  ['(?:foramen|foramina|canal|vessels?|airway|ducts?|artery|veins?) (?:\\w+ ){0,2}patient', 'patent'],
  ['(?:more|less|greater|better|fewer) (?:effective|efficacious|beneficial|severe|frequent|common|useful) that (?!of|is|are|was|there|it|can|could|may|would|has|have)', 'than'],
  ['(?:patient|claimant|worker|applicant|employee) as (?:just|been|also|not|never|had|noted|seen|authorized|reported|diagnosed|given|undergone)', 'has or was'],
  ['(?:are|is|was|were|be) general (?:accepted|recommended|delayed|used|not|considered|supported)', 'generally'],
  ['\\d+\\/10 (?:the|too|ot) \\d+\\/10',                             'to'],
  ['(?:topical|oral|written|pill|tablet|generic|its|another) for (?:is|are|was|were|of the)', 'form'],
  ['(?:included?|includes|including|obtained|ordered|requested|underwent|reviewed) and (?:mri|emg|ekg|ecg|x-?ray|ultrasound|injection|arthrogram|epidural)', 'an'],
  ['generalize (?:anxiety|weakness|pain|osteoarthritis|tenderness)', 'generalized'],
  ['(?:scan|mri|x-?rays?|films?|study|studies) (?:[\\w,]+ ){0,4}shorting', 'showing'],
  ['effective further (?:approved|intended)',                      'for their'],
  ['eminent(?:ly)? (?:danger|surgery|threat|invasive|risk|planned)', 'imminent'],
  ['perspective (?:requests?|review of|treatment)',                'prospective'],
  ['should (?:pain|impingement|injury|strain|surgery|arthroscopy|joint|girdle|complaints)', 'shoulder'],
  ['loss of conscious(?!ness)\\b',                                 'consciousness'],
  ['range or motion',                                              'range of motion'],
  ['activities of daily (?:leaving|live)',                         'activities of daily living'],
  ['(?:is|are|not|was|were|be) medical necessary',                 'medically necessary'],
  ['(?:the|of|for|establish|support) medically necessity',         'medical necessity'],
  ['(?:requests?|medications?|findings?|results?|there|symptoms|sessions|visits) where (?:not|noted|found|given|denied|no|reviewed|provided|also)', 'were'],
  ['weather or not',                                               'whether'],
  ['(?:patient|worker|claimant|applicant|employee|he|she) complaints? (?:of|about)', 'complains'],
  ['(?:a|an|week|month|day|prior|initial|home|failed|previous|adequate|treatment|medication|unit) trail\\b|trail (?:of|period)', 'trial'],
  ['bowl (?:and|or) bladder|bladder (?:and|or) bowl',              'bowel'],
  ['heal (?:pain|spurs?|walk\\w*|and toe|to toe)',                  'heel'],
  ['flair(?:-| )?ups?|flair of',                                   'flare'],
  ['weening|taping (?:off|schedule)',                              'weaning, or tapering'],
  ['principle (?:complaint|diagnosis|treating)',                   'principal'],
  ['dose not (?:\\w+ )?(?:appear|have|meet|support|document|indicate|provide|recommend|show|demonstrate|include|list|mention|address)', 'does'],
  ['bares? weight|weight[- ]?baring',                              'bear, or bearing'],
  ['(?:the|no|clear|any|a|treatment|compelling|specific|medical) rational (?:for|was|is|provided|why|behind)', 'rationale'],
  ['(?:teh|adn|hte|thsi|taht|wiht|recieve\\w*|occured|occuring|seperate\\w*|definate\\w*|untill|begining|refered|succesful\\w*|neccess\\w*|neccesa\\w*|accomodat\\w*|persistant\\w*|independant\\w*|consistant\\w*|occassion\\w*|indiscriminant\\w*|reccomm\\w*|priviledge|prefered|transfered|guidlines?|theraputic\\w*|excercis\\w*)\\b', 'the usual spelling'],
  // a wrong form of the verb
  [`(?:do|does|did|should|would|could|may|can|must|will) not (?:${PAST})\\b`, 'the plain form of the verb'],
  ['(?:is|are|was|were|has been|have been)(?: currently| also| now| still)? (?:undergo|receive|take|use|complain|participate|require) (?:a|an|the|physical|treatment|therapy|medications?|of|conservative|chiropractic|opioid|in|pain)', 'the -ing form of the verb'],
  ['(?:has|have|had) not (?:fail|try|receive|show|improve|respond|document|undergo|complete|demonstrate)\\b', 'the past participle'],
  ['(?:has|have|had) (?:undergo|underwent|took|went|began|became|fell|wrote|gave|saw)\\b', 'the past participle'],
  ['(?<!\\b(?:of|for|in|by|with|and|or|from|to) (?:the |this |each )?)(?:patient|worker|claimant|applicant|employee) (?:have|were|do|are) (?:a |an |the |not |been |also )', 'the singular of the verb'],
  ['progress noted? (?:noted )?dated(?<!note dated)',              'progress note dated'],
];

type Row = { readonly pattern: RegExp; readonly meant: string };

const PATTERNS: readonly Row[] = ROWS.map(([row, meant]) => ({ pattern: new RegExp(`\\b(?:${row})`, 'gi'), meant }));
const SOUGHT = patternSet(PATTERNS.map(({ pattern }) => pattern));

/** Words that are right elsewhere and wrong where they stand; of rows that fit at one place, the first. */
export function findConfusions(text: string): Confusion[] {
  lookAt(SOUGHT, text, { start: 0, end: text.length });
  const likely = PATTERNS.filter(({ pattern }, row) => mayMatch(SOUGHT, row) && hasMatch(text, pattern));
  const found: Confusion[] = [];
  for (let from = 0; likely.length > 0; from = found.at(-1)?.end ?? from) {
    const next = firstOf(likely, text, from);
    if (next === null) break;
    found.push(next);
  }
  return found;
}

function firstOf(rows: readonly Row[], text: string, from: number): Confusion | null {
  let first: Confusion | null = null;
  for (const { pattern, meant } of rows) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null || (first !== null && first.start <= match.index)) continue;
    first = { start: match.index, end: match.index + match[0].length, meant };
  }
  return first;
}
