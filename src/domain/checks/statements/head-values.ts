/** Values of which one excludes the others, each with its words; null where the words are the value. */
export type Values = readonly (readonly [value: string, words: RegExp])[] | null;

export const SIDED: Values = [
  ['left', /\b(?:left|both|bilateral)\b/i],
  ['right', /\b(?:right|both|bilateral)\b/i],
];
export const MEDIAL: Values = [
  ['medial', /\bmedial\b/i],
  ['lateral', /\blateral\b/i],
];
export const FINGERS: Values = [
  ['thumb', /\bthumbs?\b|\bfirst\b/i],
  ['index', /\b(?:index|second)\b/i],
  ['middle', /\b(?:middle|long|third)\b/i],
  ['ring', /\b(?:ring|fourth)\b/i],
  ['little', /\b(?:little|small|pinky|fifth)\b/i],
];
export const FINGER = String.raw`(?:thumbs?|index|middle|long|ring|little|small|pinky|first|second|third|fourth|fifth)`;
export const MORE = String.raw`(?:(?:,\s?|,?\sand\s|,?\sor\s|\sgreater than\s|\s(?:finger|digit)s?,?\sand\s|\sto\s)(?:the\s)?${FINGER})*`;
/** "Small" and "long" are fingers only where that is said. */
export const FINGER_LIST = String.raw`(?:${FINGER}${MORE}\s(?:finger|digit)s?|thumbs?${MORE})`;
export const LEVELS = String.raw`[CTLS]\d{1,2}(?:(?:,\s?|,?\s(?:and|or|to|through)\s|\s?-\s?|\s?\/\s?)[CTLS]?\d{1,2}\b)*`;
/** Two vertebrae: "L4-5", "L5/S1", "C4-C7". */
export const SEGMENT = /\b(?<upper>[CTLS])(?<from>\d{1,2})\s?[-/]\s?(?<lower>[CTLS])?(?<to>\d{1,2})\b/gi;
export const ONE_SEGMENT = String.raw`[CTLS]\d{1,2}\s?[-/]\s?[CTLS]?\d{1,2}`;
export const SEGMENTS = String.raw`${ONE_SEGMENT}(?:(?:,\s?|,?\s(?:and|or)\s)${ONE_SEGMENT})*`;
export const TENDONS: Values = [
  ['supraspinatus', /supraspinatus/i],
  ['infraspinatus', /infraspinatus/i],
  ['subscapularis', /subscapularis/i],
  ['biceps', /biceps/i],
];
export const TENDON = String.raw`(?:supraspinatus|infraspinatus|subscapularis|biceps)`;
export const TENDON_LIST = String.raw`${TENDON}(?:(?:,\s?|,?\sand\s|\/)${TENDON})*`;
export const SPECIALTIES: NonNullable<Values> = [
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
export const KIN: Values = [
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
export const NEAR = String.raw`[^.;:]{0,50}?`;
export const SENSE = String.raw`(?:sens(?:ation|ory)|feeling|light touch|pin ?prick|numb(?:ness)?|tingling|par(?:a)?esthesias?|(?:hyp\w*|dys)esthesia|hyposensorium)`;
export const BONES: Values = [
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
export const BONE = String.raw`(?:femur|femoral|hip|tibial?|(?:tibial )?plateau|pilon|ankle|fibular?|patellar?|calcane(?:us|al)|heel|talus|talar|metatarsals?|toe|humer(?:us|al)|radius|radial|wrist|ulnar?|olecranon|scaphoid|metacarpals?|finger|phalan(?:x|geal)|clavic(?:le|ular)|scapular?|ribs?|vertebra\w*|pelvi[cs]|acetabul\w+|sacr\w+|nasal|nose|mandib\w+|orbit\w*|skull)`;
export const BONE_LIST = String.raw`${BONE}(?:(?:,\s?|,?\sand\s|\/)(?:\w+\s)?${BONE})*`;
export const ORDINAL = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))`;
export const ORDINALS = String.raw`${ORDINAL}(?:(?:,\s?|,?\s(?:and|or|through|to)\s)(?:the\s)?${ORDINAL})*`;
export const GRADES: Values = [
  ['mild', /\b(?:mild\w*|minimal\w*|slight\w*)\b/i],
  ['moderate', /\bmoderate\w*\b/i],
  ['severe', /\b(?:severe\w*|marked\w*|advanced|end-?stage)\b/i],
];
export const GRADE = String.raw`(?:mild|minimal|slight|moderate|severe|marked|advanced|end-?stage)(?:ly)?(?:[- ]to[- ](?:moderate|severe))?`;
export const ROMAN: Values = [
  ['1', /^(?:1|I)$/i],
  ['2', /^(?:2|II)$/i],
  ['3', /^(?:3|III)$/i],
  ['4', /^(?:4|IV)$/i],
];
export const THICKNESS: Values = [
  ['partial', /\bpartial\w*\b/i],
  ['full', /\b(?:full|complete\w*)\b/i],
];
export const CRUCIATE: Values = [
  ['anterior', /\b(?:anterior|ACL)\b/i],
  ['posterior', /\b(?:posterior|PCL)\b/i],
];
export const AIDS: Values = [
  ['cane', /\bcane\b/i],
  ['walker', /\bwalker\b/i],
  ['crutches', /\bcrutch/i],
  ['wheelchair', /\b(?:wheelchair|scooter)\b/i],
];
export const TRIGGER_MUSCLES: Values = [
  ['trapezius', /\btrapez\w+\b/i],
  ['rhomboid', /\brhomboid\w*\b/i],
  ['levator', /\blevator\b/i],
  ['paraspinal', /\b(?:paraspin\w+|paravertebr\w+|erector)\b/i],
  ['gluteal', /\bglut\w+\b/i],
  ['quadratus', /\bquadratus\b/i],
  ['piriformis', /\bpiriformis\b/i],
];
export const TRIGGER_MUSCLE = String.raw`(?:trapez\w+|rhomboid\w*|levator\s?\w*|para(?:spin|vertebr)\w+|glut\w+|quadratus|piriformis)`;
export const FALLS: Values = [
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
export const FALL = String.raw`(?:fall|fell|slip\w*|tripp\w*|lift\w*|carry\w*|struck|hit|kicked|vehicle|car accident|MVA|rear-?ended|collision|repetit\w+|cumulative|assault\w*|attack\w*|punch\w*|pull\w*|push\w*|twist\w*|burn\w*|crush\w*|caught)`;
