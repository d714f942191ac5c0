import type { Drug } from '#domain/drugs/drug.ts';
import { DRUG_CLASSES, type DrugClass } from '../letter/drug-classes.ts';

const kindsOf = ({ class: own, group }: Drug): string => `${own}; ${group ?? ''}`;
const ofKind =
  (pattern: RegExp) =>
  (drug: Drug): boolean =>
    pattern.test(kindsOf(drug));
const notOfKind =
  (pattern: RegExp) =>
  (drug: Drug): boolean =>
    !pattern.test(kindsOf(drug));

/** What quiets and what eases anxiety overlap: many drugs of the nerves are called either. */
const CALMING =
  /benzodiazepine|hypnotic|anxi|antihistamine|antidepress|TCA|SSRI|SNRI|psychotic|barbiturate|antiepileptic|relaxant|opioid|alpha-2|antiemetic|cannabinoid|medical food|supplement|stabilizer/i;
/** What no one calls a pain killer. */
const NO_ANALGESIC =
  /^(?:PPI|H2 blocker|antibiotic|antiviral|statin|SSRI|laxative|bulk laxative|constipation|antiemetic|hypnotic|beta blocker|ACE inhibitor|angiotensin|diuretic|calcium channel|anticoagulant|antiplatelet|thyroid|insulin|biguanide|sulfonylurea|PDE5|stimulant|wakefulness|antidiarrheal|bronchodilator)/i;
const DRUGS = '(?:drugs?|agents?|medicines?|medications?|pills?|tablets?|preparations?)';
const PRESSURE = /ACE inhibitor|angiotensin|diuretic|beta.?blocker|calcium channel|alpha|Antihypertensive/i;

