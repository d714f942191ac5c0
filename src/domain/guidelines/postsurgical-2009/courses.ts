/** A general course of physical medicine after one kind of operation. */
export type PostsurgicalCourse = {
  readonly region: string;
  readonly procedure: string;
  readonly pattern: RegExp;
  readonly visits: number;
  readonly weeks: number;
  /** How long the postsurgical period runs. */
  readonly months: number;
  readonly confidence: 'high' | 'medium' | 'low';
};

type Row = readonly [
  region: string,
  procedure: string,
  pattern: RegExp,
  visits: number,
  weeks: number,
  months: number,
  confidence: PostsurgicalCourse['confidence'],
];

/** Particular procedures before general ones. The section lists more than these. */
// biome-ignore format: a table reads in columns
const ROWS: readonly Row[] = [
  ['shoulder',   'complete rupture of rotator cuff',      /complete rupture|massive/i,                                            40, 16, 6, 'medium'],
  ['shoulder',   'rotator cuff repair, open',             /open.{0,30}(?:rotator cuff|cuff repair|acromioplasty)/i,               30, 18, 6, 'high'],
  ['shoulder',   'adhesive capsulitis',                   /capsulitis|manipulation under anesthesia|capsular release/i,           24, 14, 6, 'medium'],
  ['shoulder',   'labral repair, dislocation',            /bankart|SLAP|labr|dislocat|instabil|capsulorrhaphy/i,                  24, 14, 6, 'medium'],
  ['shoulder',   'arthroplasty of the shoulder',          /arthroplasty|replacement/i,                                            24, 10, 6, 'medium'],
  ['shoulder',   'rotator cuff syndrome, arthroscopic',   /cuff|decompress|acromioplast|mumford|impinge|arthroscop|\bRCR\b|debrid/i, 24, 14, 6, 'high'],
  ['knee',       'cruciate ligament repair',              /\bACL\b|\bPCL\b|cruciate/i,                                            24, 16, 6, 'high'],
  ['knee',       'arthroplasty of the knee',              /arthroplasty|replacement|\bTK[AR]\b/i,                                 24, 10, 4, 'high'],
  ['knee',       'manipulation under anesthesia',         /manipulation/i,                                                        20, 16, 4, 'low'],
  ['knee',       'meniscectomy, loose body',              /menisc|arthroscop|chondr|loose body|debrid|synovect/i,                 12, 12, 6, 'medium'],
  ['lumbar spine',   'fusion',                            /fusion|\b[TPA]LIF\b|arthrodesis/i,                                     34, 16, 6, 'high'],
  ['lumbar spine',   'artificial disc',                   /artificial|disc replacement|arthroplasty/i,                            18, 16, 6, 'low'],
  ['lumbar spine',   'discectomy, laminectomy',           /disc?ectom|diskectom|laminect|laminot|decompress|foraminot/i,          16, 8,  6, 'high'],
  ['cervical spine', 'fusion',                            /fusion|\bACDF\b|arthrodesis/i,                                         24, 16, 6, 'high'],
  ['cervical spine', 'discectomy, laminectomy',           /disc?ectom|diskectom|laminect|laminot|foraminot/i,                     16, 8,  6, 'high'],
  ['wrist',      'carpal tunnel release',                 /carpal tunnel|\bCTR\b/i,                                               8,  5,  3, 'high'],
  ['wrist',      'de Quervain',                           /de ?quervain|first dorsal/i,                                           14, 12, 6, 'medium'],
  ['wrist',      'ganglion',                              /ganglion/i,                                                            18, 6,  6, 'low'],
  ['wrist',      'TFCC reconstruction',                   /TFCC|triangular/i,                                                     20, 10, 6, 'low'],
  ['wrist',      'fracture of radius or ulna',            /radius|ulna|fracture|ORIF|pinning|fixation/i,                          16, 8,  4, 'medium'],
  ['finger',     'trigger finger',                        /trigger/i,                                                             9,  8,  4, 'medium'],
  ['elbow',      'cubital tunnel',                        /cubital|ulnar nerve/i,                                                 20, 10, 6, 'medium'],
  ['elbow',      'epicondylitis',                         /epicondyl/i,                                                           12, 12, 6, 'medium'],
  ['hip',        'arthroplasty of the hip',               /arthroplasty|replacement|fusion|\bTH[AR]\b/i,                          24, 10, 4, 'medium'],
  ['hip',        'fracture of the femoral neck',          /fracture|fixation|pinning/i,                                           24, 10, 4, 'low'],
  ['ankle',      'Achilles tendon rupture',               /achilles/i,                                                            48, 16, 6, 'medium'],
  ['ankle',      'fracture of the ankle',                 /fracture|ORIF|fixation/i,                                              21, 16, 6, 'medium'],
  ['ankle',      'ankle sprain',                          /ligament|brostr|instabil|sprain/i,                                     34, 16, 6, 'medium'],
  ['toe',        'hallux valgus',                         /hallux|bunion/i,                                                       9,  8,  3, 'low'],
  ['lower leg',  'fracture of the tibia',                 /tibia|fracture/i,                                                      30, 12, 6, 'low'],
];

const ALSO: Readonly<Record<string, readonly string[]>> = {
  wrist: ['hand', 'forearm', 'upper extremity'],
  finger: ['hand', 'thumb'],
  ankle: ['foot', 'lower extremity'],
  shoulder: ['upper arm'],
  'lumbar spine': ['spine', 'sacroiliac joint'],
};

export const postsurgicalCourses: readonly PostsurgicalCourse[] = ROWS.map(
  ([region, procedure, pattern, visits, weeks, months, confidence]) => ({
    region,
    procedure,
    pattern,
    visits,
    weeks,
    months,
    confidence,
  }),
);

/** The course after an operation as worded, on one of these regions; null when the table does not list it. */
export function findCourse(operation: string, regions: readonly string[]): PostsurgicalCourse | null {
  const fits = ({ region }: PostsurgicalCourse) =>
    regions.includes(region) || (ALSO[region] ?? []).some(also => regions.includes(also));
  return postsurgicalCourses.find(course => fits(course) && course.pattern.test(operation)) ?? null;
}
