import { findPhrases, lexicon, splitWords } from '#domain/drugs/lexicon.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { DISORDERS } from '#domain/evidence/kinds/condition/disorder-table.ts';
import { type DeniedThing, isAffirmed, isAffirmedOrPast, type Topic } from '../../query.ts';
import type { RecordRow } from './row.ts';
import { mayBeOfParts } from '../../sense/same-parts.ts';

const DEFICIT = /^(?:sensory deficit|motor weakness|decreased sensation|decreased strength|abnormal reflexes|atrophy)$/;
const ROOT_SIGN = /^positive (?:straight leg raise|Spurling's test|cervical compression|Lasegue's sign)$/;

/** A finding of an examination by its name, at the part in question or where the part is not told. */
const finding =
  (names: RegExp) =>
  (fact: Fact, { parts }: DeniedThing): boolean =>
    fact.kind === 'exam-finding' &&
    isAffirmed(fact) &&
    names.test(fact.value.finding) &&
    mayBeOfParts(fact.value, parts);
/** Any of what a joint does that something in its way makes it do. */
const MECHANICAL = /\b(?:mechanical|giving way|buckl\w+)\b/;
const complaint =
  (names: RegExp) =>
  (fact: Fact, { parts }: DeniedThing): boolean =>
    fact.kind === 'complaint' && isAffirmed(fact) && names.test(fact.value.name) && mayBeOfParts(fact.value, parts);
const either =
  (...all: readonly ((fact: Fact, thing: DeniedThing) => boolean)[]) =>
  (fact: Fact, thing: DeniedThing): boolean =>
    all.some(each => each(fact, thing));

/** Findings and complaints, at the part in question or where the part is not told. */
/** No nerve burns there. */
const BURNING_WITHIN =
  /\b(?:epigastric|gastric|stomach|abdominal|chest|eyes?)\b[^.;,]{0,12}\bburn\w*|\bburn\w*[^.;,]{0,14}\b(?:stomach|epigastr\w+|chest|throat|eyes?|urinat\w*)\b/i;