/** Classes of medicine by their common names, beside those that are told apart closely. */
// biome-ignore format: a table reads in columns
const PLAIN: readonly DrugClass[] = [
  { name: 'an antibiotic',          words: 'antibiotics?|antibacterials?|antimicrobials?|penicillins?|cephalosporins?|macrolides?|fluoroquinolones?|tetracyclines?',  has: ofKind(/antibiotic/) },
  { name: 'an antiviral',           words: `antivirals?|anti-?viral ${DRUGS}|antiretrovirals?`,                                 has: ofKind(/antiviral/) },
  { name: 'an antifungal',          words: `antifungals?|anti-?fungal ${DRUGS}`,                                                has: ofKind(/fung/) },
  { name: 'an antimalarial',        words: 'antimalarials?|antiparasitics?|anthelmintics?|dewormers?',                         has: ofKind(/malaria|parasit/) },
  { name: 'an anticoagulant',       words: 'anti-?coagulants?|blood[- ]thinners?|anti-?platelets?(?: agents?)?',               has: ofKind(/anti-?coagulant|antiplatelet|salicylate/i) },
  { name: 'a diuretic',             words: 'diuretics?|water pills?',                                                           has: ofKind(/diuretic/) },
  { name: 'a drug for blood pressure', words: `anti-?hypertensives?|(?:high )?blood[- ]pressure ${DRUGS}`,                     has: ofKind(PRESSURE) },
  { name: 'a heart drug',           words: `anti-?arrhythmics?|heart ${DRUGS}|cardiac ${DRUGS}|nitrates?|digitalis`,           has: ofKind(/beta.?blocker|calcium channel|ACE|angiotensin|diuretic|Antihypertensive|antiplatelet|coagulant/i) },
  { name: 'an antidiabetic',        words: `anti-?diabetics?|diabetes ${DRUGS}|hypoglycemics?|sulfonylureas?`,                 has: ofKind(/Antidiabetic|insulin/) },
  { name: 'insulin',                words: 'insulins?',                                                                         has: ofKind(/insulin/) },
  { name: 'a thyroid hormone',      words: `thyroid (?:hormones?|${DRUGS}|replacements?)`,                                      has: ofKind(/thyroid/) },
  { name: 'a hormone',              words: '(?<!thyroid |steroid )hormones?|estrogens?|contraceptives?|birth control pills?',   has: ofKind(/hormone|steroid|androgen|insulin|estrogen/i) },
  { name: 'a steroid',              words: '(?<!anabolic |non-|non)steroids?|glucocorticoids?|cortisones?',                     has: ofKind(/steroid|compounded|combination/i) },
  { name: 'an anabolic steroid',    words: 'androgens?|anabolic steroids?|testosterones?',                                      has: ofKind(/androgen/i) },
  { name: 'a laxative',             words: 'laxatives?|stool softeners?',                                                       has: ofKind(/laxative|constipation/) },
  { name: 'an antidiarrheal',       words: `anti-?diarrheals?|anti-?diarrheal ${DRUGS}`,                                        has: ofKind(/diarrh|opioid/) },
  { name: 'an antiemetic',          words: `anti-?emetics?|anti-?nausea ${DRUGS}`,                                              has: ofKind(/emetic|psychotic|antihistamine|cannabin|benzodiazepine/) },
  { name: 'an antacid',             words: 'antacids?',                                                                         has: ofKind(/PPI|H2|GI agents|protectant/) },
  { name: 'a stimulant',            words: '(?<!laxative )(?:psycho)?stimulants?|amphetamines?',                                has: ofKind(/stimulant|wakefulness|NDRI/) },
  { name: 'a sleeping pill',        words: 'sleeping (?:pills?|tablets?|medicines?|drugs?)|sleep aids?|hypnotics?|soporifics?', has: ofKind(CALMING) },
  { name: 'a tranquilizer',         words: `tranquili[sz]ers?|anxiolytics?|anti-?anxiety ${DRUGS}`,                             has: ofKind(CALMING) },
  { name: 'an antipsychotic',       words: '(?:atypical )?anti-?psychotics?|neuroleptics?',                                     has: ofKind(/psychotic|antiemetic/) },
  { name: 'a mood stabilizer',      words: 'mood stabili[sz]ers?',                                                              has: ofKind(/stabilizer|epilep|psychotic/i) },
  { name: 'a bronchodilator',       words: `bronchodilators?|asthma ${DRUGS}|inhalers?`,                                        has: ofKind(/Asthma|bronchodilator|steroid/) },
  { name: 'an antitussive',         words: `antitussives?|cough (?:suppressants?|syrups?|${DRUGS})|decongestants?|expectorants?`, has: ofKind(/opioid|antihistamine/i) },
  { name: 'a triptan',              words: `triptans?|(?:anti-?)?migraine ${DRUGS}`,                                            has: ofKind(/triptan|migraine|barbiturate analgesic|epilep|beta|TCA|neurotoxin|NSAID|calcium/i) },
  { name: 'a bisphosphonate',       words: 'bisphosphonates?',                                                                  has: ofKind(/bisphosphonate/i) },
  { name: 'an immunosuppressant',   words: 'immuno-?suppressants?|immuno-?suppressives?',                                       has: ofKind(/immunosuppress|steroid|TNF/i) },
  { name: 'a drug for cancer',      words: `chemotherap(?:y|eutics?)(?: ${DRUGS})?|cytostatics?|anti-?neoplastics?|cancer ${DRUGS}`, has: ofKind(/immunosuppress|estrogen/) },
  { name: 'a vaccine',              words: 'vaccines?|antitoxins?',                                                             has: () => false },
  { name: 'a vitamin',              words: 'vitamins?',                                                                         has: ofKind(/vitamin|supplement|food|Nutritional/i) },
  { name: 'a local anesthetic',     words: 'local an(?:a)?esthetics?',                                                          has: ofKind(/anesthetic|topical|compounded|combination|intrathecal/i) },
  { name: 'a dopamine agonist',     words: `dopamine agonists?|anti-?parkinson(?:ian)? ${DRUGS}`,                               has: ofKind(/dopamine/i) },
  { name: 'a cannabinoid',          words: 'cannabinoids?',                                                                     has: ofKind(/cannabinoid/i) },
  { name: 'a drug for erectile dysfunction', words: `erectile dysfunction ${DRUGS}|pde-?5 inhibitors?|phosphodiesterase(?:[- ](?:type )?5)? inhibitors?`, has: ofKind(/PDE5/) },
  { name: 'a drug for gout',        words: `gout ${DRUGS}|uricosurics?|xanthine oxidase inhibitors?`,                           has: ofKind(/gout|NSAID|steroid/) },
  { name: 'a cholesterol drug',     words: `cholesterol(?:-lowering)? ${DRUGS}|lipid-lowering ${DRUGS}`,                        has: ofKind(/statin|fibric|omega|supplement/i) },
  { name: 'a pain killer',          words: 'pain[- ]?killers?|analgesics?',                                                     has: notOfKind(NO_ANALGESIC) },
];

