import { BROKEN, LEFT_OUT } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

const ONE = 'patient|claimant|worker|applicant|employee|he|she';
const THEIR =
  'job|work|pain|home|medical|condition|symptoms|own|family|back|knee|life|medication|medications|injury|treatment|employer|records|request|care';
const SEEN = 'seen|examined|evaluated|treated|reviewed|interviewed|assessed';

/** Words of every day put down as others that sound or look like them, and what is left of two ways to say a thing. */
// biome-ignore format: a table reads in columns
export const HEARD_ENGLISH: readonly Row[] = [
  // a stop that was spoken
  ['!a|the|to full stop $',                                           'no words, but a stop'],
  // one word for another
  ['causal smoker|drinker|user|drinking|smoking|drinks|alcohol',      'casual'],
  ['costumer|costumers *',                                            'customer'],
  ['costumer|costumers $',                                            'customer'],
  ['loose of bowel|bladder|control|consciousness|weight|balance|sensation|strength|motion|function|appetite|range', 'loss'],
  ['$isWas|remains|seems quiet @adjective|well|severe|stable|tender|limited', 'quite'],
  ['no|a|any|without|of|as|objective prove of|that|$',                'proof'],
  ['$isWas|remains|became|feels|felt week on|in|with|and|from|at the|his|her|left|right|both|bilateral|fatigued|tired', 'weak'],
  ['generally|widely|commonly|universally|well excepted *',           'accepted'],
  ['excepted guideline|guidelines|standard|standards|practice|medical|treatment|by|as', 'accepted'],
  ['!to|not|will|would|can|they|could|should|may|must|and|we|i accept for|when|where|in the|a|an|his|her|mild|occasional|those|this', 'except'],
  ['to precede with|to *',                                            'proceed'],
  [`${ONE} past the|his|her|a|out|all|away test|tests|exam|screen|screening|stone|kidney|in|at|on`, 'passed'],
  [`^ there ${THEIR} @plural|@anyPlural|is|was|has|are|were`,         'their'],
  [`lost|left|hurt|of|from|with|in|to|at|for|by|on there ${THEIR} *`, 'their'],
  [`lost|left|hurt|of|from|with|in|to|at|for|by|on there ${THEIR} $`, 'their'],
  // words of medicine as they sound
  ['exciting|existing|excising nerve root|roots',                     'exiting'],
  ['bony|bridging|visible|early|abundant|some|of|fracture|the callous formation|is|was|at|around|with|$', 'callus'],
  ['high|hyper pretension|per|pertension *',                          'hypertension'],
  ['sigh|psy|side attica|attic|attica *',                             'sciatica'],
  ['fiber|fibro|fibre my|myalgia|myalgias *',                         'fibromyalgia'],
  ['a|the|his|her|of|with|has tore meniscus|ligament|labrum|rotator|tendon|acl|cuff|menisci', 'torn'],
  ['hoffman|hoffmans|hoffmann|tinel|tinels|phalen|babinski|waddell|positive|negative|homan|homans sine|signed|sing $|was|is|at|bilaterally|on', 'sign'],
  ['or|and|clubbing|no|pedal|pitting ,a|an demon|dema|edemas',        'edema'],
  ['or|and|clubbing|no|pedal|pitting a|an demon|dema',                'edema'],
  ['in tact *',                                                       'intact'],
  ['in tact $',                                                       'intact'],
  ['a trophy of|in|at|or|and|noted the|left|right|his|her|muscle|muscles|thenar|quadriceps|spasm|was', 'atrophy'],
  ['$isWas|remains|afebrile a febrile|symptomatic $|and|at|on|with',  'one word'],
  ['joint|knee|no|mild|small a fusion|infusion *',                    'effusion'],
  // two ways to say a thing, of which neither was taken out
  ['has|have had been *',                                             BROKEN],
  [`was|were|been|is ${SEEN} ${SEEN} by|on|in|at|for|with`,           LEFT_OUT],
  ['$modal be is|was|are|were not|a|the|medically|supported|recommended', BROKEN],
  ['that that he|she|it|they|the|there|his|an|we *',                  BROKEN],
];
