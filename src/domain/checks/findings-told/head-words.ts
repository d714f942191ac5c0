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
export const SEGMENTAL: ReadonlySet<string> = new Set(['disc', 'stenosis', 'facet joints', 'cord']);
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
  of('dermatome',        String.raw`(?<of>${LEVELS})\s(?:(?:nerve|sensory)\s)?(?:dermatom\w+|myotom\w+)|\b(?:dermatom\w+|myotom\w+)\s(?:of|at|in|from)\s(?<of2>${LEVELS})`),
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
];
