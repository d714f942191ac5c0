import { findPhrases, lexicon, splitWords, type Words } from '#domain/drugs/lexicon.ts';
import { COMORBIDITIES } from '#domain/evidence/kinds/condition/comorbidity-table.ts';
import { DISORDERS } from '#domain/evidence/kinds/condition/disorder-table.ts';
import { isAffirmed, isAffirmedOrPast, isOfParts, type Topic } from '../query.ts';

const ILLNESSES = lexicon(COMORBIDITIES.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
const DISORDER_WORDS = lexicon(DISORDERS.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
/** Words that turn the denial to something else than having the condition. */
const OTHER_MATTER =
  /\b(?:risk\w*|improve\w*|treat\w*|medicat\w*|history|fail\w*|due to|caused|secondary|relief|scores?|severity|exam\w*|imaging|x-?rays?|mri|radiograph\w*|electro\w*|screen\w*|tests?|signs?|surgery|repair|trial|anti-?\s?depress\w*|opioids?|evaluat\w*|consult\w*|hygiene|issues and)\b/;

/** It was looked for, which does not say that it is there. */
const LOOKED_FOR = /\b(?:screen\w*|test\w*|evaluat\w*|assess\w*) (?:was |were )?(?:for|negative|of)\b/i;

/** Illnesses that a history of them does not end. */
const LIFELONG: ReadonlySet<string> = new Set([
  'diabetes',
  'hypertension',
  'coronary artery disease',
  'heart failure',
  'kidney disease',
  'chronic obstructive pulmonary disease',
  'rheumatoid arthritis',
  'multiple sclerosis',
  'dementia',
  'sickle cell disease',
  'lupus',
  'schizophrenia',
]);

/** A test, a therapy or the cause of it is denied, and not that the sleep is poor. */
const FOR_SLEEP = /\b(?:study|studies|therapy|causes?|etiology)\b[^,;]{0,40}\b(?:for|of) (?:the |his |her )?insomnia\b/;

/** A condition beside the injury: obesity, diabetes, reflux, insomnia, depression. */
export const illness: Topic = ({ words, split }) => {
  const named = findPhrases(ILLNESSES, split());
  const [first] = named;
  if (first === undefined || OTHER_MATTER.test(words.slice(0, first.start))) return null;
  const names = new Set(named.map(match => match.value));
  if (FOR_SLEEP.test(words) || names.size > 2 || /\bdiabetic (?:painful |peripheral )*neuropath/.test(words))
    return null;
  return {
    asks: first.value,
    kinds: ['comorbidity'],
    answeredBy: fact =>
      fact.kind === 'comorbidity' &&
      fact.value.name === first.value &&
      // What lasts for life is not over because it is told as history.
      (isAffirmed(fact) || (isAffirmedOrPast(fact) && LIFELONG.has(fact.value.name))),
    inSentence: sentence => !LOOKED_FOR.test(sentence),
  };
};

/** Structures a disorder may be of: what is denied of one is not stated by another. */
const STRUCTURES =
  /\b(?:labr\w+|menisc\w+|rotator cuff|supraspinatus|infraspinatus|subscapularis|biceps|triceps|achilles|patellar|quadriceps|cruciate|acl|pcl|collateral|mcl|lcl|ligament\w*|scaphoid|tfcc|triangular|annular|plantar|peroneal|posterior tibial|chondral|cartilage)\b/g;

function isOfStructures(denied: string, stated: string): boolean {
  const structures = denied.match(STRUCTURES) ?? [];
  const lower = stated.toLowerCase();
  return structures.every(structure => lower.includes(structure.slice(0, 5)));
}

/** Any disorder of the discs, as denials name them together. */
const OF_DISCS =
  /\b(?:intervertebral )?dis[ck] (?:disorders?|patholog\w+|disease|problems?|lesions?|injur\w+|abnormalit\w+)\b/;
const DISORDERS_OF_DISCS: ReadonlySet<string> = new Set(['disc disease', 'disc herniation']);

/** The disorders that words name, and the words. */
function disordersNamed(
  words: string,
  split: () => Words,
): { readonly asks: string; readonly names: ReadonlySet<string> } | null {
  const ofDiscs = OF_DISCS.exec(words);
  if (ofDiscs !== null) return { asks: ofDiscs[0], names: DISORDERS_OF_DISCS };
  const [first] = findPhrases(DISORDER_WORDS, split());
  return first === undefined ? null : { asks: words.slice(first.start, first.end), names: new Set([first.value]) };
}

/** A disorder of the injured part by name. */
export const disorder: Topic = ({ words, split, parts }) => {
  const named = disordersNamed(words, split);
  if (named === null || /\b(?:radicul|sciatica)/.test(words) || OTHER_MATTER.test(words)) return null;
  return {
    asks: named.asks,
    kinds: ['diagnosis'],
    answeredBy: fact =>
      fact.kind === 'diagnosis' &&
      isAffirmed(fact) &&
      findPhrases(DISORDER_WORDS, splitWords(fact.value.name)).some(match => named.names.has(match.value)) &&
      isOfStructures(words, fact.value.name) &&
      isOfParts(fact.value, parts),
  };
};

export const STOMACH = /\b(?:gastrointestinal|gi|gastric|dyspep\w*|stomach|reflux|heartburn|gastritis)\b/;

const COMPLAINT_OF_STOMACH =
  /\b(?:heartburn|dyspepsia|(?:acid )?reflux|stomach burn\w*|burning (?:of|in) the stomach|upsets? (?:his|her) stomach|gerd|epigastric pain|stomach (?:upset|pain|ache)|gi (?:upset|distress|symptoms)|gastrointestinal (?:upset|distress|symptoms))\b/i;

/** Complaints of the stomach, in whatever words. */
export const stomach: Topic = ({ words }) => {
  if (!STOMACH.test(words) || /\b(?:risk|assessment|prophyla\w*|history|bleed\w*|ulcers?)\b/.test(words)) return null;
  return {
    asks: 'complaints of the stomach',
    kinds: ['comorbidity'],
    answeredBy: fact =>
      fact.kind === 'comorbidity' && isAffirmed(fact) && /^(?:gastro|gastritis|peptic)/.test(fact.value.name),
    saidBy: COMPLAINT_OF_STOMACH,
  };
};

export const SLEEP =
  /\b(?:insomnia|sleep (?:disturbances?|difficult\w*|issues|problems|disorder|complaints?)|difficulty sleeping|trouble sleeping)\b/;

/** How long is asked for, too. */
const LASTING = /\b(?:days|weeks|months|years?)\b/;

/** Trouble sleeping, in whatever words. */
export const sleep: Topic = ({ words }) => {
  if (!SLEEP.test(words) || LASTING.test(words) || FOR_SLEEP.test(words)) return null;
  if (
    /\b(?:hygiene|study|apnea|behaviou?ral|etiology|cause|pattern)\b/.test(
      words.slice(0, words.search(/insomnia|sleep/) + 30),
    ) &&
    !/\binsomnia\b/.test(words)
  )
    return null;
  return {
    asks: 'trouble sleeping',
    kinds: ['comorbidity', 'complaint'],
    answeredBy: fact =>
      isAffirmed(fact) &&
      ((fact.kind === 'comorbidity' && fact.value.name === 'insomnia') ||
        (fact.kind === 'complaint' && fact.value.name === 'difficulty sleeping')),
  };
};
