/** What a finding is told by: a head word, and the words beside it of which one excludes the others. */
export type HeadWord = {
  readonly head: string;
  /** With the group `of`, in which the values stand, or `of2` for another order of the words. */
  readonly pattern: RegExp;
  /** The values the words of a group may be of; null where the group is the value. */
  readonly values: readonly (readonly [value: string, words: RegExp])[] | null;
};

const SIDED: HeadWord['values'] = [
  ['left', /\b(?:left|both|bilateral)\b/i],
  ['right', /\b(?:right|both|bilateral)\b/i],
];
const MEDIAL: HeadWord['values'] = [
  ['medial', /\bmedial\b/i],
  ['lateral', /\blateral\b/i],
];
const FINGERS: HeadWord['values'] = [
  ['thumb', /\bthumbs?\b|\bfirst\b/i],
  ['index', /\b(?:index|second)\b/i],
  ['middle', /\b(?:middle|long|third)\b/i],
  ['ring', /\b(?:ring|fourth)\b/i],
  ['little', /\b(?:little|small|pinky|fifth)\b/i],
];
const FINGER = String.raw`(?:thumbs?|index|middle|long|ring|little|small|pinky|first|second|third|fourth|fifth)`;
const MORE = String.raw`(?:(?:,\s?|,?\sand\s|,?\sor\s|\sgreater than\s|\s(?:finger|digit)s?,?\sand\s|\sto\s)(?:the\s)?${FINGER})*`;
/** "Small" and "long" are fingers only where that is said. */
const FINGER_LIST = String.raw`(?:${FINGER}${MORE}\s(?:finger|digit)s?|thumbs?${MORE})`;
const LEVELS = String.raw`[CTLS]\d{1,2}(?:(?:,\s?|,?\s(?:and|or|to|through)\s|\s?-\s?|\s?\/\s?)[CTLS]?\d{1,2}\b)*`;
/** Two vertebrae: "L4-5", "L5/S1", "C4-C7". */
export const SEGMENT = /\b(?<upper>[CTLS])(?<from>\d{1,2})\s?[-/]\s?(?<lower>[CTLS])?(?<to>\d{1,2})\b/gi;
const ONE_SEGMENT = String.raw`[CTLS]\d{1,2}\s?[-/]\s?[CTLS]?\d{1,2}`;
const SEGMENTS = String.raw`${ONE_SEGMENT}(?:(?:,\s?|,?\s(?:and|or)\s)${ONE_SEGMENT})*`;
/** Heads of which the values are segments of the spine. */
export const SEGMENTAL: ReadonlySet<string> = new Set(['disc', 'stenosis', 'facet joints', 'cord', 'fused segment']);
/** Heads of which the values are vertebrae or roots. */
export const OF_LEVELS: ReadonlySet<string> = new Set(['dermatome', 'nerve root']);
/** Heads of which the values are counted: the fifth rib. */
export const OF_ORDINALS: ReadonlySet<string> = new Set([
  'lumbar vertebra',
  'thoracic vertebra',
  'cervical vertebra',
  'rib',
  'metatarsal',
  'metacarpal',
  'toe',
]);
const TENDONS: HeadWord['values'] = [
  ['supraspinatus', /supraspinatus/i],
  ['infraspinatus', /infraspinatus/i],
  ['subscapularis', /subscapularis/i],
  ['biceps', /biceps/i],
];
const TENDON = String.raw`(?:supraspinatus|infraspinatus|subscapularis|biceps)`;
const TENDON_LIST = String.raw`${TENDON}(?:(?:,\s?|,?\sand\s|\/)${TENDON})*`;
const SPECIALTIES: HeadWord['values'] = [
  ['chiropractor', /chiropract/i],
  ['acupuncturist', /acupunct/i],
  ['podiatrist', /podiatr/i],
  ['dentist', /dentist/i],
  ['neurosurgeon', /neurosurg/i],
  ['neurologist', /neurolog/i],
  ['psychiatrist', /(?<!phy)psychiatr/i],
  ['psychologist', /psycholog/i],
  ['physiatrist', /physiatr|physical medicine|PM&R/i],
  ['pain physician', /pain (?:management|medicine|specialist|physician)/i],
  ['orthopedic surgeon', /orthop(?:a?e)dic|orthopedist/i],
  ['hand surgeon', /hand surg/i],
  ['spine surgeon', /spine surg|spinal surg/i],
  ['general surgeon', /general surg/i],
  ['family physician', /family (?:physician|practi|medicine)/i],
  ['internist', /internist|internal medicine/i],
  ['occupational physician', /occupational medicine/i],
];
/** Who is of a family may be any of it. */
const KIN: HeadWord['values'] = [
  ['alone', /\b(?:alone|by (?:him|her)self)\b/i],
  ['spouse', /\b(?:wife|husband|spouse|partner|girlfriend|boyfriend|fianc\w+|family)\b/i],
  ['daughter', /\b(?:daughters?|children|kids|family)\b/i],
  ['son', /\b(?:sons?|children|kids|family)\b/i],
  ['mother', /\b(?:mother|parents|family)\b/i],
  ['father', /\b(?:father|parents|family)\b/i],
  ['sibling', /\b(?:brother|sister|family)s?\b/i],
  ['others', /\b(?:roommates?|friends?|aunt|uncle|grand\w+|relatives?)\b/i],
];

