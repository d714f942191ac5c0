import { sameRegion } from '../../../letter/regions.ts';
import { isElsewhere, isOfSameParts } from '../../sense/same-parts.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { type DeniedThing, isAffirmedOrPast, isOfParts } from '../../query.ts';
import { reaches } from './measured.ts';
import type { RecordRow } from './row.ts';

/** Treatment had, of a part that may be the one in question. */
function isHad(fact: Fact, { parts, namesPart }: DeniedThing, treatments: RegExp): boolean {
  if (fact.kind !== 'treatment-tried' || !isAffirmedOrPast(fact) || !treatments.test(fact.value.treatment))
    return false;
  const { treated, treatment } = fact.value;
  if (isElsewhere(treatment, parts, namesPart)) return false;
  return treated === undefined || isOfParts(treated, parts);
}

const inVain = (fact: Fact): boolean =>
  fact.kind === 'treatment-tried' && (fact.value.response === 'no-benefit' || fact.value.response === 'not-tolerated');

/** Words that turn the denial from the care to what came of it, how much of it, or why. */
const OF_ITS_EFFECT =
  /^(?:any )?(?:pain|discomfort)\b|\b(?:effects? of|improve\w*|benefi\w*|gains?|progress\w*|how many|number of|superior\w*|respon\w*|helped|helpful|lasted|tolerat\w*|relief|efficacy|effective\w*|outcomes?|results?|achiev\w+|accomplish\w*|need|(?:reduc\w+|decreas\w+|lessen\w*|lift\w*) (?:of|in|with|from|by|after))\b/;

type Care = readonly [asks: string, words: RegExp, treatments: RegExp, said?: RegExp];

/** What one exercises with. */
const GEAR =
  'putty|thera-?\\s?(?:bands?|bars?|putty)|bands?|pulleys?|stretch\\w*|exercis\\w*|bike|bicycle|wobble board|weights|stair stepper|foam roller';
/** Exercise done or taught for home, by its name or by what it is done with. */
export const HOME_EXERCISE = new RegExp(
  [
    `\\bhome (?:${GEAR}|(?:exercise )?(?:program|routine|regimen))\\b`,
    `\\b(?:sheets?|handouts?|set|list) of (?:[a-z]+ )?(?:stretch|exercis)\\w*`,
    `\\b(?:exercise|stretching) (?:sheets?|handouts?)\\b`,
    `\\b(?:${GEAR})\\b[^.;]{0,24}\\b(?:at home|on (?:his|her) own|after work|before work|daily|nightly|every (?:day|morning|night)|each (?:day|morning|night)|twice a day)\\b`,
    `(?<!\\b(?:be|to)\\s)\\b(?:does|continues|keeps up|follows|performs|taught|shown|handed|given)\\s(?:[a-z]+\\s){0,3}(?:hep|home exercis\\w*|putty|stretches|pulleys)\\b`,
  ].join('|'),
  'i',
);