/** Every class a drug can wrongly be put in; the first whose words match is meant. */
export const ALL_CLASSES: readonly DrugClass[] = [...DRUG_CLASSES, ...PLAIN];

const CALLED = String.raw`(?:such as|like|including|e\.?g\.?,?|i\.?e\.?,?|called|known as|named|by the name of|namely)`;
/** Between class and drug: "SSRIs such as Cymbalta", "an NSAID, Relafen". */
const CLASS_FIRST = new RegExp(String.raw`^(?:\s*\([^)]{0,20}\))?(?: ${DRUGS})?,?\s+${CALLED}\s+(?:the )?$`, 'i');
/** "The antiviral naproxen"; before it stands "the". */
const CLASS_CLOSE = new RegExp(String.raw`^ (?:${DRUGS} )?$`, 'i');
const THE = /\b(?:the|an?|this|another|his|her)\s(?:[a-z-]+\s){0,2}$/i;
/** "As a thyroid hormone, Norco": before and between. */
const AS_A_CLASS = new RegExp(String.raw`^(?: ${DRUGS})?, (?:the )?$`, 'i');
const AS_A =
  /\b(?:as|being|like (?:any|every|all) other) an? (?:[a-z-]+ ){0,2}$|\blike (?:any|every|all) other (?:[a-z-]+ ){0,2}$/i;

const MEMBER = String.raw`(?:an?\s+|(?:one|some|part|a (?:form|kind|type|sort|member|variety|example|derivative|representative)|the best known|the oldest)\s+of\s+(?:the\s+)?|among\s+(?:the\s+)?|in the\s+|of the\s+|the\s+)?(?:(?:class|classes|group|family|category)\s+(?:of\s+)?(?:the\s+)?|(?:drug|agent|medicine|medication)\s+of the\s+)?`;
const SEEN_AS = String.raw`(?:considered|regarded as|seen as|classed (?:as|with|among|under)|classified (?:as|with|among|under)|listed (?:as|with|among|under)|grouped (?:as|with|among|under)|categorized (?:as|under)|counted (?:as|among|with)|known as|described as|called|termed|thought of as|to be)`;
const BELONGS = String.raw`(?:belongs?\s+to|is\s+part\s+of|falls?\s+(?:among|under|into|within)|ranks?\s+(?:among|as|with)|counts?\s+(?:as|among)|acts?\s+as|works?\s+as|comes?\s+(?:from|under)|represents?|constitutes?)`;
/** Between drug and class: "Norco (hydrocodone) is a short-acting", "Soma, a", "Soma belongs to the". */
const DRUG_FIRST = new RegExp(
  String.raw`^\)?(?:\s*\([^)]{0,60}\))?(?:\s[\d./]+\s?(?:mg|mcg|%))?(?:\s${DRUGS}|\s(?:hcl|sodium|er|xr|sr|dr|cream|gel|patch))?(?:,?\s+(?:itself\s+)?(?:is|are|being|remains)\s+(?:[a-z]+ly\s+)?(?:${SEEN_AS}\s+)?${MEMBER}|,?\s+${BELONGS}\s+${MEMBER}|,\s+(?:which|that)\s+is\s+${MEMBER}|,\s+an?\s+|\s*\(an?\s+)(?:(?!(?:to|with|from|for|by|than|and|or|of|in|as)\b)[a-z-]+\s+){0,3}$`,
  'i',
);

/** How a class and a drug stand to one another, by the words before the class and between the two. */
export const isPutInClass = {
  classFirst: (before: string, between: string): boolean =>
    CLASS_FIRST.test(between) ||
    (CLASS_CLOSE.test(between) && THE.test(before)) ||
    (AS_A_CLASS.test(between) && AS_A.test(before)),
  drugFirst: (between: string): boolean => DRUG_FIRST.test(between),
};
