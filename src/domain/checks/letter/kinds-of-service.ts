/** Services of one kind, each with its other names: what is told or decided of one is told or decided of no other. */
export type Names = readonly RegExp[];

/** Such services, and the categories of requests they are of. */
export type ServiceKind = { readonly names: Names; readonly categories: readonly string[] };

export const STIMULATORS: Names = [/\b(?:tens|transcutaneous)\b/i, /\bh-?\s?wave\b/i, /\b(?:interferential|ifc)\b/i];

const EQUIPMENT: Names = [
  /\b(?:brac(?:e|es|ing)|orthos[ei]s|orthotics?|supports?|corset|lso|tlso)\b/i,
  ...STIMULATORS,
  /\bcanes?\b/i,
  /\b(?:walkers?|rollator)\b/i,
  /\bcrutch(?:es)?\b/i,
  /\b(?:wheelchairs?|scooters?)\b/i,
  /\b(?:cold therapy|cryo\w*|ice machine|polar care|cold compression|cooling)\b/i,
  /\b(?:bed|mattress)\b/i,
  /\bpillows?\b/i,
  /\b(?:gym|health club)\b/i,
  /\bbone (?:growth )?stimulators?\b/i,
  /\btraction\b/i,
  /\b(?:continuous passive motion|cpm)\b/i,
  /\b(?:hot packs?|heating pads?|heat wraps?|paraffin)\b/i,
];

const THERAPY: Names = [
  /\b(?:massage|myofascial release)\b/i,
  /\bacupuncture\b/i,
  /\b(?:chiropract\w*|manipulat\w*|manual therapy)\b/i,
  /\b(?:physical therapy|physiotherapy)\b/i,
  /\b(?:aquatic|pool|water)\b/i,
  /\bbiofeedback\b/i,
  /\brelaxation (?:training|therapy|techniques?)\b/i,
  /\b(?:psychotherapy|cognitive[- ]behaviou?ral)\b/i,
  /\b(?:work (?:hardening|conditioning)|functional restoration)\b/i,
];

/** What is applied in visits, one beside the other. */
const MODALITIES: Names = [
  ...STIMULATORS,
  /\b(?:therapeutic |pulsed )?ultrasound\b/i,
  /\b(?:shock-?\s?waves?|eswt)\b/i,
  /\blasers?\b/i,
  /\biontophoresis\b/i,
  /\bphonophoresis\b/i,
  /\bdiathermy\b/i,
  /\binfra-?red\b/i,
  /\b(?:traction|decompression therapy)\b/i,
  /\bdry needling\b/i,
  /\b(?:kinesio\w*|taping)\b/i,
];

/** Tests before an operation, asked for one by one. */
const PREOPERATIVE: Names = [
  /\b(?:ekgs?|ecgs?|electrocardiogra\w+)\b/i,
  /\b(?:chest (?:x-?rays?|radiograph\w*|films?)|cxr)\b/i,
  /\b(?:cbc|(?:complete )?blood counts?)\b/i,
  /\b(?:bmp|cmp|metabolic panels?|electrolytes|chem(?:istry)?[- ]?(?:panels?|7|12|20))\b/i,
  /\b(?:pt ?(?:\/|and) ?(?:a?ptt|inr)|inr|prothrombin|coagulation|clotting)\b/i,
  /\b(?:urinalysis|ua)\b/i,
  /\bechocardiogra\w+\b/i,
  /\b(?:cardiac |exercise )?stress test\w*\b/i,
];

const STUDIES: Names = [
  /\b(?:mri|magnetic resonance)\b/i,
  /\b(?:ct|computed tomograph\w*)\b/i,
  /\b(?:x-?rays?|radiographs?|plain films?)\b/i,
  /\b(?:ultrasound|sonogra\w*)\b/i,
  /\b(?:bone scan|spect)\b/i,
  /\b(?:emg|ncv|ncs|electrodiagnos\w*|nerve conduction)\b/i,
  /\b(?:urine|drug (?:screen\w*|tests?)|toxicology|UDS)\b/i,
];

const EVALUATIONS: Names = [
  /\bfunctional capacity\b/i,
  /\b(?:functional restoration|work (?:hardening|conditioning))\b/i,
  /\b(?:psycholog|psychiatr|psychotherap)\w*/i,
  /\borthop(?:a?e)dic?s?\b|\borthop(?:a?e)dists?\b/i,
  /\bneurolog\w*/i,
  /\bneurosurg\w*/i,
  /\b(?:internist|internal medicine)\b/i,
];

export const INJECTIONS: Names = [
  /\b(?:epidurals?|t?f?esis?|transforaminal|interlaminar)\b/i,
  /\b(?:facets?|medial branch\w*|mbbs?)\b/i,
  /\btrigger points?\b/i,
  /\b(?:sacroiliac|si joint)\b/i,
  /\b(?:hyaluron\w*|visco\w*|synvisc|orthovisc)\b/i,
  /\b(?:intra-?articular|subacromial|glenohumeral)\b/i,
  /\b(?:botox|botulinum|chemodenervation)\b/i,
  /\b(?:platelet[- ]rich|prp)\b/i,
  /\bstellate\b/i,
  /\blumbar sympathetic\b/i,
];

/** Every kind of which one service may be decided in place of another. */
export const KINDS_OF_SERVICE: readonly ServiceKind[] = [
  { names: EQUIPMENT, categories: ['dme', 'other'] },
  {
    names: THERAPY,
    categories: ['physical-therapy', 'chiropractic', 'acupuncture', 'psych', 'program', 'home-health', 'other'],
  },
  {
    names: MODALITIES,
    categories: ['physical-therapy', 'chiropractic', 'acupuncture', 'dme', 'imaging', 'injection', 'surgery', 'other'],
  },
  { names: PREOPERATIVE, categories: ['lab', 'imaging', 'consult', 'surgery', 'other'] },
  { names: STUDIES, categories: ['imaging', 'electrodiagnostic', 'lab', 'other'] },
  { names: EVALUATIONS, categories: ['consult', 'psych', 'program', 'other'] },
  { names: INJECTIONS, categories: ['injection', 'surgery', 'drug', 'other'] },
];

/** Structures that are felt or tested on an examination: what is told of one is told of none of the others. */
export const STRUCTURES: Names = [
  /\b(?:facets?|zygapophys\w+)\b/i,
  /\b(?:sacroiliac|si joints?)\b/i,
  /\btrochanter\w*\b/i,
  /\bjoint[- ]lines?\b/i,
  /\bpatell\w+\b/i,
  /\blateral epicondyl\w+\b/i,
  /\bmedial epicondyl\w+\b/i,
  /\b(?:biceps|bicipital)\b/i,
  /\b(?:acromioclavicular|ac joint)\b/i,
  /\b(?:snuff-?\s?box|scaphoid)\b/i,
  /\boccipital\b/i,
  /\b(?:plantar fascia|heel|calcane\w+)\b/i,
  /\bachilles\b/i,
  /\b(?:a1 pulley|flexor sheath)\b/i,
];
