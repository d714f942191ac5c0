import type { BodyRegion } from '#domain/evidence/body-regions.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { type NamedParts, sameOrSupplied, sameRegion } from '../../letter/regions.ts';
import { isAffirmed, isOfParts, type Topic } from '../query.ts';

/** How many or how often is asked for, too. */
const COUNTED =
  /\b(?:frequency|duration|how (?:often|many|long)|number)\b|\bheadaches?\b[^.]{0,20}\b(?:days?|months?|weeks?)\b|\b\d+\b[^.]{0,16}\bheadache/;
const RANGE = /\b(?:if|when|any change|improve\w*|reduc\w*|decreas\w* in pain)\b/;

export const EXAMINATION = /\b(?:examination|exam|physical findings)\b/;

/** What is denied was looked for on an examination, which was had. */
const SEEN_ON_EXAMINATION =
  /\b(?:on|by|upon|during|at|in|from|with) (?:(?:the|an?|his|her|physical|clinical|recent|last|latest|most|any) )*(?:examination|exam)\b/;

/** An examination said not to be there, of a part that the summary says was examined. */
export const examination: Topic = ({ words, parts }) => {
  if (!EXAMINATION.test(words) || SEEN_ON_EXAMINATION.test(words)) return null;
  if (
    /\b(?:complaint|abnormal|neurolog|positive|red flag|deficit|suggest|consistent|indicative|abnormalit|radicul|warrant)\w*/.test(
      words,
    )
  )
    return null;
  if (parts.regions.length === 0) return null;
  return {
    asks: 'an examination of that part',
    kinds: ['exam-finding'],
    answeredBy: fact => fact.kind === 'exam-finding' && fact.subject === 'patient' && isOfParts(fact.value, parts),
  };
};

export const COMPLAINTS = /\bcomplaints?\b/;

export const FINDINGS = /\b(?:abnormal|objective|physical|clinical|exam\w*) (?:\w+ )?findings?\b/;

/** "No complaints or findings regarding the shoulder": answered only where the summary has a finding of that part. */
export const complaintsOrFindings: Topic = ({ words, parts }) => {
  const both = COMPLAINTS.test(words) && /\b(?:findings?|exam\w*)\b/.test(words);
  const findings = FINDINGS.test(words);
  if ((!both && !findings) || parts.regions.length === 0) return null;
  if (
    /\b(?:radicul|neurolog|nerve|compress|deficit|indicative|consistent|instab|internal derange|suggest|red flag|gastro|impinge|surgical|such as|chang|new|acute|flare|worsen)\w*/.test(
      words,
    )
  )
    return null;
  return {
    asks: both ? 'complaints and findings of that part' : 'findings of that part',
    kinds: ['exam-finding'],
    answeredBy: fact =>
      fact.kind === 'exam-finding' && isAffirmed(fact) && fact.value.region !== null && isOfParts(fact.value, parts),
  };
};

export const COMPLAINTS_OF =
  /^(?:\s*(?:any|subjective|documented|current|significant|ongoing)\s+)*(?:[a-z-]+\s+){0,3}(?:complaints?|pain complaints?|pain)\s*(?:of|in|to|about|regarding)?\b/;

/** Complaints of a part of the body. */
export const complaintsOf: Topic = ({ words, parts, namesPart }) => {
  const match = COMPLAINTS_OF.exec(words);
  if (
    match === null ||
    !namesPart ||
    parts.regions.length === 0 ||
    /\b(?:findings?|exam\w*|relief|mechanical|neurolog\w*|night|nocturnal|radicul\w*|neuropath\w*|improve\w*|score|level|gastro\w*|reduc\w*|radiat\w*|treat\w*)\b/.test(
      words,
    )
  )
    return null;
  return {
    asks: 'complaints of that part',
    kinds: ['complaint'],
    answeredBy: fact =>
      fact.kind === 'complaint' && isAffirmed(fact) && fact.value.region !== null && isOfParts(fact.value, parts),
  };
};

type Sign = {
  readonly name: string;
  readonly words: RegExp;
  readonly isSign: (fact: Fact) => boolean;
  /** The part of the body the sign is of, where it is of one alone and need not be named. */
  readonly of?: BodyRegion;
  /** Nerves carry it: of a part of the spine it may be told at the limb. */
  readonly ofNerves?: true;
};

const finding =
  (names: RegExp, quote = /(?:)/) =>
  (fact: Fact): boolean =>
    fact.kind === 'exam-finding' && names.test(fact.value.finding) && quote.test(fact.at.quote);
const complaint =
  (names: RegExp) =>
  (fact: Fact): boolean =>
    fact.kind === 'complaint' && names.test(fact.value.name);

const DEFICIT = /^(?:sensory deficit|motor weakness|decreased sensation|decreased strength|abnormal reflexes)$/;

