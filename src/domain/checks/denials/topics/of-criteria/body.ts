import { beside, concept, NOT_ABLE, near } from './concept.ts';
import { isOfSameParts } from '../../sense/same-parts.ts';
import type { RecordRow } from '../of-record/row.ts';

const MUSCLES =
  'paraspinals?|paravertebrals?|muscles?|musculature|trapezi\\w*|trapezii|traps?|paracervicals?|erectors?|hamstrings?|levator\\w*';
const SURGERY =
  'fusion|fused|arthrodes\\w+|plif|tlif|alif|xlif|acdf|laminectom\\w+|laminotom\\w+|discectom\\w+|microdiscectom\\w+|decompression|foraminotom\\w+|arthroscop\\w+|orif|meniscectom\\w+|arthroplast\\w+|replacement|tka|tha|repair|reconstruction|release|amputation';

const SPINES = /\b(?:cervical|thoracic|lumbar)\b/gi;

/** Skin, vessels, infection, weight and bones. */
export const bodyRows: readonly RecordRow[] = [
  concept(
    'muscles that are hard or cramp',
    'spasm\\w*|hypertonic\\w*|muscle cramps?',
    `${beside(MUSCLES, 30, 'rigid|knot(?:s|ted|ty)?|rop(?:e-?like|y)|taut|hard|board-?like|cramp\\w*|hypertonic\\w*|bunched|locked up|seiz\\w+')}|\\bcharley horses?\\b`,
    { ofPart: true },
  ),
  concept(
    'an open place of the skin',
    'skin (?:breakdown|lesions?|ulcer\\w*|integrity|loss)|pressure (?:ulcers?|sores?|injur\\w+)|decubit\\w+|(?:open )?(?:wounds?|sores?|ulcers?) (?:of|on|in|at)|non-?healing|wound',
    `${near('skin', 20, 'open|broken|breakdown|raw|macerat\\w+|torn|lost')}|\\b(?:pressure|decubitus) (?:ulcers?|sores?|injur\\w+)|\\bstage (?:[1-4]|i{1,3}|iv) (?:ulcer|sore|injur)|\\bopen (?:wound|sore|area|blister|ulcer)|\\bblister (?:is )?open|\\bwound (?:clinic|vac)|\\bdehisc\\w+|\\beschar|\\bslough|\\bfat (?:is )?visible|\\bdraining sinus`,
    { sentence: (told, { own }) => ofSamePlace(told, own) },
  ),
  concept(
    'signs of infection',
    'infect\\w*|sep(?:sis|tic)|osteomyelitis|abscess|cellulitis|(?:local|systemic|inflammatory) signs?',
    `\\b(?:purulen\\w+|pus\\b|cellulitis|abscess|osteomyelitis|febrile|fevers?\\b(?! none))|\\b(?:sinus|wound|incision|scar|portal|pin site)\\b[^.;]{0,30}\\b(?:drain\\w*|ooz\\w+|weep\\w*|open|red|hot|dehisc\\w*)|\\b(?:red|hot|warm|erythema\\w*)\\b[^.;]{0,30}\\b(?:swollen|hot|warm|drain\\w*|tender|spreading)|\\b(?:T|temp\\w*|temperature)\\b[^.;]{0,6}(?:38\\.[3-9]|39|40|10[0-4](?:\\.\\d)?)|\\b10[0-4]\\.\\d ?(?:°|degrees)? ?F\\b|\\bwbc\\b[^.;]{0,8}(?:1[2-9]|2\\d)|\\b(?:crp|esr|sed rate)\\b[^.;]{0,10}\\b(?:[4-9]\\d|1\\d\\d|high|elevated|raised)|\\bculture\\b[^.;]{0,12}\\b(?:grew|positive|mrsa|staph)`,
    { unless: /\b(?:risk|prophyla\w*|prevent\w*)\b/ },
  ),
  concept(
    'symptoms of the whole body, a red flag',
    'constitutional|red flags?|systemic (?:symptoms?|illness|signs?)|(?:unexplained )?weight loss|night sweats|serious (?:pathology|disease)|tumou?r|malignan\\w*|cancer',
    `\\b(?:lost|loss of|down) (?:about |over )?\\d+ ?(?:lbs?|pounds?|kg)\\b(?![^.;]{0,30}\\b(?:diet\\w*|exercise|program|surgery|intentional\\w*)\\b(?<!without dieting))|\\bunexplained weight loss|\\bnight sweats|\\bdrenching|\\bfevers?\\b|\\bchills\\b|\\besr\\b[^.;]{0,6}(?:[4-9]\\d|1\\d\\d)|\\bhistory of (?:[a-z]+ )?(?:cancer|carcinoma|lymphoma|melanoma|myeloma)|\\bsaddle (?:numb\\w+|anesth\\w+)|\\b(?:lost control of|incontinen\\w+ of) (?:bowel|bladder|urine|stool)|\\bmetasta\\w+`,
    { unless: /\b(?:family|no longer)\b/ },
  ),
  concept(
    'swelling of the limb, or one limb thicker than the other',
    'swelling|swollen|edema\\w*|effusion|asymmetr\\w+|girth|circumference',
    `\\b(?:calf|thigh|ankle|leg|forearm|wrist|knee|arm|hand)\\b[^.;]{0,24}\\b\\d{2}(?:\\.\\d)? ?cm\\b[^.;]{0,24}\\b\\d{2}(?:\\.\\d)? ?cm|\\b(?:left|right)\\b (?:calf|thigh|ankle|forearm|wrist|knee) \\d{2}(?:\\.\\d)?(?: ?cm)?,? (?:and |versus |vs\\.? )?(?:left|right) \\d{2}|\\b[1-4]\\+ (?:pitting|edema|effusion|swelling)|\\bpitting\\b|\\bballot\\w+|\\bpuff\\w+|\\bboggy\\b|\\beffusion\\b|\\bfluid in the (?:joint|knee|bursa)`,
    { ofPart: true },
  ),
  concept(
    'muscle that is thinner',
    'atroph\\w*|wasting|muscle (?:bulk|loss|mass)|(?:limitation or loss|loss) of muscle|thenar|girth',
    `\\batroph\\w+|\\bwast(?:ed|ing)\\b|\\b\\d(?:\\.\\d)? ?cm (?:less|smaller|thinner|loss)|\\b(?:thenar|hypothenar|interosse\\w*|quad\\w*|vmo|calf|deltoid|supraspinatus|shoulder)\\b[^.;]{0,20}\\b(?:flat(?:tened|tening)?|thin(?:ner|ned|ning)?|hollow(?:ed|ing)?|shrunken|smaller)\\b`,
    {
      ofChange: true,
      sentence: (told, { own, parts }) =>
        isOfSameParts(told, parts) || (/\bknee/.test(own) && /\b(?:thigh|quad\w*|vmo)\b/i.test(told)),
    },
  ),
  concept(
    'a weight that is too much',
    'obes\\w*|overweight|(?:excess|elevated|high) (?:weight|bmi|body mass)|morbid\\w*|body mass index|bmi',
    `\\b(?:bmi|body mass index)\\b[^.;]{0,12}\\b(?:2[5-9]|[3-7]\\d)|\\b\\d ?(?:'|’|ft|feet|foot) ?\\d{0,2} ?(?:"|”|''|in\\w*)?[^.;]{0,24}\\b\\d{3} ?(?:lbs?|pounds)|\\b\\d{3} ?(?:lbs?|pounds)\\b[^.;]{0,30}\\b\\d ?(?:'|’|ft|feet) ?\\d{0,2}`,
    {
      sentence: (told, { own }) => bodyMass(told) >= (/\boverweight\b/.test(own) ? OVERWEIGHT : OBESE),
      unless: /\b(?:attempts?|diet\w*|program|loss|lose|losing)\b/,
    },
  ),
  concept(
    'attempts to lose weight',
    'diet\\w*|weight[- ](?:loss|reduction|watchers)|(?:attempts?|efforts?) (?:at|to) los\\w+|caloric|self-directed',
    '\\bweight watchers\\b|\\bjenny craig|\\bnutrisystem|\\b(?:low[- ]?carb|low[- ]?fat|keto\\w*|calorie\\w*|atkins|portion|liquid) (?:diet|restriction|control|count\\w*)|\\bdiet(?:ed|ing)\\b|\\b(?:tried|attempted|followed|was on|went on) (?:an? |the )?(?:[a-z]+ )?diets?\\b|\\blost \\d+(?: ?(?:lbs?|pounds))?,? (?:and |then )?(?:re)?gained|\\bdietitian|\\bnutritionist',
    { ever: true },
  ),
  concept(
    'an operation on that part',
    'fusion|arthrodesis|surg\\w+|operat\\w+|post-?operative',
    `\\b(?:${SURGERY})\\b`,
    {
      ofPart: 'itself',
      ever: true,
      unless:
        /\b(?:candidate|planned|need\w*|request\w*|clear\w*|indicat\w*|criteri\w*|non-?surgical|goals?|plan|scheduled|pending|infect\w*|complic\w*|fail\w*|benefi\w*|improve\w*|relief)\b/,
      sentence: told =>
        (told.match(SPINES)?.length ?? 0) < 2 &&
        !/\b(?:request\w*|recommend\w*|plan\w*|propos\w*|consider\w*|schedul\w*|candidate|denied|authoriz\w*|wants?|declin\w*|offered|asks?|asked|avoid\w*|prior to|before|will|seeks?|would)\b/i.test(
          told,
        ),
    },
  ),
  concept(
    'a broken bone',
    'fractur\\w*|broken bones?|break (?:of|in)|bony injur\\w+',
    '\\bfractur\\w+|\\bfx\\b|\\bbroken (?:bones?|hip|wrist|ankle|leg|arm|rib|ribs|toe|finger)|\\bbroke (?:his|her)',
    {
      ofPart: true,
      ever: true,
      unless: /\b(?:risk|new|acute|healed|union|stress)\b/,
      sentence: told => !/\b(?:no|without|rule out|r\/o|negative for) (?:[a-z]+ ){0,2}(?:fractur|fx|bony)/i.test(told),
    },
  ),
  concept(
    'bone that is thin',
    'osteopor\\w*|osteopen\\w*|bone (?:loss|density)|low bone',
    '\\b(?:dexa|dxa|t-?score|bone density)\\b[^.;]{0,16}-? ?-[1-5]\\.\\d|\\binsufficiency fractur\\w+|\\bosteopor\\w+|\\bosteopeni\\w+|\\bfragility fractur\\w+',
  ),
  concept(
    'a clot',
    'thromb\\w*|clots?(?!t)|dvt|emboli\\w*',
    '\\b(?:dvt|thromb(?:us|osis)|clots?|pulmonary embol\\w+|pe in)\\b',
    {
      ever: true,
      unless: /\brisk|prophyla/,
      sentence: told =>
        ofPatient(told) &&
        !/\b(?:pump|device|prophyla\w*|prevent\w*|risk|rule out|r\/o|rental|compression)\b/i.test(told),
    },
  ),
  concept(
    'what raises the risk of a clot',
    '(?:elevated |increased |high )?(?:thrombo\\w*|clot\\w*|dvt|vte)[^.]{0,10} risk|risk (?:of|for) (?:thromb\\w*|clot\\w*|dvt|vte)|risk factors? for (?:thromb|dvt|clot)',
    '\\b(?:prior|previous|history of|had an?|h\\/o)\\b[^.;]{0,12}\\b(?:dvt|clots?|thromb\\w+|pe\\b|embol\\w+)|\\bfactor v|\\bleiden|\\bbirth control pills?|\\boral contracept\\w+|\\bestrogen|\\bsmok(?:er|es|ing)|\\bbmi\\b[^.;]{0,8}[3-6]\\d|\\bobes\\w+|\\bcancer|\\bbed-?rest|\\bnon-?weight[- ]?bearing|\\bimmobili[sz]ed',
    { ever: true },
  ),
  concept(
    'a disease of the heart',
    '(?:cardiac|heart|cardiovascular|coronary|cardiopulmonary) (?:disease|history|condition|problem|comorbid\\w*|abnormal\\w*)',
    '\\bangina|\\b(?:coronary|cardiac|aortic) (?:bypass|stent|disease|cath\\w*|arrest|valve)|\\bcabg\\b|\\b(?:a|had|had a|prior) bypass\\b|\\bstents?\\b|\\bmyocardial|\\bheart (?:attack|failure|disease|murmur)|\\bchf\\b|\\bcad\\b|\\ba-?fib|\\batrial fib\\w+|\\bpacemaker',
    { ever: true, sentence: ofPatient },
  ),
  concept(
    'what raises the risk of the heart',
    '(?:cardiac|heart|cardiovascular|coronary|cardiopulmonary) (?:risk|symptoms?)',
    '\\bangina|\\b(?:coronary|cardiac|aortic) (?:bypass|stent|disease|cath\\w*|arrest|valve)|\\bcabg\\b|\\b(?:a|had|had a|prior) bypass\\b|\\bstents?\\b|\\bmyocardial|\\bheart (?:attack|failure|disease|murmur)|\\bchf\\b|\\bcad\\b|\\ba-?fib|\\batrial fib\\w+|\\bpacemaker|\\bshort of breath|\\bdyspnea|\\bchest pain|\\bhypertensi\\w+|\\bdiabet\\w+|\\bhyperlipid\\w+|\\bsmok(?:es|er)',
    { ever: true, sentence: ofPatient },
  ),
  concept(
    'what puts the stomach at risk',
    '(?:gastrointestinal|gi|gastric|stomach) (?:risk|events?|complications?|factors?)|risk (?:of|for) (?:gastrointestinal|gi|gastric|bleed\\w*|ulcer\\w*)|risk factors? for (?:gi|gastro)',
    '(?<![\\d/-])(?:6[6-9]|[7-9]\\d)[- ]?(?:years?[- ]old|y\\.?o\\.?\\b|-?yr|[MF]\\b)|\\b(?:asa|aspirin|plavix|clopidogrel|warfarin|coumadin|xarelto|eliquis|prednisone|medrol)\\b|\\b(?:ulcers?|gi bleed\\w*|melena|h\\. ?pylori)\\b|\\b(?:two|high[- ]dose|multiple) nsaids?\\b|\\bnsaid\\w*[^.;]{0,30}\\b(?:and|plus|with) (?:aspirin|asa|ibuprofen|naproxen|prednisone)',
    { ever: true },
  ),
  concept(
    'limits of the jaw',
    '(?:limitations?(?: or loss)?|limits?|restriction|impairment|problems?) (?:of|in|with) (?:the |his |her )?(?:jaw|mouth|bite|chew\\w*)|jaw (?:complaints?|symptoms?|dysfunction|limitation)|tmj|trismus|malocclusion',
    `\\b(?:opening|opens)\\b[^.;]{0,12}\\b(?:[12]\\d|3[0-4]) ?mm|\\b(?:jaw|tmj|temporomandibular)\\b[^.;]{0,30}\\b(?:click\\w*|pop\\w*|lock\\w*|pain\\w*|tender|deviat\\w*)|\\bbite is off|\\bmalocclusion|\\btrismus|\\bsoft diet|\\b${NOT_ABLE} (?:[a-z]+ )?(?:chew|bite|open)`,
    { ofChange: true },
  ),
  concept(
    'urine that is lost',
    'incontinen\\w*|(?:loss|lack) of bladder|bladder (?:symptoms?|dysfunction|complaints?|control)|urinary (?:symptoms?|complaints?|dysfunction)|neurogenic bladder',
    '\\bincontinen\\w+|\\bwets\\b|\\bpads? (?:per|a|each) day|\\bpads daily|\\bleak(?:s|age|ing)? (?:of )?urine|\\burgency\\b|\\burinary (?:retention|urgency|frequency)|\\bself-?cath\\w+|\\bcatheter\\w*|\\baccidents\\b|\\bdetrusor',
  ),
];

