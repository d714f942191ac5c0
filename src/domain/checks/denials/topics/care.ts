import { COUNT } from '#domain/drugs/count.ts';
import type { Fact, FactOf } from '#domain/evidence/fact.ts';
import { sameOrSupplied, sameRegion } from '../../letter/regions.ts';
import { isAffirmedOrPast, isOfParts, type Query, type Topic } from '../query.ts';
import { isElsewhere, isOfSameParts } from '../sense/same-parts.ts';

type DrugKind = {
  readonly name: string;
  readonly words: RegExp;
  readonly classes: RegExp;
  /** That drugs of it are taken, and that they ever were, where a summary names none. */
  readonly said?: { readonly now: RegExp; readonly ever: RegExp };
};

const TAKING =
  '(?:taking|takes?|on|uses?|using|managed with|(?:is|being) treated with|continues? (?:on|with)|maintained on|current medications?(?: are| include|:))';
const TAKEN =
  '(?:took|taken|used|treated with|tried|failed|given|prescribed|trials? of|treatments?(?: to date)?(?: has| have)?(?: included?s?|:)|medications?(?: to date)?(?: has| have)?(?: included?s?|:)|responded to|relief (?:from|with)|stopped)';
const NOT_BEFORE = '(?<!\\b(?:not|never|nor|no|avoid\\w*|without)\\s(?:[a-z]+\\s)?)';
/** Other words of a list of drugs. */
const IN_LIST = '\\s(?:(?!topical|no\\b|not\\b)[a-z-]+,?\\s(?:and\\s)?){0,5}?';

/** How a summary says it, given the kind as it calls it. */
const takenOf = (kind: string): { readonly now: RegExp; readonly ever: RegExp } => ({
  now: new RegExp(`${NOT_BEFORE}\\b${TAKING}${IN_LIST}(?:${kind})\\b`, 'i'),
  ever: new RegExp(`${NOT_BEFORE}\\b(?:${TAKING}|${TAKEN})${IN_LIST}(?:${kind})\\b`, 'i'),
});

/** Kinds of drugs as rationales call them, and their classes in the drug table. */
// biome-ignore format: a table reads in columns
const DRUGS: readonly DrugKind[] = [
  { name: 'a tricyclic',        words: /\b(?:tricyclics?|tcas?)\b(?!(?: anti-?depressants?)? ?(?:,|or|and|\/))(?<!\b(?:snris?|anti-?depressants?|or|and)\b.*)/, classes: /TCA/ },
  { name: 'an antidepressant',  words: /\b(?:anti-?depressants?|tricyclics?|tcas?|snris?|ssris?)\b/,                  classes: /SNRI|SSRI|TCA|antidepressant/i, said: takenOf('anti-?\\s?depressants?|tricyclics?|snris?|ssris?') },
  { name: 'an anticonvulsant',  words: /\b(?:anti-?convulsants?|anti-?epilep(?:tics?|sy drugs?)|aeds?)\b/,             classes: /antiepileptic/i, said: takenOf('anti-?\\s?convulsants?|anti-?\\s?epileptics?') },
  { name: 'an NSAID',           words: /\b(?:nsaids?|(?:oral )?non-?\s?steroidal anti-?inflammator\w*|anti-?inflammator(?:y|ies))\b/, classes: /^NSAID/i, said: takenOf('nsaids?|non-?\\s?steroidals?|(?:non-?\\s?steroidal\\s)?anti-?\\s?inflammator(?:y|ies)') },
  { name: 'a muscle relaxant',  words: /\bmuscle relaxants?\b/,                                                        classes: /muscle relaxant|antispastic/i, said: takenOf('muscle relax(?:ants?|ers?)') },
  { name: 'an opioid',          words: /\b(?:opioids?|opiates?|narcotics?)\b/,                                         classes: /opioid(?! antagonist)/i, said: takenOf('opioids?|opiates?|narcotics?') },
  { name: 'a proton pump inhibitor', words: /\b(?:proton pump inhibitors?|ppis?)\b/,                                   classes: /^PPI/i, said: takenOf('proton pump inhibitors?|ppis?') },
  { name: 'a benzodiazepine',   words: /\bbenzodiazepines?\b/,                                                         classes: /benzodiazepine/i, said: takenOf('benzodiazepines?') },
  { name: 'a corticosteroid',   words: /\b(?:(?:oral|systemic|concurrent|concomitant|chronic|use of) (?:cortico)?steroids?|corticosteroid use)\b(?! inject)/, classes: /corticosteroid/i },
  { name: 'an anticoagulant',   words: /\banti-?coagulants?\b(?! inject)/, classes: /anticoagulant/i, said: takenOf('anti-?coagulants?|blood thinners?') },
  { name: 'acetaminophen',      words: /\bacetaminophen\b/,                                                            classes: /^analgesic$/i },
];

