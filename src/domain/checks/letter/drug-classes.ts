import type { Drug } from '#domain/drugs/drug.ts';

/** A class of drugs as letters name it, and whether a drug of the table is in it. */
export type DrugClass = { readonly name: string; readonly words: string; readonly has: (drug: Drug) => boolean };

const ofClass =
  (pattern: RegExp) =>
  (drug: Drug): boolean =>
    pattern.test(drug.class) || (drug.group !== null && pattern.test(drug.group));
const SYNTHETIC =
  /^(?:fentanyl|methadone|tramadol|tapentadol|meperidine|levorphanol|butorphanol|pentazocine|propoxyphene)$/;

/** Classes a drug can wrongly be put in; the first whose words match is meant. */
// biome-ignore format: a table reads in columns
export const DRUG_CLASSES: readonly DrugClass[] = [
  { name: 'an SNRI',            words: 'snris?|serotonin[- ](?:and )?norepinephrine re-?uptake inhibitors?|serotonin[- ]noradrenaline re-?uptake inhibitors?', has: ofClass(/^SNRI/) },
  { name: 'an SSRI',            words: 'ssris?|selective serotonin re-?uptake inhibitors?(?: \\(ssris?\\))?',  has: ofClass(/^SSRI/) },
  { name: 'a tricyclic',        words: 'tcas?|tricyclic(?: antidepressants?|s)?',                              has: ofClass(/^TCA/) },
  { name: 'an NSAID',           words: 'nsaids?|non-?\\s?steroidal anti-?inflammator(?:y|ies)(?: drugs?| agents?| medications?)?(?: \\(nsaids?\\))?', has: ofClass(/NSAID|salicylate/) },
  { name: 'a benzodiazepine',   words: 'benzodiazepines?',                                                     has: ofClass(/benzodiazepine/i) },
  { name: 'a muscle relaxant',  words: '(?:skeletal )?muscle relaxants?|antispasmodics?|antispasticity (?:agents?|drugs?)', has: ofClass(/muscle relaxant|antispastic|benzodiazepine/i) },
  { name: 'a proton pump inhibitor', words: 'proton pump inhibitors?(?: \\(ppis?\\))?|ppis?',                  has: ofClass(/^PPI|proton pump/i) },
  { name: 'an H2 blocker',      words: '(?:histamine[- ])?h-?2[- ](?:receptor )?(?:blockers?|antagonists?)|histamine[- ](?:type[- ])?2[- ](?:receptor )?(?:blockers?|antagonists?)', has: ofClass(/H2 blocker/) },
  { name: 'an anticonvulsant',  words: 'anti-?convulsants?|anti-?epilep(?:tics?|sy drugs?)|aeds?',             has: ofClass(/antiepileptic|Anti-epilepsy/i) },
  { name: 'an antihistamine',   words: 'antihistamines?',                                                      has: ofClass(/antihistamine/i) },
  { name: 'a synthetic opioid', words: '(?<!semi-?\\s?)synthetic opioids?',                                    has: drug => drug.ingredients.some(name => SYNTHETIC.test(name)) },
  { name: 'an opioid',          words: '(?:(?:short|long)[- ]acting )?opioids?(?: analgesics?)?|opiates?|narcotics?', has: ofClass(/opioid(?! antagonist)|barbiturate analgesic/i) },
  { name: 'a barbiturate',      words: 'barbiturates?',                                                        has: ofClass(/barbiturate/i) },
  { name: 'an antidepressant',  words: 'antidepressants?',                                                     has: ofClass(/antidepressant|SSRI|SNRI|TCA/i) },
  { name: 'an ACE inhibitor',   words: 'ace[- ]inhibitors?|angiotensin[- ]converting enzyme inhibitors?(?: \\(ace\\))?', has: ofClass(/ACE inhibitor/i) },
  { name: 'a beta blocker',     words: 'beta[- ](?:adrenergic )?blockers?',                                    has: ofClass(/beta[- ]blocker/i) },
  { name: 'a calcium channel blocker', words: 'calcium[- ]channel[- ]blockers?',                               has: ofClass(/calcium channel/i) },
  { name: 'a statin',           words: 'statins?',                                                             has: ofClass(/statin/i) },
  { name: 'a corticosteroid',   words: 'corticosteroids?',                                                     has: ofClass(/steroid/i) },
];
