import {
  AIDS,
  BONES,
  BONE_LIST,
  CRUCIATE,
  FALL,
  FALLS,
  FINGERS,
  FINGER_LIST,
  GRADE,
  GRADES,
  KIN,
  LEVELS,
  MEDIAL,
  NEAR,
  ORDINALS,
  ROMAN,
  SEGMENTS,
  SENSE,
  SIDED,
  SPECIALTIES,
  TENDONS,
  TENDON_LIST,
  THICKNESS,
  TRIGGER_MUSCLE,
  TRIGGER_MUSCLES,
  type Values,
} from './head-values.ts';

/** What a finding is told by: a head word, and the words beside it of which one excludes the others. */
export type HeadWord = {
  readonly head: string;
  /** With the group `of`, in which the values stand, or `of2` for another order of the words. */
  readonly pattern: RegExp;
  /** The values the words of a group may be of; null where the group is the value. */
  readonly values: Values;
  /** A value is known wherever the summary has it. */
  readonly isOpen?: true;
};

/** Heads of which the values are segments of the spine. */
export const SEGMENTAL: ReadonlySet<string> = new Set(['disc', 'stenosis', 'facet joints', 'cord', 'fused segment']);
/** Heads of which the values are vertebrae or roots. */
export const OF_LEVELS: ReadonlySet<string> = new Set(['dermatome', 'nerve root', 'branch treated']);
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

/** What was done in a year, each by its names. */
const DATED: readonly (readonly [head: string, names: string])[] = [
  ['fusion', 'fusion|arthrodesis'],
  ['arthroscopy', String.raw`arthroscop\w+|meniscectomy`],
  ['repair', 'repair|reconstruction'],
  ['decompression', 'laminectomy|discectomy|microdiscectomy|decompression'],
  ['release', 'release'],
  ['replacement', String.raw`arthroplasty|replacement`],
  ['operation', 'surgery|operation'],
  ['imaging', String.raw`MRI|CT|x-?rays?`],
  ['injection', String.raw`injections?|epidural|ESI`],
];

/** A finding of the spine before or behind the segments it is of. */
const atSegments = (finding: string): string =>
  String.raw`(?:${finding})\s(?:(?:is|was|lies|lay|sits|seen|noted|found|located|present)\s){0,2}(?:at|of|in)\s(?:the\s)?(?<of>${SEGMENTS})|(?<of2>${SEGMENTS})\s(?:level\s)?(?:${finding})\b`;

const of = (head: string, form: string, values: Values = null): HeadWord => ({
  head,
  pattern: new RegExp(String.raw`\b${form}`, 'gi'),
  values,
});

// biome-ignore format: a table reads in columns
export const HEAD_WORDS: readonly HeadWord[] = [
  of('dermatome',        String.raw`(?<of>${LEVELS})\s(?:(?:nerve|sensory|root)\s)*(?:dermat\w+|myotom\w+|distributions?|sensation|sensory)|\b(?:(?:dermat\w+|myotom\w+)\s(?:of|at|in|from)|${SENSE}\b${NEAR}\b(?:of|at|in|from|over|along|the))\s(?:the\s)?(?:left\s|right\s|bilateral\s)?(?<of2>${LEVELS})`),
  of('disc',             atSegments(String.raw`dis[ck]\s(?:\w+\s)?(?:bulg\w+|protrusions?|herniations?|extrusions?|disease|degeneration|desiccation)|herniations?|extrusions?|(?:herniated|bulging|protruding|extruded)\sdis[ck]s?`)),
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
  of('branch treated',   String.raw`(?:ablations?|neurotom(?:y|ies)|rhizotom(?:y|ies)|RFAs?|medial branch(?: nerve)? blocks?|MBBs?)\b(?:\s(?:was|were|covered|treated|included|done|had|has|been|performed|given|at|of|for|on|the|levels?|left|right|bilateral)){1,6}\s(?<of>${LEVELS})|\b(?<of2>${LEVELS})\s(?:medial branch(?:es)?\s)?(?:ablations?|neurotomy|rhizotomy|RFA|MBBs?|blocks?)\b`),
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
  of('arc of motion',    String.raw`(?:motion|ROM)\b[^.;]{0,60}?(?<![\d/])-?\d{1,2}(?:\sdegrees)?\s?(?:-|to)\s?(?<of>\d{2,3})\b(?![/%-])(?!\s?(?:percent|weeks?|months?|times|out))`),
  of('walking aid',      String.raw`(?:walk\w*|ambulat\w+|uses?|using|gets? (?:about|around))\s(?:with\s|by\s|using\s|on\s)?(?:(?:the|a|an|aid|use|of|single|point|rolling|front|wheeled|his|her)\s)*(?<of>cane|walker|crutch(?:es)?|wheelchair|scooter)\b`, AIDS),
  of('trigger point',    String.raw`trigger points?\b(?!\sinjections?)${NEAR}\b(?<of>${TRIGGER_MUSCLE}(?:(?:,\s?|,?\sand\s)(?:the\s)?${TRIGGER_MUSCLE})*)`, TRIGGER_MUSCLES),
  of('side of symptoms', String.raw`(?:radiat\w+|radiculopathy|numb(?:ness)?|tingling|par(?:a)?esthesias?)\b[^.;,]{0,30}?\b(?<of>left|right|both|bilateral)\s(?:lower\s|upper\s)?(?:legs?|arms?|foot|feet|hands?|extremit\w+|thighs?|cal(?:f|ves)|buttocks?)\b`, SIDED),
  of('mechanism',        String.raw`(?:injur(?:y|ed|ies)|hurt|accident|mechanism)\b[^.;]{0,60}?\b(?<of>${FALL}\b[^.;]{0,30})|\b(?:developed|sustained)\b[^.;]{0,60}?\b(?<of4>${FALL}\b[^.;]{0,30})|\bafter\s(?:the|his|her|a|this)\s(?<of3>${FALL}\b[^.;]{0,30})|\b(?<of2>${FALL})\b[^.;]{0,60}?\b(?:injur(?:y|ed|ies)|hurt|accident)\b`, FALLS),
  { ...of('occupation',  String.raw`(?:works?|worked|working|employed)\s(?:\w+\s)?as\s(?:an?|the)\s(?:[a-z-]+\s){0,3}?(?<of>[a-z-]{4,})(?=[.,;]|$|\s(?:who|and|for|at|in|with|since|when|on|which|where|whose|but|until)\b)`), isOpen: true },
  ...DATED.map(([head, names]): HeadWord => ({ ...of(`year of ${head}`, String.raw`(?:${names})\b[^.;\d]{0,40}?(?:\b\d{1,2},\s)?(?<![\d/-])(?<of>(?:19|20)\d\d)\b(?![-/]\d)|\b(?<![\d/-])(?<of2>(?:19|20)\d\d)\s(?:[a-z]+\s){0,3}?(?:${names})\b`), isOpen: true })),
  ...GRADED.map(([head, names]) => of(head, String.raw`(?<of>${GRADE}(?:\s(?:and|or)\s${GRADE})?)\s(?:[a-z-]+\s){0,3}?${names}\b|\b${names}(?:\ssyndrome)?\s(?:(?:that\s)?(?:is|was)|of the \w+ (?:is|was))\s(?:now\s|of\s)?(?<of2>${GRADE})\b`, GRADES)),
];
