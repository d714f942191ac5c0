import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { drugMisnamed, source } from './drug-misnamed.ts';

const end = ' It is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      title                          summary                                             rationale                                   words found
  ['nearly a drug of the summary',      'Medrex ointment 120gm #1',    'Medrox ointment was requested.',                   end,                                        'Medrex'],
  ['in capitals',                       'MEDREX OINTMENT 120 GM, #1',  'Medrox ointment was requested.',                   end,                                        'MEDREX'],
  ['nearly a drug of the table',        'Gabapantin 300mg #90',        'She takes a pill for nerve pain.',                 end,                                        'Gabapantin'],
  ['one of two in one name',             'Naproxen/esomeprazole 500/20mg #60', 'Her knee is sore.',                            `She has taken naproxan for months.${end}`, 'naproxan'],
  ['another as what is asked for',      'Relafen 750mg #60',           'Her knee is sore.',                                `The stomach is at risk. Arthrotec was requested with three refills.${end}`, 'Arthrotec'],
  ['a letter left out',                 'Cyclobenzaprin 10mg #30',     'Her back is in spasm.',                            end,                                        'Cyclobenzaprin'],
  ['misspelt in the reasons',           'Tizanidine 4mg #60',          'Her back is in spasm.',                            `Tizanadine is a relaxant.${end}`,          'Tizanadine'],
  ['a letter too many in the reasons',  'Naproxen 500mg #60',          'Her knee is swollen.',                             `Naproxxen was of use.${end}`,              'Naproxxen'],
  ['a drug of another group, from the start', 'Fexmid 7.5mg #90',       'Her back is in spasm.',                            `Fioricet is for a short course only.${end}`, 'Fioricet'],
  ['one of a like name and group',      'Nortriptyline 25mg #30',      'She has headaches.',                               'Norpramin is a tricyclic and sedating. Nortriptyline is not medically necessary.', 'Norpramin'],
  ['no drug, with its form',            'Terocin lotion 120ml',        'She applies a lotion.',                            'It is a compound. As such, the Tyrocaine lotion is not medically necessary.', 'Tyrocaine'],
  ['no drug, with its strength',        'Zanaflex 4mg #60',            'Her back is in spasm.',                            'Spasm is old. The request for Zoroflax 4mg is not medically necessary.', 'Zoroflax'],
  ['beside a brand of another',         'Gabapentin 600mg #90',        'She takes a pill.',                                `Gabapentin (Lyrica) is of use.${end}`,     'Gabapentin (Lyrica)'],
  ['behind its strength',               'Soma 350mg #60',              'She takes a pill.',                                `She takes Soma 350 mg (Flexeril) at night.${end}`, 'Soma 350 mg (Flexeril)'],
])(`${source.cite}: %s`, (_why, title, summary, rationale, words) => {
  expect(found(drugMisnamed, { title, summary, rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['the right name',                    'Medrox ointment 120gm #1',    'Medrox ointment was requested.',                   end],
  ['a brand for a generic name',        'Flexeril 10mg #30',           'Cyclobenzaprine was requested.',                   `Cyclobenzaprine is a relaxant.${end}`],
  ['its own brand in brackets',         'Gabapentin 600mg #90',        'She takes a pill.',                                `Gabapentin (Neurontin) is of use.${end}`],
  ['others named in brackets',          'Gabapentin 600mg #90',        'She takes a pill.',                                `Gabapentin (Lyrica was given up) is of use.${end}`],
  ['another asked for that is known',   'Relafen 750mg #60',           'Arthrotec was given up.',                          `Arthrotec was requested in May.${end}`],
  ['another that was taken',            'Relafen 750mg #60',           'Her knee is sore.',                                `Arthrotec was of no use to her.${end}`],
  ['an abbreviation',                   'Hydrocodone/APAP 10/325mg #60', 'Norco was requested.',                           end],
  ['a name without its ending',         'Exoten-C lotion 113.4ml',     'Exoten-C was requested.',                          `Exoten is a compound.${end}`],
  ['no drug',                           'MRI of the left knee',        'Medrox ointment was requested.',                   end],
  ['a product in no table, unlike all', 'Qwertol 10mg #30',            'Her back is in spasm.',                            end],
  ['a word of medicine that is like it', 'Protonix 20mg #60',           'He takes ibuprofen.',                              `A proton pump inhibitor is for those at risk.${end}`],
  ['another drug with a like ending',   'Naproxen 500mg #60',          'Her knee is swollen.',                             `Ketoprofen was of no use.${end}`],
  ['one that the summary tells of',     'Fexmid 7.5mg #90',            'She takes Fioricet.',                              `Fioricet is for headaches.${end}`],
  ['the drug is named, too',            'Fexmid 7.5mg #90',            'Her back is in spasm.',                            `Fioricet is for headaches, Fexmid for spasm.${end}`],
  ['one of a like name that is had',    'Nortriptyline 25mg #30',      'Norpramin did nothing.',                           'Norpramin is a tricyclic and sedating. Nortriptyline is not medically necessary.'],
  ['its class in its place',            'Terocin lotion 120ml',        'She applies a lotion.',                            'The request for the Topical lotion is not medically necessary.'],
  ['its name with its form',            'Terocin lotion 120ml',        'She applies a lotion.',                            'As such, the Terocin lotion is not medically necessary.'],
  ['a like name of one group compared', 'Nortriptyline 25mg #30',      'She has headaches.',                               'Norpramin is one tricyclic, nortriptyline another. It is not medically necessary.'],
])(`${source.cite}: not: %s`, (_why, title, summary, rationale) => {
  expect(found(drugMisnamed, { title, summary, rationale })).toEqual([]);
});