/** So far from its head a value may stand, in one breath. */
const NEAR = String.raw`[^.;:]{0,50}?`;
const SENSE = String.raw`(?:sens(?:ation|ory)|feeling|light touch|pin ?prick|numb(?:ness)?|tingling|par(?:a)?esthesias?|(?:hyp\w*|dys)esthesia|hyposensorium)`;
const BONES: HeadWord['values'] = [
  ['femur', /\b(?:femur|femoral|hip)\b/i],
  ['tibia', /\b(?:tibia\w*|plateau|pilon|ankle|malleol\w+|leg)\b/i],
  ['fibula', /\b(?:fibula\w*|ankle|malleol\w+|leg)\b/i],
  ['patella', /\bpatell\w+\b/i],
  ['calcaneus', /\b(?:calcane\w+|heel)\b/i],
  ['talus', /\btal(?:us|ar)\b/i],
  ['metatarsal', /\b(?:metatars\w+|foot)\b/i],
  ['toe', /\b(?:toes?|hallux)\b/i],
  ['humerus', /\bhumer\w+\b/i],
  ['radius', /\b(?:radius|radial|colles|wrist|forearm)\b/i],
  ['ulna', /\b(?:ulna\w*|olecranon|wrist|forearm)\b/i],
  ['scaphoid', /\b(?:scaphoid|navicular|carpal)\b/i],
  ['metacarpal', /\b(?:metacarp\w+|boxer\S*|hand)\b/i],
  ['finger', /\b(?:finger|phala\w+|thumb)\b/i],
  ['clavicle', /\bclavic\w+\b/i],
  ['scapula', /\b(?:scapul\w+|glenoid)\b/i],
  ['rib', /\bribs?\b/i],
  ['vertebra', /\b(?:vertebra\w*|compression|burst|spine|spinal|lumbar|thoracic|cervical|[CTL]\d{1,2})\b/i],
  ['pelvis', /\b(?:pelvi\w+|acetabul\w+|sacr\w+|pubic)\b/i],
  ['nose', /\b(?:nose|nasal)\b/i],
  ['jaw', /\b(?:jaw|mandib\w+)\b/i],
  ['orbit', /\borbit\w*\b/i],
  ['skull', /\bskull\b/i],
];
const BONE = String.raw`(?:femur|femoral|hip|tibial?|(?:tibial )?plateau|pilon|ankle|fibular?|patellar?|calcane(?:us|al)|heel|talus|talar|metatarsals?|toe|humer(?:us|al)|radius|radial|wrist|ulnar?|olecranon|scaphoid|metacarpals?|finger|phalan(?:x|geal)|clavic(?:le|ular)|scapular?|ribs?|vertebra\w*|pelvi[cs]|acetabul\w+|sacr\w+|nasal|nose|mandib\w+|orbit\w*|skull)`;
const BONE_LIST = String.raw`${BONE}(?:(?:,\s?|,?\sand\s|\/)(?:\w+\s)?${BONE})*`;
const ORDINAL = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))`;
const ORDINALS = String.raw`${ORDINAL}(?:(?:,\s?|,?\s(?:and|or|through|to)\s)(?:the\s)?${ORDINAL})*`;
const GRADES: HeadWord['values'] = [
  ['mild', /\b(?:mild\w*|minimal\w*|slight\w*)\b/i],
  ['moderate', /\bmoderate\w*\b/i],
  ['severe', /\b(?:severe\w*|marked\w*|advanced|end-?stage)\b/i],
];
const GRADE = String.raw`(?:mild|minimal|slight|moderate|severe|marked|advanced|end-?stage)(?:ly)?(?:[- ]to[- ](?:moderate|severe))?`;
const ROMAN: HeadWord['values'] = [
  ['1', /^(?:1|I)$/i],
  ['2', /^(?:2|II)$/i],
  ['3', /^(?:3|III)$/i],
  ['4', /^(?:4|IV)$/i],
];
const THICKNESS: HeadWord['values'] = [
  ['partial', /\bpartial\w*\b/i],
  ['full', /\b(?:full|complete\w*)\b/i],
];
const CRUCIATE: HeadWord['values'] = [
  ['anterior', /\b(?:anterior|ACL)\b/i],
  ['posterior', /\b(?:posterior|PCL)\b/i],
];
const AIDS: HeadWord['values'] = [
  ['cane', /\bcane\b/i],
  ['walker', /\bwalker\b/i],
  ['crutches', /\bcrutch/i],
  ['wheelchair', /\b(?:wheelchair|scooter)\b/i],
];
const TRIGGER_MUSCLES: HeadWord['values'] = [
  ['trapezius', /\btrapez\w+\b/i],
  ['rhomboid', /\brhomboid\w*\b/i],
  ['levator', /\blevator\b/i],
  ['paraspinal', /\b(?:paraspin\w+|paravertebr\w+|erector)\b/i],
  ['gluteal', /\bglut\w+\b/i],
  ['quadratus', /\bquadratus\b/i],
  ['piriformis', /\bpiriformis\b/i],
];
const TRIGGER_MUSCLE = String.raw`(?:trapez\w+|rhomboid\w*|levator\s?\w*|para(?:spin|vertebr)\w+|glut\w+|quadratus|piriformis)`;
const FALLS: HeadWord['values'] = [
  ['fall', /\b(?:fall|fell|slip\w*|trip\w*)\b/i],
  ['lifting', /\b(?:lift\w*|carry\w*|mov(?:ed|ing)|load\w*|unload\w*)\b/i],
  ['blow', /\b(?:struck|hit|fell on(?:to)? (?:his|her|him)|kick\w*)\b/i],
  ['vehicle', /\b(?:vehicle|car|truck|MVA|rear-?ended|collision|crash|driv\w+)\b/i],
  ['repetition', /\b(?:repetit\w+|cumulative|continuous|typing|keyboard\w*|years of)\b/i],
  ['assault', /\b(?:assault\w*|attack\w*|punch\w*|robb\w+|bit(?:e|ten)?)\b/i],
  ['pulling', /\b(?:pull\w*|push\w*|drag\w*)\b/i],
  ['twisting', /\btwist\w*\b/i],
  ['burn', /\b(?:burn\w*|scald\w*|explo\w+|electr\w+)\b/i],
  ['crush', /\b(?:crush\w*|caught|pinned|smash\w*)\b/i],
];
const FALL = String.raw`(?:fall|fell|slip\w*|tripp\w*|lift\w*|carry\w*|struck|hit|kicked|vehicle|car accident|MVA|rear-?ended|collision|repetit\w+|cumulative|assault\w*|attack\w*|punch\w*|pull\w*|push\w*|twist\w*|burn\w*|crush\w*|caught)`;

/** A disorder of which a grade is told, each by its names. */
const GRADED: readonly (readonly [head: string, names: string])[] = [
  ['grade of stenosis', String.raw`(?:stenosis|narrowing)`],
  ['grade of carpal tunnel syndrome', String.raw`(?:carpal tunnel|median (?:nerve|neuropathy|mononeuropathy)|CTS)`],
  ['grade of arthritis', String.raw`(?:osteo)?arth(?:ritis|rosis|ropathy)`],
  ['grade of apnea', String.raw`(?:obstructive )?(?:sleep )?apnea`],
  ['grade of depression', String.raw`depress(?:ion|ive \w+)`],
  ['grade of anxiety', String.raw`anxiety`],
  ['grade of disc degeneration', String.raw`dis[ck] (?:degeneration|desiccation|space narrowing|height loss)`],
  ['grade of chondromalacia', 'chondromalacia'],
  ['grade of scoliosis', 'scoliosis'],
];

/** A finding of the spine before or behind the segments it is of. */
const atSegments = (finding: string): string =>
  String.raw`(?:${finding})\s(?:is\s(?:seen|noted)\s)?(?:at|of|in)\s(?:the\s)?(?<of>${SEGMENTS})|(?<of2>${SEGMENTS})\s(?:level\s)?(?:${finding})\b`;

const of = (head: string, form: string, values: HeadWord['values'] = null): HeadWord => ({
  head,
  pattern: new RegExp(String.raw`\b${form}`, 'gi'),
  values,
});

// biome-ignore format: a table reads in columns
export const HEAD_WORDS: readonly HeadWord[] = [
  of('dermatome',        String.raw`(?<of>${LEVELS})\s(?:(?:nerve|sensory|root)\s)*(?:dermat\w+|myotom\w+|distributions?|sensation|sensory)|\b(?:(?:dermat\w+|myotom\w+)\s(?:of|at|in|from)|${SENSE}\b${NEAR}\b(?:of|at|in|from|over|along|the))\s(?:the\s)?(?:left\s|right\s|bilateral\s)?(?<of2>${LEVELS})`),
  of('disc',             atSegments(String.raw`dis[ck]\s(?:\w+\s)?(?:bulg\w+|protrusions?|herniations?|extrusions?|disease|degeneration|desiccation)|(?:herniated|bulging|protruding|extruded)\sdis[ck]s?`)),
  of('stenosis',         atSegments(String.raw`(?:foraminal\s|canal\s|central\s|spinal\s|recess\s)*(?:stenosis|narrowing)`)),
  of('facet joints',     atSegments(String.raw`facet\s(?:joint\s)?(?:hypertrophy|arthropathy|arthrosis|arthritis|disease|degeneration)`)),
  of('cord',             atSegments(String.raw`(?:spinal\s)?cord\s(?:compression|flattening|deformity|impingement|signal\schange)`)),
  of('meniscus',         String.raw`(?<of>(?:medial|lateral)(?:\s(?:and|or)\s(?:medial|lateral))?)\smenisc(?:us|al|i)\b`, MEDIAL),
  of('epicondyle',       String.raw`(?<of>(?:medial|lateral)(?:\s(?:and|or)\s(?:medial|lateral))?)\sepicondyl\w+`, MEDIAL),
  of('malleolus',        String.raw`(?<of>(?:medial|lateral)(?:\s(?:and|or)\s(?:medial|lateral))?)\smalleol\w+`, MEDIAL),
  of('tendon tear',      String.raw`(?<of>${TENDON_LIST})\s(?:tendon\s)?(?:tears?|ruptures?)\b|\b(?:tears?|ruptures?)\s(?:of|in|involving)\s(?:the\s)?(?:distal\s|long head of the\s)?(?<of2>${TENDON_LIST})`, TENDONS),
  of('sense of fingers', String.raw`(?:sensation|numb(?:ness)?|tingling|par(?:a)?esthesias?|hyp\w*esthesia|hyposensorium)\b[^.;]{0,40}?\b(?<of>${FINGER_LIST})\b`, FINGERS),
  of('trigger finger',   String.raw`(?<of>${FINGER_LIST})\strigger(?:ing|s)?\b|\btriggering\s(?:of|in)\s(?:the\s)?(?:left\s|right\s)?(?<of2>${FINGER_LIST})`, FINGERS),
  of('kidney',           String.raw`(?<of>left|right|both|bilateral)\s(?:kidneys?|renal)\b`, SIDED),
  of('lung',             String.raw`(?<of>left|right|both|bilateral)\s(?:lungs?|pneumothora(?:x|ces)|pleura\w*)\b`, SIDED),
  of('eye',              String.raw`(?<of>left|right|both|bilateral)\s(?:eyes?|pupils?|cornea\w*)\b`, SIDED),
  of('ear',              String.raw`(?<of>left|right|both|bilateral)\s(?:ears?|tympanic)\b`, SIDED),
  of('hand used',        String.raw`(?<of>left|right)[- ]hand(?:ed)?[- ]?dominan\w+|\b(?<of2>left|right)[- ]handed\b`, SIDED),
  of('effusion',         String.raw`(?<of>[1-4])\s?(?:\+|plus)\s(?:[a-z]+\s)?effusion\b|\beffusion\s(?:is|was|of)\s(?<of2>[1-4])\s?(?:\+|plus)`),
  of('edema',            String.raw`(?<of>[1-4])\s?(?:\+|plus)\s(?:[a-z]+\s)?edema\b|\bedema\s(?:is|was|of)\s(?<of2>[1-4])\s?(?:\+|plus)`),
  of('spasm',            String.raw`(?<of>[1-4])\s?(?:\+|plus)\s(?:[a-z]+\s){0,2}spasms?\b`),
  of('requester',        String.raw`(?:requesting|prescribing)\s(?:provider|physician|doctor)\s(?:is|was|being)\s(?:also\s)?an?\s(?<of>[a-z&]+(?:\s[a-z]+){0,2})`, SPECIALTIES),
  of('household',        String.raw`liv(?:es|ed|ing)\s(?:at home\s)?(?<of>alone|by (?:him|her)self|with\s(?:(?:an?|his|her|the|two|three)\s)?(?:adult\s|young\s)?[a-z]+(?:\sand\s(?:[a-z]+\s)?[a-z]+)?)`, KIN),
  of('nerve root',       String.raw`(?<of>${LEVELS})\s(?:(?:nerve|spinal)\s)?(?:root\s)?(?:radicul\w+|root (?:impingement|compression|irritation))|\bradicul(?:opathy|itis)\s(?:at|of|in|from|affecting)\s(?:the\s)?(?:left\s|right\s)?(?<of2>${LEVELS})`),
  of('fused segment',    atSegments(String.raw`(?:(?:interbody|spinal|lumbar|cervical|posterolateral|anterior|posterior)\s)*(?:fusion|arthrodesis|laminectomy|discectomy|microdis[ck]ectomy|decompression|dis[ck] replacement)`)),
  of('fractured bone',   String.raw`(?<of>${BONE_LIST})\s(?:\w+\s)?fractures?|\bfractures?\s(?:of|in|to|involving)\s(?:(?:the|his|her|left|right|distal|proximal|first|second|third|fourth|fifth|medial|lateral|[a-z]+th)\s)*(?<of2>${BONE_LIST})|\b(?:broke|broken|fractured)\s(?:(?:the|his|her|a|left|right)\s)*(?<of3>${BONE_LIST})`, BONES),
  of('lumbar vertebra',  String.raw`(?<of>${ORDINALS})\slumbar\b`),
  of('thoracic vertebra', String.raw`(?<of>${ORDINALS})\sthoracic\b`),
  of('cervical vertebra', String.raw`(?<of>${ORDINALS})\scervical\b`),
  of('rib',              String.raw`(?<of>${ORDINALS})\s(?:(?:left|right|and|or)\s)*ribs?\b|\bribs?\s(?:fractures?\s)?(?:of\s|at\s)?(?:T)?(?<of2>\d{1,2}(?:(?:-|,\s?|\s?and\s|\sto\s)\d{1,2})*)\b`),
  of('metatarsal',       String.raw`(?<of>${ORDINALS})\s(?:(?:left|right)\s)?metatars\w+`),
  of('metacarpal',       String.raw`(?<of>${ORDINALS})\s(?:(?:left|right)\s)?metacarp\w+`),
  of('toe',              String.raw`(?<of>${ORDINALS})\s(?:(?:left|right)\s)?toes?\b`),
  of('cruciate ligament', String.raw`(?<of>anterior|posterior)\scruciate|\b(?<of2>ACL|PCL)\b`, CRUCIATE),
  of('depth of the tear', String.raw`(?<of>partial|full|complete)(?:[- ]thickness)?(?:,?\s[a-z-]+){0,3}?\s(?:tears?|tearing|ruptures?)\b|\b(?:tears?|ruptures?)\s(?:is|was)\s(?<of2>partial|full|complete)\b`, THICKNESS),
  of('grade of slip',    String.raw`grade\s(?<of>I{1,3}|IV|[1-4])\s(?:antero|retro|spondylo)?listhesis`, ROMAN),
  of('walking aid',      String.raw`(?:walk\w*|ambulat\w+|uses?|using|gets? (?:about|around))\s(?:with\s|by\s|using\s|on\s)?(?:(?:the|a|an|aid|use|of|single|point|rolling|front|wheeled|his|her)\s)*(?<of>cane|walker|crutch(?:es)?|wheelchair|scooter)\b`, AIDS),
  of('trigger point',    String.raw`trigger points?\b(?!\sinjections?)${NEAR}\b(?<of>${TRIGGER_MUSCLE}(?:(?:,\s?|,?\sand\s)(?:the\s)?${TRIGGER_MUSCLE})*)`, TRIGGER_MUSCLES),
  of('mechanism',        String.raw`(?:injur(?:y|ed|ies)|hurt|accident|mechanism)\b[^.;]{0,60}?\b(?<of>${FALL}\b[^.;]{0,30})|\b(?<of2>${FALL})\b[^.;]{0,60}?\b(?:injur(?:y|ed|ies)|hurt|accident)\b`, FALLS),
  ...GRADED.map(([head, names]) => of(head, String.raw`(?<of>${GRADE}(?:\s(?:and|or)\s${GRADE})?)\s(?:[a-z-]+\s){0,3}?${names}\b|\b${names}\s(?:(?:that\s)?(?:is|was)|of the \w+ (?:is|was))\s(?:now\s|of\s)?(?<of2>${GRADE})\b`, GRADES)),
];