type Care = { readonly name: string; readonly words: RegExp; readonly treatments: RegExp };

/** Treatments as rationales call them, and the names the facts give them. */
// biome-ignore format: a table reads in columns
const CARE: readonly Care[] = [
  { name: 'physical therapy',   words: /\b(?:physical therapy|physiotherapy|physical medicine|formal therapy|supervised therapy)\b/,  treatments: /^(?:physical therapy|occupational therapy)$/ },
  { name: 'acupuncture',        words: /\bacupuncture\b/,                                             treatments: /^acupuncture$/ },
  { name: 'chiropractic care',  words: /\b(?:chiropractic\w*|manipulat\w+|manual therapy)\b/,         treatments: /^chiropractic$/ },
  { name: 'trigger point injections', words: /\btrigger points? injections?\b/,                    treatments: /trigger point/ },
  { name: 'facet injections or blocks', words: /\b(?:facet (?:joint )?(?:injections?|blocks?)|medial branch blocks?)\b/, treatments: /facet|medial branch/ },
  { name: 'epidural injections', words: /\bepidural\w*\b/,                                         treatments: /epidural/ },
  { name: 'injections',         words: /\b(?:(?:cortico)?steroid injections?|cortisone injections?|injections?)\b/, treatments: /injection|nerve block/ },
  { name: 'home exercise',      words: /\bhome[- ]exercises?\b/,                                      treatments: /^home exercise$/ },
  { name: 'a TENS unit',        words: /\b(?:tens|transcutaneous)\b/,                                 treatments: /^TENS$/ },
  { name: 'psychotherapy',      words: /\b(?:psychotherapy|cognitive[- ]behaviou?ral|counsell?ing(?! (?:in|on|about)))\b/, treatments: /^psychotherapy$/ },
  { name: 'bracing',            words: /\b(?:brac(?:e|ing)|splint(?:ing)?|immobili[sz]ation)\b/,      treatments: /^bracing$/ },
  { name: 'modified activity',  words: /\b(?:activity modifications?|modifications? of (?:the |his |her )?activit\w+|modified activit\w+)\b/, treatments: /^activity modification$/ },
  { name: 'conservative care',  words: /\bconservative (?:care|treatments?|therap(?:y|ies)|measures|management|modalities)\b|\b(?:lower levels? of care)\b/, treatments: /^(?:physical therapy|occupational therapy|chiropractic|acupuncture|home exercise|bracing|activity modification)$/ },
];

const NO_BETTER =
  /\b(?:lack of|without|no|not|little|minimal) (?:significant |any |much |lasting |sustained )?(?:improve\w*|relief|benefit|response|better)\b|\bnot (?:improv\w+|respond\w*|help\w*|better)\b|\b(?:failed|failing|failure of|refractory to|unresponsive to) (?:to (?:improve|respond)|conservative|treatment|therapy|physical|medication|pt|non-?operative)\w*|\bdespite (?:physical|conservative|treatment|therapy|medication|pt|rest)\b/i;

function isTaken(fact: Fact, classes: RegExp): boolean {
  return (
    fact.kind === 'medication' &&
    isAffirmedOrPast(fact) &&
    fact.value.status !== 'requested' &&
    fact.value.drugClass !== null &&
    classes.test(fact.value.drugClass)
  );
}

function drugFailed(fact: Fact, classes: RegExp): boolean {
  return (
    isTaken(fact, classes) &&
    fact.kind === 'medication' &&
    (fact.value.status === 'stopped' || fact.value.status === 'prior') &&
    /\bfail|ineffective|not (?:help|effective|tolerat)|no (?:relief|benefit)|without (?:relief|benefit)/i.test(
      fact.at.quote,
    )
  );
}

const VISITS_HAD = new RegExp(
  `\\b(?:completed|attended|received|had|underwent|after)\\s+(?:at least |about |approximately )?${COUNT}\\s+(?:of\\s+\\d+\\s+)?(?:\\(\\d+\\)\\s+)?(?:[a-z]+ ){0,3}(?:visits?|sessions?)\\b`,
  'i',
);

export const HOW_MANY =
  /\b(?:how many|number of|amount of|quantity of)\b[^.]{0,60}\b(?:visits?|sessions?|treatments?|therapy)\b/;

/** How many visits were had: the record says so with a count. */
export const visitsHad: Topic = ({ own }) => {
  if (!HOW_MANY.test(own)) return null;
  return {
    asks: 'how many visits were completed',
    saidBy: VISITS_HAD,
  };
};

export const DRUG_WORDS = DRUGS.map(({ words }) => words);

/** Use at the time is denied, not that it was ever used. */
const NOW =
  /\b(?:is|currently|concurrent(?:ly)?|now) (?:on|taking|using|use|(?:being )?prescribed)\b|\b(?:concurrent|concomitant|current|ongoing) use\b/;