// biome-ignore format: a table reads in columns
const CARE: readonly Care[] = [
  ['home exercise',       /\bhome[- ]?(?:based )?(?:exercises?|program|stretch\w*)|\bhep\b|\bexercise (?:program|regimen)|\bself[- ](?:directed|guided) (?:exercise|program|care)|\bstretching\b/, /^home exercise$/, HOME_EXERCISE],
  ['aquatic therapy',     /\b(?:aquatic|aqua|pool|water) (?:therapy|exercise)/,                                                                           /^aquatic therapy$/],
  ['physical therapy',    /\b(?:physical|formal|supervised|active|land[- ]based|skilled) (?:therap\w+|rehabilitation|medicine|modalities)|\bphysiotherapy|\bpt\b|\btherapeutic exercise|\brehabilitation\b(?! program)|\bstrengthening (?:program|exercise|with)|\bwith a (?:physical )?therapist\b/, /^(?:physical|occupational|aquatic) therapy$/],
  ['occupational therapy', /\b(?:occupational|hand) therapy|\bot\b/,                                                                                      /^(?:occupational|physical) therapy$/],
  ['chiropractic care',   /\bchiropract\w*|\bmanipulat\w*|\bmanual therapy/,                                                                               /^chiropractic$/],
  ['acupuncture',         /\bacupuncture\b|\bneedling\b/,                                                                                                   /^acupuncture$/],
  ['massage',             /\bmassage|\bmyofascial release/,                                                                                                  /^massage$/, /\bmassage (?:visits?|sessions?|treatments?)\b(?! (?:was|were) (?:requested|recommended))/i],
  ['epidural injections', /\bepidurals?\b|\besis?\b|\btfesis?\b/,                                                                                            /epidural/, /\b(?:transforaminal|interlaminar|caudal|translaminar)\b[^.;]{0,20}\b(?:injections?|blocks?)\b/i],
  ['facet injections or blocks', /\bfacet\b[^.]{0,20}\b(?:injection|block)|\bmedial branch|\bmbbs?\b|\bdiagnostic (?:[a-z]+ )?blocks?\b/,                                                         /facet|medial branch/],
  ['trigger point injections', /\btrigger point\b[^.]{0,12}\binject/,                                                                                         /trigger point/],
  ['viscosupplementation', /\bhyaluron\w*|\bviscosuppl\w*|\bsynvisc|\borthovisc/,                                                                            /hyaluronic/],
  ['injections',          /\b(?:injections?|injectables?|cortisone|shots?|(?:nerve|root) blocks?)\b/,                                                                                      /injection|block|viscosuppl|hyaluron/, /\b(?:injections?|injected|cortisone shots?|steroid shots?)\b|\b(?:kenalog|depo-?medrol|celestone|triamcinolone|betamethasone|toradol im)\b/i],
  ['a TENS unit',         /\b(?:tens|transcutaneous|electrical stimulation|interferential|h-?wave)\b/,                                                      /^TENS$/],
  ['bracing',             /\b(?:brac(?:e|es|ing)|splint\w*|orthotics?|immobili[sz]\w+|supports?)\b/,                                                         /^bracing$/, /\b(?:wears?|wearing|wore|worn|uses?|using|used|had|given|provided|fitted)\b[^.]{0,44}\b(?:braces?|splints?|orthotics?|boots?|slings?|lumbar supports?)\b|\b(?:placed|put) in(?:to)? (?:an? |the )?(?:[a-z-]+ ){0,2}(?:cast|splint|boot|brace|sling)\b|\b(?:braces?|splints?|orthotics?|boots?|slings?)\b[^.;]{0,20}\b(?:worn|used|tried|was given|were given)\b/i],
  ['activity modification', /\b(?:activity modification|rest\b|modified activit\w+)/,                                                                        /^activity modification$/],
  ['ice or heat',         /\b(?:ice|heat|hot packs?|cold packs?|cryotherapy)\b/,                                                                            /^heat and cold$/],
  ['psychotherapy',       /\b(?:psychotherapy|cognitive[- ]behaviou?ral|cbt|counsell?ing(?! (?:in|on|about))|psychological treatment|biofeedback)\b/,                             /^psychotherapy$/],
  ['a functional restoration program', /\bfunctional restoration program|\bwork (?:hardening|conditioning)|\bmultidisciplinary program/,                       /functional restoration/],
  ['conservative care',   /\b(?:conservative|conventional|non-?\s?operative|non-?\s?surgical|non-?\s?invasive|conservation) (?:care|treatments?|therap(?:y|ies)|measures|management|modalities|options|interventions?)\b|\bfirst[- ]line (?:treatments?|care|therapies|measures|conservative)|\b(?:lesser|lower levels? of|other|alternative|standard|initial|primary|previous|prior|earlier|usual) (?:measures|care|treatments?|modalities|therap(?:y|ies)|means|methods)\b/,
    /^(?:physical therapy|occupational therapy|aquatic therapy|chiropractic|acupuncture|home exercise|bracing|activity modification|massage|TENS|.*injection|.*block)$/],
];

/** What is said of care that was had, before its words and behind them. */
const HAD =
  'completed|attended|attends|attending|had|treated (?:by|with)|saw|went (?:to|through)|received|underwent|undergone|tried|did|does|performs|performed|continues|uses|used|wore|worn|wears|given|finished|participat\\w+ in|despite|failed';
