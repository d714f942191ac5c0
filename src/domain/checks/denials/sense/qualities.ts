import type { AsDenied, LimitOfSentence } from './as-denied.ts';

/** A quality that is denied, and the words of a record that tell of it: without them the thing is told, and not of that quality. */
type Quality = readonly [denied: RegExp, told: RegExp];

// biome-ignore format: a table reads in columns
const QUALITIES: readonly Quality[] = [
  // What a study came out as
  [/\bconsistent\b[^.;]{0,20}\b(?:urine|drug|uds|udt|toxicolog\w*|screen\w*)/i, /\bconsistent\b|\bas prescribed\b|\bcomplian\w+/i],
  [/\binconsistent\b[^.;]{0,20}\b(?:urine|drug|uds|udt|toxicolog\w*|screen\w*|results?)/i, /\binconsistent|\bpositive\b|\bnegative\b|\bnot prescribed|\bunprescribed|\baberran|\b(?:showed|revealed|detected|contained)\b/i],
  // How torn or broken, and whether again
  [/\b(?:detach\w*|displac\w*|retract\w*)\b/i, /\b(?:detach\w*|displac\w*|retract\w*|avuls\w*|bucket[- ]handle|flap)\b/i],
  [/\b(?:recurr\w*|re-?(?:tear|torn|herniat\w*|ruptur\w*|injur\w*))\b/i, /\b(?:recurr\w*|re-?(?:tear|torn|herniat\w*|ruptur\w*|injur\w*)|again|repeat\w*|new|second|another)\b/i],
  // With what force
  [/\bhigh[- ](?:energy|velocity|impact|speed)\b/i, /\bhigh[- ](?:energy|velocity|impact|speed)\b|\b(?:ladder|roof|scaffold\w*|height|feet|stor(?:y|ies)|thrown|ejected|rolled over|rollover|mph|collision|crush\w*)\b/i],
  // What it comes of
  [/\b(?:is|are|was|were|be|been|being) (?:[a-z]+ly )?(?:(?:not )?(?:related|due|owing|secondary|attribut\w*|linked) to|caused by|(?:a|the) (?:result|consequence) of)\b/i, /\b(?:related|due|owing|secondary|attribut\w*|linked|caus\w*|from|because|result\w*|consequence|after|since|following|industrial\w*|as a result|compensable|aris\w*|stem\w*|induced)\b/i],
];

/** Details are denied, and not the thing. */
const OF_DETAIL =
  /\bdetail(?:s|ed) (?:description|account|report|discussion|documentation|information|history|of|about|regarding)\b/i;
const DETAIL: Quality = [OF_DETAIL, /\d|\b(?:improv|reliev|relief|help|benefi|gain|fail)\w*/i];

const SHORTEST = 5;
const STEM = 6;
const TELLING = /[a-z]{5,}/g;
/** A name for it is denied: "no diagnosis of …", "was not suspected". */
const NAME_ASKED =
  /\b(?:diagnos(?:is|es|ed) (?:of|with|as)|suspect\w*|suspicion (?:of|for)|a (?:history|diagnosis) of)\b/i;
const NAMES =
  /\b(?:diagnos\w*|impressions?|assessments?|suspect\w*|suspicion|r\/o|rule[sd]? out|possibl[ey]|probabl[ey]|concern\w*|consistent with|suggest\w*|evidence of|history|disorder|disease|syndrome)\b/i;
const OF_NO_THING =
  /^(?:diagnos|suspec|suspic|histor|patien|worker|claima|applic|employ|injure|there|which|condit|curren|possib|clinic|provid)/;

/** Where the name of a thing is asked for, a sentence that has neither the name nor words of naming tells of a sign only. */
function ofName(said: string): LimitOfSentence {
  if (!NAME_ASKED.test(said)) return null;
  const stems = (said.toLowerCase().match(TELLING) ?? [])
    .filter(word => word.length >= SHORTEST && !OF_NO_THING.test(word))
    .map(word => word.slice(0, STEM));
  return sentence => NAMES.test(sentence) || stems.some(stem => sentence.toLowerCase().includes(stem));
}

/** The qualities that what is denied has by its words. */
export function ofQualities({ said, whole }: AsDenied): LimitOfSentence {
  const asked = [...QUALITIES.filter(([denied]) => denied.test(said)), ...(OF_DETAIL.test(whole) ? [DETAIL] : [])];
  const named = ofName(said);
  if (asked.length === 0) return named;
  return sentence => asked.every(([, told]) => told.test(sentence)) && named?.(sentence) !== false;
}