/** Signs and symptoms as rationales call them, and the facts that state them. */
// biome-ignore format: a table reads in columns
const SIGNS: readonly Sign[] = [
  { name: 'a neurologic deficit',   words: /\b(?:neuro\w*|sensory|motor|focal)\b[^.]{0,30}\b(?:deficits?|dysfunction|impairment|changes|loss|compromise|abnormalit\w+|findings)\b|\bdeficits? (?:in|of)\b(?! (?:the |range of )?(?:motion|rom|range|function|strength))/, isSign: finding(DEFICIT), ofNerves: true },
  { name: 'spasm',                  words: /\bspasms?\b/,                           isSign: finding(/^spasm$/, /spasm/i) },
  { name: 'tenderness',             words: /\btender(?:ness)?\b/,                   isSign: finding(/^tenderness$/) },
  { name: 'swelling',               words: /\b(?:swelling|effusion|edema)\b/,       isSign: finding(/^swelling$/) },
  { name: 'trigger points',         words: /\b(?:trigger points?|twitch)\b/,        isSign: finding(/^trigger points$/) },
  { name: 'weakness',               words: /\bweakness\b/,                          isSign: fact => complaint(/^weakness$/)(fact) || finding(/^(?:motor weakness|decreased strength)$/)(fact), ofNerves: true },
  { name: 'numbness or tingling',   words: /\b(?:numbness|tingling|paresthesias?)\b/, isSign: complaint(/^(?:numbness|tingling|paresthesia)$/), ofNerves: true },
  { name: 'locking',                words: /^(?!.*\b(?:giving way|mechanical (?:symptom|complaint|sign|problem)s?|buckling)\b).*\b(?:locking|catching)\b/, isSign: complaint(/^locking$/) },
  { name: 'locking or giving way',  words: /\b(?:locking|giving way|mechanical symptoms|catching|buckling)\b/, isSign: complaint(/^(?:locking|giving way)$/) },
  { name: 'instability',            words: /\binstability\b/,                       isSign: fact => complaint(/^instability$/)(fact) || finding(/^joint laxity$/)(fact) },
  { name: 'reduced motion',         words: /\b(?:(?:decreased|reduced|limited|restricted|loss of|limitation of) (?:range of )?motion)\b/, isSign: finding(/^decreased range of motion$/) },
  { name: 'headaches',              words: /\bheadaches?\b/,                        isSign: complaint(/^headache$/) },
  { name: 'a positive straight leg raise', words: /\bstraight leg rais\w*\b/,       isSign: finding(/^positive straight leg raise$/), of: 'lumbar spine', ofNerves: true },
  { name: 'a positive impingement sign', words: /\bimpingement\b/,                  isSign: finding(/^positive impingement sign$/), of: 'shoulder' },
];

export const SIGN_WORDS = SIGNS.map(({ words }) => words);

/** A sign or symptom by name, at the part denied or the part the item is about. */
export const signs: Topic = ({ words, parts, denied }) => {
  if (denied !== 'recorded' || RANGE.test(words) || COUNTED.test(words)) return null;
  if (/\b(?:worsen|progress|progression|chang|acute|severe|new)\w*/.test(words)) return null;
  const sign = SIGNS.find(row => row.words.test(words));
  if (sign === undefined) return null;
  return {
    asks: sign.name,
    kinds: ['exam-finding', 'complaint'],
    answeredBy: fact =>
      (fact.kind === 'exam-finding' || fact.kind === 'complaint') &&
      isAffirmed(fact) &&
      sign.isSign(fact) &&
      (parts.regions.length === 0 || isAtParts(fact.value, sign, parts)),
  };
};

function isAtParts(
  { region, side }: { readonly region: string | null; readonly side: string | null },
  { of = null, ofNerves = false }: { readonly of?: BodyRegion | null; readonly ofNerves?: boolean },
  parts: NamedParts,
): boolean {
  const at = region ?? of;
  return at !== null && isOfParts({ region: at, side }, parts, ofNerves ? sameOrSupplied : sameRegion);
}

/** Numbness of a limb, where the part in question is the limb or the spine whose nerves supply it. */
function isOfLimb(fact: Fact, parts: NamedParts): boolean {
  return (
    fact.kind === 'complaint' &&
    /^(?:numbness|tingling|paresthesia)$/.test(fact.value.name) &&
    fact.value.region !== null &&
    /extremity|foot|toe|calf|lower leg|thigh|hand|finger|thumb|forearm/.test(fact.value.region) &&
    parts.regions.some(region => /^(?:lumbar|cervical) spine$|extremity$/.test(region))
  );
}

export const RADICULAR = /\b(?:radicul\w*|radiating (?:pain|symptoms)|sciatica)\b/;

/** Radicular pain or radiculopathy as a complaint or diagnosis; signs on examination are another matter. */
export const radiculopathy: Topic = ({ words, parts }) => {
  if (!RADICULAR.test(words)) return null;
  const ofComplaints =
    /\bradicul\w* (?:complaints?|symptoms?|pain)\b|\b(?:complaints?|symptoms?)\b[^.]{0,30}\bradicul/.test(words);
  if (
    !ofComplaints &&
    /\b(?:exam\w*|objective|findings?|signs?|imaging|electro\w*|physical|deficits?|corroborat\w*|mri|consistent|indicative|suggest\w*)\b/.test(
      words,
    )
  )
    return null;
  return {
    asks: 'radicular pain',
    kinds: ['complaint', 'diagnosis'],
    answeredBy: fact =>
      isAffirmed(fact) &&
      ((fact.kind === 'complaint' &&
        (fact.value.radiates || isOfLimb(fact, parts)) &&
        isOfParts(fact.value, parts, sameOrSupplied)) ||
        (fact.kind === 'diagnosis' &&
          /radicul|sciatica/.test(fact.value.name) &&
          isOfParts(fact.value, parts, sameOrSupplied))),
  };
};