const CAME_OF_IT =
  'were worn|was worn|wore off|lasted|ended|(?:was|were|has been|have been) (?:completed|finished|tried|given|done|performed|used|attempted|ineffective|unsuccessful|helpful)|failed|helped|did not help|gave|brought|has not helped|have not helped|provided|reduced|relieved|improved|decreased|eased';

function wasHad(words: RegExp): RegExp {
  return new RegExp(
    `(?<!\\b(?:not|never)\\s(?:[a-z]+\\s)?)\\b(?:${HAD})\\s(?:[\\w'-]+\\s){0,6}?(?:${words.source})|(?:${words.source})[^.;]{0,30}?\\b(?:${CAME_OF_IT})\\b`,
    'i',
  );
}

/** What is worn in the shoe is no brace, nor a splint an orthotic. */
const IN_SHOE = /\b(?:orthotics?|inserts?|insoles?|arch supports?)\b/i;
const BRACE = /\b(?:brac\w*|splint\w*|supports?|immobili[sz]\w*|orthotics?)\b/i;
const BRACE_ONLY = /\bbraces?\b(?!.*\b(?:splint|immobili|boot|cast))/i;
const isOfSameGear = (told: string, denied: string): boolean =>
  (!IN_SHOE.test(denied) || IN_SHOE.test(told)) && (!BRACE_ONLY.test(denied) || BRACE.test(told));

/** Care that was had, where it is said not to be tried, exhausted or failed; where it is the failure that is denied, what failed is shown first. */
export const careHad = CARE.map(
  ([asks, words, treatments, said]): RecordRow => ({
    asks,
    words,
    unless: OF_ITS_EFFECT,
    kinds: ['treatment-tried'],
    fact: (fact, thing) => isHad(fact, thing, treatments),
    better: (fact, { denied }) => denied === 'failed' && inVain(fact),
    sentence: (told, thing) =>
      (asks !== 'bracing' || isOfSameGear(told, thing.own)) &&
      (asks !== 'injections' || !isElsewhere(told, thing.parts, thing.namesPart)) &&
      (!/\b(?:month|week|\d+[ -]day)/.test(thing.own) || reaches(told, thing)) &&
      // Care of the part itself is denied, not of one that its nerves supply.
      (!thing.namesPart || isOfSameParts(told, thing.parts, sameRegion)),
    said: said ?? wasHad(words),
    ofPart: true as const,
  }),
);

/** The care that words name, the first of the table. */
export function treatmentWords(
  words: string,
): { readonly asks: string; readonly words: RegExp; readonly treatments: RegExp } | null {
  const row = CARE.find(([, named]) => named.test(words));
  return row === undefined ? null : { asks: row[0], words: row[1], treatments: row[2] };
}

/** What a treatment brought, where its effect is said not to be told. */
export const EFFECT =
  'respon\\w+|relief|benefi\\w*|improve\\w*|changes? (?:after|with|from|following)|efficacy|effective\\w*|outcomes?|results?|reduc\\w+|success\\w*|progress|achiev\\w+|accomplish\\w*';
const EFFECT_WORDS = new RegExp(`\\b(?:${EFFECT})\\b`);