/** "Is not on opioids": the verb stands among the words that deny. */
const IS_NOT = /\b(?:is|are)\b/;
const ON_NOW = /^\s*(?:currently )?(?:on|taking|using)\b/;

function isCurrent({ assertion, value }: FactOf<'medication'>): boolean {
  return assertion === 'affirmed' && value.status !== 'stopped' && value.status !== 'prior';
}

/** Drugs that are to come before the one asked for, which is none of them. */
const BEFORE_IT =
  /\b(?:traditional|conventional|non-?selective|ordinary|older|customary|standard|generic|first-?line|usual)\s(?:[a-z]+ )?(?:nsaids?|non-?steroid\w*|anti-?\w+|opioids?|muscle relaxants?|benzodiazepines?)\b/;

/** Drugs of a kind not tried, or not tried in vain. */
export const drugsTried: Topic = ({ words, own, denied, title, cue }) => {
  if (
    denied === 'recorded' ||
    /\b(?:unable|intoleran|contraindicat|toler|lowest|least|dose|other|another|alternativ|different|combin|topical|conservative|short-?term|long-?term|long-?acting|extended|ongoing|continued|chronic|regimen|non-?opioid|improve|benefi|function|activit|adls|relie|respon|effica|effective)\w*/.test(
      own,
    )
  )
    return null;
  const [kind, ...others] = DRUGS.filter(drug => drug.words.test(words));
  if (kind === undefined) return null;
  // "Neither antidepressants or anticonvulsants": either of them contradicts.
  const kinds = /\bor\b|\//.test(own) ? [kind, ...others] : [kind];
  if (denied === 'failed')
    return {
      asks: `failure of ${kind.name}`,
      kinds: ['medication'],
      answeredBy: fact => kinds.some(({ classes }) => drugFailed(fact, classes)),
    };
  const isNow = NOW.test(own) || (IS_NOT.test(cue) && ON_NOW.test(own));
  const isOfOthers = BEFORE_IT.test(own);
  const said = isOfOthers ? undefined : kind.said?.[isNow ? 'now' : 'ever'];
  return {
    asks: `use of ${kind.name}`,
    kinds: ['medication'],
    ...(said === undefined ? {} : { saidBy: said, ...(isNow ? {} : { ever: true }) }),
    answeredBy: fact =>
      kinds.some(({ classes }) => isTaken(fact, classes)) &&
      !(isOfOthers && fact.kind === 'medication' && title.includes(fact.value.name.toLowerCase())) &&
      (!isNow || (fact.kind === 'medication' && isCurrent(fact))),
  };
};

export const CARE_WORDS = CARE.map(({ words }) => words);

/** Treatments not had, or not had in vain: use alone does not contradict "has not failed". */
export const careTried: Topic = ({ words, own, denied, parts, namesPart }) => {
  if (
    /^\s*(?:any )?(?:pain|discomfort|symptoms?)\b|\b(?:improve\w*|benefi\w*|relief|gains?|respon\w*|helped|helpful|lasted|effective\w*|tolerat\w*|progress|functional|outcomes?|efficacy|unable|adequate|sufficient|full|complete|entire|whole|proper|enough|formal|exhausted|recent|notes?|reports?|records?|compliance|need|months?|weeks?|\d+[- ]days?|other)\b/.test(
      own,
    )
  )
    return null;
  if (/\bhow many|number of\b/.test(own)) return null;
  const kind = CARE.find(care => care.words.test(words));
  if (
    kind === undefined ||
    (denied === 'recorded' &&
      !/^(?:\s*(?:any|prior|previous|recent|a trial of|trial of)\s+)*\w+[\w\s,-]{0,40}$/.test(words))
  )
    return null;
  const had: Query = {
    asks: kind.name,
    kinds: ['treatment-tried', 'visit-count'],
    answeredBy: fact =>
      (fact.kind === 'visit-count' &&
        kind.name === 'physical therapy' &&
        fact.value.service === 'therapy' &&
        fact.assertion === 'affirmed' &&
        fact.subject === 'patient') ||
      (fact.kind === 'treatment-tried' &&
        isAffirmedOrPast(fact) &&
        kind.treatments.test(fact.value.treatment) &&
        !isElsewhere(fact.value.treatment, parts, namesPart) &&
        // What was done to another part contradicts nothing; where only the title names the part, what its nerves supply may be meant.
        (fact.value.treated === undefined ||
          isOfParts(fact.value.treated, parts, namesPart ? sameRegion : sameOrSupplied))),
  };
  // The part told beside it, where the denial itself names one.
  const ofPart: Query = namesPart ? { ...had, inSentence: said => isOfSameParts(said, parts) } : had;
  if (denied !== 'failed') return ofPart;
  return {
    ...ofPart,
    asks: `${kind.name} without lasting benefit`,
    and: { asks: 'no improvement', saidBy: NO_BETTER },
  };
};
