import type { Query, Topic } from '../query.ts';
import { isOfSameParts } from '../sense/same-parts.ts';

/** What is meant for later: its words in a denial, and in a summary. */
type Intended = readonly [asks: string, words: RegExp, told?: RegExp];

const OPERATIONS =
  /\b(?:fusion|laminectom\w+|(?:micro)?dis[ck]ectom\w+|decompression|arthroscop\w+|repair|meniscectom\w+|arthroplasty|replacement|release|reconstruction|surger(?:y|ies)|operat(?:ion|ive)s?)\b/i;
const SEEN_AGAIN =
  /\b(?:follow-?\s?up|re-?check|re-?evaluat\w*|re-?examin\w*|return(?:s|ing)? (?:to (?:the )?(?:clinic|office)|(?:visit|in|for)\b)|seen again|see (?:him|her|the patient) (?:again|back)|next (?:visit|appointment)|come back)\b[^.;]{0,40}\b(?:in|within|on|at|after|every|weeks?|months?|days?|scheduled|next|\d)/i;

// biome-ignore format: a table reads in columns
const INTENDED: readonly Intended[] = [
  ['that the person is to be seen again', /\bfollow-?\s?up\b|\b(?:return|next|further|another|repeat) (?:[a-z]+ )?(?:visit|appointment)|\bseen again\b|\bre-?(?:check|evaluat\w*|examin\w*)\b|\bto return\b/, SEEN_AGAIN],
  ['electrodiagnostic studies',  /\b(?:electro-?\s?diagnos\w*|emgs?|ncvs?|ncs|nerve conduction)\b/],
  ['an MRI',                     /\b(?:mris?|magnetic resonance)\b/],
  ['X-rays',                     /\b(?:x-?\s?rays?|radiographs?|plain films?)\b/],
  ['a CT scan',                  /\b(?:ct|computed tomography)\b/],
  ['a drug test',                /\b(?:urine|drug screen\w*|drug test\w*|toxicology|uds)\b/],
  ['laboratory tests',           /\b(?:lab\w*|blood (?:tests?|work))\b/],
  ['an epidural injection',      /\b(?:epidurals?|esis?|tfesis?)\b/],
  ['facet injections or blocks', /\b(?:facet|medial branch)\b/],
  ['trigger point injections',   /\btrigger points?\b/],
  ['an injection',               /\b(?:inject\w*|cortisone|nerve blocks?)\b/],
  ['acupuncture',                /\bacupuncture\b/],
  ['chiropractic care',          /\b(?:chiropract\w*|manipulat\w*)\b/],
  ['aquatic therapy',            /\b(?:aquatic|pool|water) (?:therapy|exercise)/],
  ['home exercise',              /\bhome[- ](?:based )?(?:exercis\w*|program)\b|\bhep\b/],
  ['a functional restoration program', /\b(?:restoration|work hardening|work conditioning|multidisciplinary) (?:program)?/],
  ['psychological care',         /\b(?:psych\w*|cognitive[- ]behaviou?ral|counsel\w*|cbt)\b/],
  ['a TENS unit',                /\b(?:tens|transcutaneous)\b/],
  ['a consultation',             /\b(?:consult\w*|referr\w*|specialist\w*)\b/],
  ['therapy',                    /\b(?:physical therapy|therapy|physiotherapy|pt)\b/],
  ['less of the drug',           /\b(?:wean\w*|taper\w*|tapering|detox\w*|dose reduction)\b/],
  ['an operation',               /\b(?:surg\w*|operati(?:on|ve)s?|fusion|arthroscop\w*|replacement|repair|decompression)\b/, OPERATIONS],
  ['a return to work',           /\breturn(?:ing)? to (?:[a-z]+ )?(?:work|duty)\b/],
];

/** Words of a plan, which is what is denied. */
const IS_PLANNED =
  /\b(?:plan\w*|recommend\w*|request\w*|order(?:ed|s|ing)?|schedul\w*|consider\w*|contemplat\w*|propos\w*|discuss\w*|refer(?:red|ral|s)?|will|would|to (?:be|have|undergo|see|start|begin|obtain|include|proceed|continue)|need\w*|candidate|awaiting|pending|arrang\w*|advis\w*|follow-?\s?up|return\w*|re-?check|next|goal\w*|wish\w*|wants?|likely|may|might|should|prescri\w*|authori[sz]\w*)\b/i;
/** It was put aside. */
const PUT_ASIDE =
  /\b(?:avoid\w*|put off|hold off|wait\w*|as long as|opinion|not yet|never|declin\w*|refus\w*|not (?:a )?(?:candidate|indicated|recommended|planned|interested|wish\w*|want\w*)|does not (?:want|wish)|no longer|ruled out|defer\w*|cancel\w*|against)\b|n't\b/i;

const asSaid = new Map<RegExp, RegExp>();
function toldBy(words: RegExp): RegExp {
  const known = asSaid.get(words) ?? new RegExp(words.source, 'i');
  asSaid.set(words, known);
  return known;
}

/** What is said not to be meant, arranged or thought of, and a summary tells as planned, ordered or under consideration. */
export const intended: Topic = ({ own, denied, parts, title }): Query | null => {
  if (denied !== 'planned') return null;
  const row = INTENDED.find(([, words]) => words.test(own));
  // What is asked for is planned, and no reviewer means to say otherwise: another way of it is meant.
  if (row === undefined || row[1].test(title)) return null;
  const [asks, words, told] = row;
  return {
    asks,
    saidBy: told ?? toldBy(words),
    eitherWay: 'planned',
    inSentence: said => IS_PLANNED.test(said) && !PUT_ASIDE.test(said) && isOfSameParts(said, parts),
  };
};