const OVERWEIGHT = 25;
const OBESE = 30;
const PLACES = /\b(?:heels?|foot|feet|toes?|sacr\w*|buttocks?|legs?|back|stump|scar|hip|ankle)\b/g;
function ofSamePlace(told: string, own: string): boolean {
  const places = own.match(PLACES) ?? [];
  return places.length === 0 || places.some(place => told.toLowerCase().includes(place.slice(0, 4)));
}
/** Not of a relative. */
function ofPatient(told: string): boolean {
  return !/\b(?:family|father|mother|brother|sister|parents?|cousin|runs in)\b/i.test(told);
}

const INCHES = 12;
/** Pounds by square inches, to kilograms by square meters. */
const TO_METRIC = 703;
const HEIGHT = /\b(\d) ?(?:'|’|ft\.?|feet|foot) ?(\d{1,2})?/i;
const WEIGHT = /\b(\d{3}) ?(?:lbs?|pounds)/i;
const INDEX = /\b(?:bmi|body mass index)\b[^.;]{0,12}?(\d{2})/i;

/** The body mass index a sentence tells, or that follows from the height and weight it tells; 0 where it tells neither. */
function bodyMass(told: string): number {
  const index = INDEX.exec(told)?.[1];
  if (index !== undefined) return Number(index);
  const [, feet, inches = '0'] = HEIGHT.exec(told) ?? [];
  const pounds = WEIGHT.exec(told)?.[1];
  if (feet === undefined || pounds === undefined) return 0;
  return (TO_METRIC * Number(pounds)) / (Number(feet) * INCHES + Number(inches)) ** 2;
}
