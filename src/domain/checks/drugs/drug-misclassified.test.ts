import { expect, test } from 'vitest';
import { found, type LetterInShort } from '../../../../test/builders/checked.ts';
import { drugMisclassified, source } from './drug-misclassified.ts';

const end = ' It is not medically necessary.';
const section = (name: string) => `Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): ${name}.`;

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort, string]>([
  ['an SNRI called an SSRI',           { title: 'Cymbalta 30mg #30', rationale: `SSRIs such as Cymbalta are of doubtful use.${end}` },                     'SSRIs such as Cymbalta'],
  ['spelt out',                        { title: 'Effexor 75mg #30', rationale: `Selective serotonin reuptake inhibitors (SSRIs) such as Effexor are not first.${end}` }, 'Selective serotonin reuptake inhibitors (SSRIs) such as Effexor'],
  ['the drug first',                   { title: 'Tramadol 50mg #60', rationale: `Tramadol is an NSAID.${end}` },                                           'Tramadol is an NSAID'],
  ['in apposition',                    { title: 'Gabapentin 300mg #90', rationale: `Gabapentin, a muscle relaxant, was tried.${end}` },                    'Gabapentin, a muscle relaxant'],
  ['a semi-synthetic called synthetic', { title: 'Norco 10/325mg #60', rationale: `Norco is a synthetic opioid for pain.${end}` },                         'Norco is a synthetic opioid'],
  ['an H2 blocker called a PPI',       { title: 'Ranitidine 150mg #60', rationale: `Ranitidine is a proton pump inhibitor.${end}` },                       'Ranitidine is a proton pump inhibitor'],
  ['a PPI called an H2 blocker',       { title: 'Omeprazole 20mg #60', rationale: `Omeprazole is a histamine-2 receptor blocker.${end}` },                 'Omeprazole is a histamine-2 receptor blocker'],
  ['by what stands for it',            { title: 'Effexor 75mg #30', rationale: `Effexor is approved for depression. As a tricyclic antidepressant it is of use in neuropathic pain.${end}` }, 'As a tricyclic antidepressant it'],
  ['never named',                      { title: 'Tramadol 50mg #60', rationale: `As an NSAID, this medication is hard on the stomach.${end}` },            'As an NSAID, this medication'],
  ['it is one',                        { title: 'Soma 350mg #30', rationale: `It is an opioid and may be abused.${end}` },                                 'It is an opioid'],
  ['the drug is one',                  { title: 'Celebrex 200mg #30', rationale: `The worker has taken Celebrex for a year. The drug is a muscle relaxant.${end}` }, 'The drug is a muscle relaxant'],
  ['called so by a phrase',            { title: 'Ambien 10mg #30', rationale: `Nightly use of this benzodiazepine for months is not advised.${end}` },     'this benzodiazepine'],
  ['called so as requested',           { title: 'Lidoderm patch 5% #30', rationale: `What the requested opioid does for function is not told.${end}` },     'the requested opioid'],
  ['a drug told by both its names',    { title: 'Lorazepam (Ativan) 1mg #20', rationale: `The use of this short-acting opioid was never explained.${end}` }, 'this short-acting opioid'],
  ['tablets judged as a topical',      { title: 'Voltaren 75mg #60', guideline: section('Topical analgesics'), rationale: `A topical analgesic is for sprains.${end}` }, 'topical'],
  ['an H2 blocker judged as a PPI',    { title: 'Famotidine 20mg #60', guideline: section('Proton Pump Inhibitors (PPIs)'), rationale: `A proton pump inhibitor is for those at risk.${end}` }, 'proton pump inhibitor'],
])(`${source.cite}: %s`, (_why, letter, words) => {
  expect(found(drugMisclassified, letter)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['its own class',                    { title: 'Cymbalta 30mg #30', rationale: `SNRIs such as Cymbalta are of use.${end}` }],
  ['a wider class',                    { title: 'Cymbalta 30mg #30', rationale: `Antidepressants such as Cymbalta are of use.${end}` }],
  ['the first of a list of three',     { title: 'Omeprazole 20mg #30', rationale: `A risk is the use of aspirin, a corticosteroid or an anticoagulant.${end}` }],
  ['not of a class',                   { title: 'Tramadol 50mg #60', rationale: `Tramadol is not an NSAID.${end}` }],
  ['two drugs side by side',           { title: 'Tramadol 50mg #60', rationale: `Tramadol and an NSAID were tried.${end}` }],
  ['a synthetic opioid',               { title: 'Fentanyl patch 25mcg #10', rationale: `Fentanyl is a synthetic opioid.${end}` }],
  ['another drug of another class',    { title: 'Norco 10/325mg #60', rationale: `NSAIDs such as naproxen were of no use. Norco is an opioid.${end}` }],
  ['its own class, by what stands for it', { title: 'Effexor 75mg #30', rationale: `As an SNRI it is of use in neuropathic pain.${end}` }],
  ['a wider one, by what stands for it', { title: 'Effexor 75mg #30', rationale: `It is an antidepressant.${end}` }],
  ['it is another that was named',     { title: 'Omeprazole 20mg #60', rationale: `The worker takes ibuprofen. It is an NSAID.${end}` }],
  ['as with a class',                  { title: 'Effexor 75mg #30', rationale: `As with a tricyclic antidepressant it takes weeks to work.${end}` }],
  ['it is not one',                    { title: 'Tramadol 50mg #60', rationale: `It is not an NSAID, and spares the stomach.${end}` }],
  ['what is with it is one',           { title: 'Omeprazole 20mg #60', rationale: `It is given as an NSAID is hard on the stomach.${end}` }],
  ['what it is, by a phrase',          { title: 'Valium 5mg #30', rationale: `Prolonged use of this muscle relaxant is not advised.${end}` }],
  ['another was named, by a phrase',   { title: 'Zanaflex 4mg #60', rationale: `Hydrocodone is taken as well. This opioid makes him drowsy.${end}` }],
  ['a class was named, by a phrase',   { title: 'Gabapentin 300mg #90', rationale: `An opioid is taken as well, and this opioid is to be lowered.${end}` }],
  ['what it is given beside',          { title: 'Docusate 100mg #60', rationale: `Constipation is to be expected from this opioid.${end}` }],
  ['what spares a class',              { title: 'Gabapentin 300mg #90', rationale: `For this opioid-sparing purpose it is of use.${end}` }],
  ['an agreement of that name',        { title: 'Gabapentin 300mg #90', rationale: `He has signed this opioid agreement.${end}` }],
  ['a cream judged as a topical',      { title: 'Voltaren gel 1% 100gm', guideline: section('Topical analgesics'), rationale: `A topical analgesic is for sprains.${end}` }],
  ['a section for several classes',    { title: 'Famotidine 20mg #60', guideline: section('NSAIDs, GI symptoms & cardiovascular risk') }],
])(`${source.cite}: not: %s`, (_why, letter) => {
  expect(found(drugMisclassified, letter)).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // title                       reasons                                                       words found
  ['Norco 10/325mg #60',         'Norco belongs to the antibiotics.',                          'Norco belongs to the antibiotics'],
  ['Norco 10/325mg #60',         'Norco, an antiviral, was given for a year.',                 'Norco, an antiviral'],
  ['Norco 10/325mg #60',         'As a thyroid hormone, Norco should be watched.',             'thyroid hormone, Norco'],
  ['Norco 10/325mg #60',         'Norco is a blood thinner.',                                  'Norco is a blood thinner'],
  ['Norco 10/325mg #60',         'Norco is a form of insulin.',                                'Norco is a form of insulin'],
  ['Omeprazole 20mg #60',        'Omeprazole is classed among the antipsychotics.',            'Omeprazole is classed among the antipsychotics'],
  ['Omeprazole 20mg #60',        'The diuretic omeprazole was given.',                         'diuretic omeprazole'],
  ['Naproxen 550mg #60',         'Naproxen, which is a laxative, was of no use.',              'Naproxen, which is a laxative'],
  ['Naproxen 550mg #60',         'Naproxen falls into the class of blood pressure medicines.', 'Naproxen falls into the class of blood pressure medicines'],
  ['Ambien 10mg #30',            'Ambien is one of the vaccines.',                             'Ambien is one of the vaccines'],
  ['Ambien 10mg #30',            'Ambien 10 mg is a strong painkiller.',                       'Ambien 10 mg is a strong painkiller'],
  ['Flexeril 10mg #90',          'It belongs to the class of antifungals.',                    'It belongs to the class of antifungals'],
  ['Lyrica 75mg #60',            'Lyrica is one of the anabolic steroids.',                    'Lyrica is one of the anabolic steroids'],
  ['Lyrica 75mg #60',            'A vitamin called Lyrica was prescribed.',                    'vitamin called Lyrica'],
  ['Zofran 8mg #10',             'Zofran ranks among the stimulants.',                         'Zofran ranks among the stimulants'],
])('%s: a class by its common name: %s', (title, rationale, words) => {
  expect(found(drugMisclassified, { title, rationale: `${rationale}${end}` })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['Norco 10/325mg #60',         'Norco belongs to the opioids.'],
  ['Norco 10/325mg #60',         'Norco is a strong pain killer.'],
  ['Norco 10/325mg #60',         'Norco is taken with a blood thinner.'],
  ['Norco 10/325mg #60',         'Norco is not a laxative.'],
  ['Norco 10/325mg #60',         'An antibiotic and Norco were given.'],
  ['Coumadin 5mg #30',           'Coumadin is a blood thinner.'],
  ['Trazodone 50mg #30',         'Trazodone is a sleep aid.'],
  ['Xanax 1mg #30',              'The tranquilizer Xanax was given.'],
  ['Clonidine 0.1mg #30',        'Clonidine is a blood pressure medicine.'],
  ['Seroquel 25mg #30',          'Seroquel, an antipsychotic, is given for sleep.'],
  ['Lidoderm patch 5% #30',      'Lidoderm is a local anesthetic.'],
  ['Omeprazole 20mg #60',        'As a steroid was given, omeprazole may protect the stomach.'],
  ['Prednisone 10mg #20',        'Prednisone is a hormone.'],
  ['Colace 100mg #60',           'Colace belongs to the stool softeners.'],
])('%s: a class it is in, or no class: %s', (title, rationale) => {
  expect(found(drugMisclassified, { title, rationale: `${rationale}${end}` })).toEqual([]);
});