// biome-ignore format: a table reads in columns
const EFFECTS: readonly Care[] = [
  ['what the injection brought', /\b(?:injections?|blocks?|epidurals?|esis?|rhizotom\w+|ablation|neurotomy)\b/, /injection|block|ablation|viscosuppl/,
    /\b\d{1,3}\s?(?:%|percent)\s+(?:\w+\s+){0,3}(?:relief|improve\w*|reduc\w+|better|benefit)\b[^.]{0,60}\b(?:injections?|epidurals?|blocks?|esis?)\b|\b(?:injections?|epidurals?|blocks?|esis?)\b[^.]{0,50}\b(?:gave|provided|resulted|helped|with)\b[^.]{0,30}\b(?:relief|improve\w*|benefit)\b/i],
  ['what acupuncture brought',   /\bacupuncture\b/,                                                       /^acupuncture$/],
  ['what chiropractic brought',  /\bchiropract\w*|\bmanipulat\w*/,                                         /^chiropractic$/],
  ['what therapy brought',       /\b(?:physical|occupational|aquatic|pool) therapy\b|\btherapy (?:sessions?|visits?)\b|\bpt\b/, /^(?:physical|occupational|aquatic) therapy$/],
  ['what the TENS unit brought', /\b(?:tens|transcutaneous|h-?wave|interferential)\b/,                      /^TENS$/],
  ['what psychotherapy brought', /\b(?:psychotherapy|cognitive[- ]behaviou?ral|cbt|counsell?ing)\b/,        /^psychotherapy$/],
  ['what massage brought',       /\bmassage\b/,                                                            /^massage$/],
];

/** The response to a treatment, whichever it was. */
export const careEffects = EFFECTS.map(
  ([asks, words, treatments, said]): RecordRow => ({
    asks,
    words: both(words, EFFECT_WORDS),
    unless: /\b(?:function\w*|adls?|daily living|work|notes?|reports?|records?)\b/,
    kinds: ['treatment-tried'],
    fact: (fact, thing) =>
      isHad(fact, thing, treatments) && fact.kind === 'treatment-tried' && fact.value.response !== null,
    better: fact => fact.kind === 'treatment-tried' && fact.value.response === 'helped',
    lasting: true,
    ...(said === undefined ? {} : { said }),
  }),
);

/** Words that match both of two patterns. */
function both(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`(?=[\\s\\S]*(?:${one.source}))(?=[\\s\\S]*(?:${other.source}))`);
}

const isTakenOf =
  (classes: RegExp, ingredients?: RegExp) =>
  (fact: Fact): boolean =>
    fact.kind === 'medication' &&
    isAffirmedOrPast(fact) &&
    fact.value.status !== 'requested' &&
    (classes.test(fact.value.drugClass ?? '') ||
      // In Norco acetaminophen is a partner only.
      (fact.value.ingredients.length === 1 && (ingredients?.test(fact.value.ingredients.join(' ')) ?? false)));

const wasGivenUp = (fact: Fact): boolean =>
  fact.kind === 'medication' && (fact.value.status === 'stopped' || fact.value.status === 'prior');

type Drugs = readonly [asks: string, words: RegExp, classes: RegExp, ingredients?: RegExp];

// biome-ignore format: a table reads in columns
const DRUGS: readonly Drugs[] = [
  ['a first-line drug for nerve pain', /\bfirst[- ]?line\b|\b(?:anti-?\s?depressants?|snris?|tricyclics?|tcas?|anti-?\s?convulsants?|anti-?\s?epileptics?|aeds?|gabapentin|pregabalin|lyrica|neurontin|duloxetine|cymbalta|nortriptyline|amitriptyline|membrane stabili[sz]\w+|neuropathic (?:pain )?(?:medications?|agents?|drugs?))\b/, /SNRI|SSRI|TCA|antidepressant|antiepileptic|anticonvulsant/i],
  ['an NSAID',             /\b(?:nsaids?|non-?\s?steroidal|anti-?\s?inflammator\w+)\b/,                     /^NSAID|COX/i],
  ['acetaminophen',        /\b(?:acetaminophen|tylenol|paracetamol)\b/,                                     /^analgesic$/i, /acetaminophen/i],
  ['a muscle relaxant',    /\b(?:muscle relaxants?|antispasmodics?)\b/,                                     /muscle relaxant|antispastic/i],
  ['a proton pump inhibitor', /\b(?:proton pump inhibitors?|ppis?|omeprazole|acid[- ](?:suppress\w+|reduc\w+|block\w+))\b/,                           /^PPI/i],
  ['a sleep aid',          /\b(?:sleep aids?|hypnotics?|sedative)\b/,                                        /hypnotic|sedative|benzodiazepine|antihistamine/i],
  ['a topical',            /\b(?:topicals?|creams?|patch(?:es)?)\b/,                                        /topical/i],
  ['an opioid',            /(?<!non-?\s?)\b(?:opioids?|opiates?|narcotics?)\b/,                              /opioid(?! antagonist)/i],
  ['a drug that is no opioid', /\bnon-?\s?(?:opioids?|opiates?|narcotics?)\b|\bother (?:analgesics?|medications?)\b|\b(?:oral|over[- ]the[- ]counter|otc) (?:medications?|analgesics?)\b/, /^(?:NSAID|analgesic|SNRI|TCA|antiepileptic|muscle relaxant)/i],
];

