import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { findPhrases, lexicon, type PhraseMatch, type Words } from '#domain/drugs/lexicon.ts';

/** Region of the body → the words that name it, its joints, muscles and structures found nowhere else. */
// biome-ignore format: a table reads in columns
const REGIONS = {
  'cervical spine':   ['cervical spine', 'cervical', 'c-spine', 'neck', 'cervicothoracic', 'cervicobrachial', 'atlantoaxial'],
  'thoracic spine':   ['thoracic spine', 'thoracic', 't-spine', 'upper back', 'mid back', 'midback', 'middle back', 'thoracolumbar', 'dorsal spine'],
  'lumbar spine':     ['lumbar spine', 'lumbar', 'l-spine', 'low back', 'lower back', 'lowback', 'lumbosacral spine', 'lumbosacral', 'lumbo-sacral', 'ls spine', 'l/s spine'],
  'sacroiliac joint': ['sacroiliac joint', 'sacroiliac joints', 'sacroiliac', 'sacro-iliac', 'si joint', 'si joints', 'sij', 'sacrum', 'sacral'],
  'coccyx':           ['coccyx', 'coccygeal', 'tailbone'],
  'spine':            ['spine', 'spinal', 'back', 'paraspinal'],
  'trapezius':        ['trapezius', 'trapezii', 'traps', 'trapezial', 'upper trapezius', 'rhomboid', 'rhomboids'],
  'shoulder':         ['shoulder', 'shoulders', 'rotator cuff', 'subacromial', 'acromioclavicular', 'ac joint', 'glenohumeral', 'supraspinatus', 'infraspinatus', 'subscapularis', 'bankart', 'slap', 'proximal biceps', 'biceps tenodesis', 'acromioplasty', 'mumford', 'clavicle', 'scapula', 'scapular', 'deltoid', 'deltoids', 'labral anterior posterior', 'suprascapular'],
  'upper arm':        ['upper arm', 'upper arms', 'humerus', 'humeral', 'biceps', 'triceps'],
  'elbow':            ['elbow', 'elbows', 'epicondyle', 'epicondylitis', 'epicondylar', 'cubital tunnel', 'olecranon', 'radial head'],
  'forearm':          ['forearm', 'forearms', 'radius', 'ulna'],
  'wrist':            ['wrist', 'wrists', 'carpal tunnel', 'carpal', 'tfcc', 'triangular fibrocartilage', 'de quervain', "de quervain's", 'dequervain', 'dequervains', 'scaphoid', 'distal radius'],
  'hand':             ['hand', 'hands', 'metacarpal', 'metacarpals', 'palm', 'palmar', 'dupuytren'],
  'finger':           ['finger', 'fingers', 'trigger finger', 'digit', 'digits', 'index finger', 'ring finger', 'long finger', 'middle finger', 'little finger', 'small finger', 'pip joint', 'dip joint'],
  'thumb':            ['thumb', 'thumbs', 'cmc joint', 'first carpometacarpal'],
  'upper extremity':  ['upper extremity', 'upper extremities', 'upper ext', 'upper limb', 'upper limbs', 'arm', 'arms', 'bue', 'rue', 'lue'],
  'hip':              ['hip', 'hips', 'acetabular', 'acetabulum', 'femoral neck', 'trochanteric', 'trochanter', 'femoroacetabular'],
  'pelvis':           ['pelvis', 'pelvic', 'pubic', 'pubis', 'buttock', 'buttocks', 'gluteal', 'piriformis'],
  'groin':            ['groin', 'inguinal', 'testicular', 'testicle', 'scrotum', 'scrotal'],
  'thigh':            ['thigh', 'thighs', 'hamstring', 'hamstrings', 'quadriceps', 'femur'],
  'knee':             ['knee', 'knees', 'meniscus', 'menisci', 'meniscal', 'meniscectomy', 'medial meniscal', 'patella', 'patellar', 'patellofemoral', 'acl', 'anterior cruciate', 'mcl', 'chondromalacia'],
  'lower leg':        ['lower leg', 'lower legs', 'calf', 'calves', 'shin', 'tibia', 'tibial', 'tibialis anterior', 'gastrocnemius', 'gastroc', 'fibula', 'fibular'],
  'ankle':            ['ankle', 'ankles', 'achilles', 'talus', 'talar', 'subtalar', 'malleolus', 'talofibular'],
  'foot':             ['foot', 'feet', 'arches', 'heel', 'heels', 'plantar', 'plantar fascia', 'plantar fasciitis', 'metatarsal', 'metatarsals', 'midfoot', 'forefoot', 'tarsometatarsal', 'calcaneus', 'calcaneal', 'tarsal', 'tarsal tunnel'],
  'toe':              ['toe', 'toes', 'great toe', 'hallux', 'hallucis', 'ehl', 'extensor hallucis longus', 'bunion', 'hammertoe'],
  'lower extremity':  ['lower extremity', 'lower extremities', 'lower ext', 'lower limb', 'lower limbs', 'leg', 'legs', 'ble', 'rle', 'lle'],
  'head':             ['head', 'skull', 'cranial', 'cranium', 'scalp', 'occipital', 'occiput'],
  'brain':            ['brain', 'cerebral', 'intracranial'],
  'face':             ['face', 'facial', 'nose', 'nasal', 'sinus', 'sinuses', 'orbit', 'orbits', 'maxillofacial', 'cheek', 'cheekbone'],
  'jaw':              ['jaw', 'jaws', 'temporomandibular', 'tmj', 'mandible', 'mandibular'],
  'teeth':            ['teeth', 'tooth', 'dental', 'molar', 'molars'],
  'eye':              ['eye', 'eyes', 'ocular', 'cornea', 'corneal', 'retina', 'retinal', 'eyelid', 'eyelids'],
  'ear':              ['ear', 'ears', 'tympanic'],
  'throat':           ['throat', 'larynx', 'laryngeal', 'vocal cord', 'vocal cords'],
  'chest':            ['chest', 'chest wall', 'sternum', 'sternal', 'lung', 'lungs', 'thorax'],
  'ribs':             ['rib', 'ribs', 'intercostal', 'rib cage'],
  'breast':           ['breast', 'breasts'],
  'abdomen':          ['abdomen', 'abdominal', 'stomach', 'umbilical', 'umbilicus'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BodyRegion = keyof typeof REGIONS;

/** Whether a name is one of the regions. */
export function isBodyRegion(name: string): name is BodyRegion {
  return Object.hasOwn(REGIONS, name);
}

/** Words that name a part of the body elsewhere: "the symptoms came back". */
// biome-ignore format: words read in lines
const OF_NO_REGION = [
  'come back', 'comes back', 'came back', 'coming back', 'go back', 'goes back', 'went back', 'going back', 'gone back', 'get back', 'gets back',
  'got back', 'put back', 'held back', 'cut back', 'fell back', 'dates back', 'dating back', 'looking back', 'back to work', 'back at work',
  'back to full', 'back to regular', 'back to modified', 'back to light', 'back to baseline', 'back then', 'back again',
];

function* regionWords(): Generator<readonly [string, BodyRegion | null]> {
  let name: BodyRegion;
  for (name in REGIONS) for (const word of REGIONS[name]) yield [word, name];
  for (const word of OF_NO_REGION) yield [word, null];
}
const REGION_WORDS = lexicon(regionWords());

/** Every body region named in a text, in order. Neighbouring words for one region are separate matches. */
export function findBodyRegions(words: Words): PhraseMatch<BodyRegion>[] {
  return findPhrases(REGION_WORDS, words).filter(isOfRegion);
}

const isOfRegion = (match: PhraseMatch<BodyRegion | null>): match is PhraseMatch<BodyRegion> => match.value !== null;

export type BodySide = 'left' | 'right' | 'bilateral';

// biome-ignore format: a table reads in columns
const SIDE_WORDS = lexicon<BodySide>([
  ['left', 'left'], ['left-sided', 'left'], ['lt', 'left'], ['lue', 'left'], ['lle', 'left'],
  ['right', 'right'], ['right-sided', 'right'], ['rt', 'right'], ['rue', 'right'], ['rle', 'right'],
  ['bilateral', 'bilateral'], ['bilaterally', 'bilateral'], ['b/l', 'bilateral'], ['both', 'bilateral'], ['bue', 'bilateral'],
  ['ble', 'bilateral'], ['left and right', 'bilateral'], ['right and left', 'bilateral'], ['left/right', 'bilateral'], ['right/left', 'bilateral'],
]);

/** Every side named in a text, in order. */
export function findBodySides(words: Words): PhraseMatch<BodySide>[] {
  return findPhrases(SIDE_WORDS, words);
}

export type SpinalLevel = {
  /** `L4-L5`, or one vertebra or root: `L5`. */
  readonly level: string;
  readonly region: BodyRegion;
  readonly start: number;
  readonly end: number;
};

const LEVEL =
  /\b([CTLS])-?(1[0-2]|[1-9])(?:\s?(?:-|–|\/|to|through|thru)\s?([CTLS])?-?(1[0-2]|[1-9]))?\b(?!\.?\d|\s?mg)/gi;
const LETTER_AND_FIGURE = /[CTLS]-?\d/i;
const LAST_VERTEBRA: Readonly<Record<string, number>> = { C: 8, T: 12, L: 6, S: 5 };

function regionOfLevel(letter: string): BodyRegion {
  if (letter === 'C') return 'cervical spine';
  if (letter === 'T') return 'thoracic spine';
  return letter === 'L' ? 'lumbar spine' : 'sacroiliac joint';
}

/** Every spinal level named in a text, in order, with the region of its upper end. */
export function findSpinalLevels(text: string): SpinalLevel[] {
  const found: SpinalLevel[] = [];
  if (!LETTER_AND_FIGURE.test(text)) return found;
  for (const match of everyMatch(text, LEVEL)) {
    const upper = (match[1] ?? '').toUpperCase();
    const from = Number(match[2]);
    const lower = (match[3] ?? upper).toUpperCase();
    const to = match[4] === undefined ? null : Number(match[4]);
    if (from > (LAST_VERTEBRA[upper] ?? 0) || (to ?? 0) > (LAST_VERTEBRA[lower] ?? 0)) continue;
    const level = to === null ? `${upper}${from}` : `${upper}${from}-${lower}${to}`;
    found.push({ level, region: regionOfLevel(upper), start: match.index, end: match.index + match[0].length });
  }
  return found;
}