export const findingRows: readonly RecordRow[] = [
  {
    asks: 'a neurologic deficit',
    kinds: ['exam-finding'],
    words:
      /\b(?:neuro\w*|sensory|sensation|motor|focal|nerve(?: root)?|reflex\w*|dermatom\w*|myotom\w*|strength)\b[^.]{0,40}\b(?:deficits?|dysfunction|impairments?|changes?|loss|compromise|abnormal\w*|findings?|weakness|damage|involvement|distribution|pattern)\b|\bdeficits?\b|\b(?:findings?|abnormal\w*)\b[^.]{0,30}\b(?:neuro\w*|motor|sensory)|\b(?:motor|sensory)\b[^.]{0,16}\b(?:motor|sensory|reflex)\b|\btissue insult\b|\bphysiologic(?:al)? evidence\b/,
    unless: /\b(?:functional deficits?|motion|rom|attention|cognitive|electro\w*|emg|imaging|mri)\b/,
    fact: finding(DEFICIT),
  },
  {
    asks: 'signs of radiculopathy',
    kinds: ['exam-finding', 'complaint', 'diagnosis'],
    words: /\b(?:radicul\w*|radiat\w*|sciatica|nerve root|dermatom\w*|myotom\w*)\b/,
    // What would bear it out is denied, and not the thing.
    unless: /\bcorroborat\w*|\bblocks?\b/,
    fact: either(
      finding(DEFICIT),
      finding(ROOT_SIGN),
      (fact, { parts }) =>
        isAffirmed(fact) &&
        ((fact.kind === 'complaint' && fact.value.radiates && mayBeOfParts(fact.value, parts)) ||
          (fact.kind === 'diagnosis' && /radicul|sciatica/i.test(fact.value.name) && mayBeOfParts(fact.value, parts))),
    ),
    better: either(finding(DEFICIT), finding(ROOT_SIGN)),
  },
  {
    asks: 'a red flag',
    weak: true,
    words: /\bred[- ]flags?\b|\bcauda equina\b|\bserious (?:pathology|underlying)\b/,
    fact: (fact: Fact) =>
      (fact.kind === 'complaint' &&
        isAffirmed(fact) &&
        /^(?:incontinence|fever|chills|weight loss|loss of consciousness)$/.test(fact.value.name)) ||
      (fact.kind === 'diagnosis' &&
        isAffirmed(fact) &&
        /fracture|cauda equina|myelopath|tumou?r|infection|osteomyelitis|dislocation/i.test(fact.value.name)),
    said: /\b(?:progressive (?:neurologic\w* |motor )?(?:deficit|weakness)|saddle anesthesia|bowel (?:and|or) bladder (?:dysfunction|incontinence)|night pain|worse at night|(?:unexplained|unplanned|unintended|unintentional) weight loss|(?:history of|treated for|had) (?:[a-z]+ )?cancer|foot drop)\b/i,
    ever: true,
  },
  {
    asks: 'spasm',
    kinds: ['exam-finding'],
    words: /\bspasms?\b/,
    fact: (fact, { parts }) =>
      fact.kind === 'exam-finding' &&
      isAffirmed(fact) &&
      fact.value.finding === 'spasm' &&
      /spasm/i.test(fact.at.quote) &&
      mayBeOfParts(fact.value, parts),
  },
  { asks: 'tenderness', weak: true, kinds: ['exam-finding'], words: /\btender\w*\b/, fact: finding(/^tenderness$/) },
  {
    asks: 'trigger points',
    kinds: ['exam-finding'],
    words: /\btrigger points?\b|\btwitch\b|\btaut bands?\b/,
    unless: /\binjection/,
    fact: finding(/^trigger points$/),
    said: /\b(?:twitch (?:response|sign)|taut bands?|jump sign)\b(?![^.;]{0,20}\b(?:no|not|absent|negative)\b)|\btrigger points?\b (?:was|were|is|are) (?:felt|found|noted|palpated|present|identified|elicited|palpable)/i,
    ofPart: true,
  },
  { asks: 'swelling', kinds: ['exam-finding'], words: /\b(?:swelling|effusion|edema)\b/, fact: finding(/^swelling$/) },
  {
    asks: 'weakness',
    kinds: ['exam-finding', 'complaint'],
    words: /\bweak\w*\b/,
    fact: either(finding(/^(?:motor weakness|decreased strength)$/), complaint(/^weakness$/)),
  },
  {
    asks: 'numbness or tingling',
    kinds: ['exam-finding', 'complaint'],
    words: /\b(?:numb(?:ness|ed|s)?\b|tingl\w*|paresthesias?|dysesthesias?)\b/,
    fact: either(
      complaint(/^(?:numbness|tingling|paresthesia)$/),
      finding(/^(?:decreased sensation|sensory deficit)$/),
    ),
  },
  {
    asks: 'instability',
    kinds: ['exam-finding', 'complaint', 'imaging', 'diagnosis'],
    words: /\b(?:instability|unstable|laxity|listhesis|giving way|buckling)\b/,
    fact: either(
      finding(/^(?:joint laxity|positive Lachman's test|positive apprehension test)$/),
      complaint(/^(?:instability|giving way)$/),
      (fact, { parts }) =>
        (fact.kind === 'imaging' &&
          isAffirmed(fact) &&
          /listhesis|instability/i.test(fact.value.finding ?? '') &&
          mayBeOfParts(fact.value, parts)) ||
        (fact.kind === 'diagnosis' &&
          isAffirmed(fact) &&
          /listhesis|instability/i.test(fact.value.name) &&
          mayBeOfParts(fact.value, parts)),
    ),
  },
  {
    asks: 'locking or giving way',
    kinds: ['complaint'],
    words: /\b(?:locking|catching|mechanical symptoms|popping|clicking)\b/,
    fact: (fact, thing) =>
      complaint(MECHANICAL.test(thing.own) ? /^(?:locking|giving way|clicking)$/ : /^(?:locking|clicking)$/)(
        fact,
        thing,
      ),
  },
  {
    asks: 'reduced motion',
    weak: true,
    kinds: ['exam-finding'],
    words: /\b(?:range of motion|rom|stiff\w*|motion)\b/,
    fact: finding(/^decreased range of motion$/),
  },
  {
    asks: 'headaches',
    kinds: ['complaint'],
    words: /\b(?:headaches?|migraines?)\b/,
    unless:
      /\b(?:prophyla\w*|prevent\w*|relief|reduc\w*|improv\w*|frequency|number|duration|trial|medicat\w*|botox|less)\b/,
    fact: complaint(/^headache$/),
    said: /\b(?:headaches?|migraines?)\b(?! (?:medicat|prevent|prophyla|drug))/i,
  },
  {
    asks: 'an impingement sign',
    kinds: ['exam-finding'],
    words: /\bimpingement\b/,
    unless: /\bimaging|mri\b/,
    fact: finding(/^positive impingement sign$/),
  },
  {
    asks: 'a positive straight leg raise',
    kinds: ['exam-finding'],
    words: /\bstraight leg|\bslr\b/,
    fact: finding(/^positive straight leg raise$/),
  },
  {
    asks: 'facet signs',
    kinds: ['exam-finding', 'diagnosis'],
    words: /\bfacet\b(?! (?:injection|block))/,
    fact: either(
      finding(/^facet signs$/),
      (fact, { parts }) =>
        fact.kind === 'diagnosis' &&
        isAffirmed(fact) &&
        /facet/i.test(fact.value.name) &&
        mayBeOfParts(fact.value, parts),
    ),
  },
  {
    asks: 'nerve pain',
    kinds: ['complaint', 'diagnosis'],
    said: /\b(?:confirmed|showed|revealed|demonstrated|consistent with|positive for)\b[^.;]{0,30}\b(?:radiculopathy|neuropathy)\b/i,
    words: /\b(?:neuropathic|nerve) (?:pain|symptoms?|component)\b|\bneuropath\w*\b|\bneuralgia\b|\bburning\b/,
    unless:
      /\b(?:medications?|agents?|drugs?|first[- ]line|trial|failed|post-?\s?herpetic|diabetic|trigeminal|occipital|(?:picture|pattern|presentation) of)\b/,
    sentence: told => !BURNING_WITHIN.test(told),
    fact: either(
      complaint(/^(?:burning|tingling|numbness|paresthesia)$/),
      (fact, { parts }) =>
        (fact.kind === 'diagnosis' &&
          isAffirmed(fact) &&
          /neuropath|neuralg|radicul|complex regional|carpal tunnel|cubital/i.test(fact.value.name) &&
          mayBeOfParts(fact.value, parts)) ||
        (fact.kind === 'complaint' && isAffirmed(fact) && fact.value.radiates && mayBeOfParts(fact.value, parts)),
    ),
  },
  {
    asks: 'findings of an examination',
    weak: true,
    words:
      /\b(?:physical|objective|exam\w*|clinical) (?:\w+ )?(?:findings?|exam\w*|evidence|signs?|abnormal\w*)\b|\bexamination\b/,
    unless: /\b(?:functional|improve\w*|imaging|gastro\w*|neuro\w*|motor|sensory|radicul\w*)\b/,
    fact: (fact, { parts }) =>
      fact.kind === 'exam-finding' &&
      isAffirmed(fact) &&
      mayBeOfParts(fact.value, parts) &&
      (parts.regions.length > 0 ? fact.value.region !== null : true),
  },
  {
    asks: 'complaints of that part',
    weak: true,
    words:
      /^(?:(?:any|current|subjective|documented|significant|ongoing|specific|the|[a-z]+)\s+){0,3}complaints?\b|\bcomplaints? (?:of|regarding|about)\b|\bpain in\b/,
    unless:
      /\b(?:temporal|associat\w*|correlat\w*|relation\w*|gastro\w*|gi|stomach|sleep|psych\w*|improve\w*|relief|reduc\w*)\b/,
    fact: (fact, { parts }) =>
      fact.kind === 'complaint' &&
      isAffirmed(fact) &&
      parts.regions.length > 0 &&
      fact.value.region !== null &&
      mayBeOfParts(fact.value, parts),
  },
];

const DISORDER_WORDS = lexicon(DISORDERS.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
/** Words that turn the denial to something else than having the disorder. */
const OTHER_MATTER =
  /\b(?:improve\w*|treat\w* (?:with|of)|fail\w*|trial|tried|relief|scores?|surgery|repair|consult\w*)\b/;

/** A disorder by name, as imaging shows it or a diagnosis says it. */
export const disorderShown: Topic = ({ words, own, parts }) => {
  const [first] = findPhrases(DISORDER_WORDS, splitWords(words));
  if (first === undefined || OTHER_MATTER.test(own)) return null;
  const isIt = (text: string): boolean =>
    findPhrases(DISORDER_WORDS, splitWords(text)).some(match => match.value === first.value);
  return {
    asks: words.slice(first.start, first.end),
    answeredBy: fact =>
      (fact.kind === 'imaging' &&
        isAffirmedOrPast(fact) &&
        isIt(fact.value.finding ?? '') &&
        mayBeOfParts(fact.value, parts)) ||
      (fact.kind === 'diagnosis' && isAffirmed(fact) && isIt(fact.value.name) && mayBeOfParts(fact.value, parts)),
    ...(/\b(?:imaging|radiograph\w*|x-?rays?|mri|films?)\b/.test(words)
      ? { betterBy: (fact: Fact) => fact.kind === 'imaging' }
      : {}),
  };
};