/** The kind of drugs that words name, the first of the table. */
export function classWords(
  words: string,
): { readonly asks: string; readonly words: RegExp; readonly isTaken: (fact: Fact) => boolean } | null {
  const row = DRUGS.find(([, named]) => named.test(words));
  return row === undefined ? null : { asks: row[0], words: row[1], isTaken: isTakenOf(row[2], row[3]) };
}

/** Drugs of a kind, taken now or before, where they are said not to be tried or not to have failed. */
export const drugsHad = DRUGS.map(
  ([asks, words, classes, ingredients]): RecordRow => ({
    asks,
    words,
    unless:
      /\b(?:improve\w*|benefi\w*|gains?|function\w*|monitor\w*|agreement|contract|risk|side effects?|adverse|unable|not able|cannot|intoler\w+|contraindicat\w+|toler\w+|lowest|least|dose|dosage|weaning|taper\w*|relief|efficacy|need|functional|stomach|gi|gastro\w*)\b/,
    denied: ['tried', 'failed'],
    kinds: ['medication'],
    fact: isTakenOf(classes, ingredients),
    better: (fact, { denied }) => denied === 'failed' && wasGivenUp(fact),
  }),
);

/** A kind of drugs alone, and that it is on no list: "no acid-suppressing medication is listed", "use of opioid agents". */
const aloneOf = ({ source }: RegExp): RegExp =>
  new RegExp(
    `^\\s*(?:(?:any|an?|the|current|concurrent|concomitant|oral|using|use of|taking|prescribed|on|being|already|required|requiring|needed|applicant's|patient's|his|her)\\s+)*(?:${source})(?:[- ](?:analgesics?|anti-?inflammator(?:y|ies)|medications?|medicines?|agents?|drugs?|use|therapy))*(?:\\s(?:appears? to have been|(?:has|had|have) been|was|is|were|are|being)\\s(?:prescribed|given|used|taken)\\b[^.]{0,30})?\\s*$`,
  );

/** Kinds that the words name by a single drug, which another of the kind does not answer. */
const BY_ONE_DRUG = /first-line|acetaminophen/;

export const drugsListed = DRUGS.filter(([asks]) => !BY_ONE_DRUG.test(asks)).map(
  ([asks, words, classes, ingredients]): RecordRow => ({
    asks: `use of ${asks}`,
    words: aloneOf(words),
    unless: /\bomeprazole\b/,
    denied: ['recorded', 'tried'],
    kinds: ['medication'],
    fact: fact => isTakenOf(classes, ingredients)(fact) && !wasGivenUp(fact),
  }),
);

export const careRows: readonly RecordRow[] = [
  {
    asks: 'notes of therapy',
    words:
      /\b(?:therapy|pt|chiropractic|acupuncture)\b[^.]{0,20}\b(?:notes?|reports?|records?|evaluations?|documentation)\b/,
    unless: /\b(?:improve\w*|benefi\w*|gains?|progress (?:made|with))\b/,
    documents: ['therapy-note'],
  },
  {
    asks: 'how many visits were had',
    words: /\b(?:how many|number of|amount of|total)\b[^.]{0,60}\b(?:visits?|sessions?|treatments?|therapy)\b/,
    fact: fact => fact.kind === 'visit-count' && fact.assertion === 'affirmed' && fact.subject === 'patient',
    said: /\b(?:completed|attended|received|had|underwent)\s+(?:at least |about |approximately )?\d{1,3}\s+(?:of\s+\d+\s+)?(?:[a-z]+ ){0,3}(?:visits?|sessions?)\b/i,
  },
];
