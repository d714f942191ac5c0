import { expect, test } from 'vitest';
import { found, type LetterInShort } from '../../../../test/builders/checked.ts';
import { duplicateTherapy, source } from './duplicate-therapy.ts';

const end = ' It is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort, string]>([
  ['two brands of one drug',             { title: 'Fexmid 7.5mg #60', summary: 'Current medications included Fexmid and Norco. Flexeril was renewed.' },             'Flexeril'],
  ['two NSAIDs',                         { title: 'Etodolac 400mg #60', summary: 'Current medications include omeprazole and ibuprofen.' },                         'ibuprofen'],
  ['two salts of one drug',              { title: 'Anaprox 550mg #60', summary: 'She was prescribed naproxen 500mg. A request for Anaprox 550mg was denied.' },      'naproxen 500mg'],
  ['two muscle relaxants',               { title: 'Orphenadrine ER 100mg #30', summary: 'Current medications include cyclobenzaprine.' },                           'cyclobenzaprine'],
  ['two items of a class',               { items: [{ title: 'Pantoprazole 20mg #60' }, { title: 'Prilosec 20mg #90' }] },                                           'Prilosec 20mg #90'],
  ['two items of one drug',              { items: [{ title: 'Flexeril 10mg #30' }, { title: 'Cyclobenzaprine 7.5mg #60' }] },                                        'Cyclobenzaprine 7.5mg #60'],
  ['two of a class in one list',         { title: 'MRI of the left knee', summary: 'Current medications included Prilosec, pantoprazole and Norco.' },              'Prilosec'],
  ['two gabapentinoids',                 { title: 'Lyrica 50mg #60', summary: 'Meds: Neurontin 300 mg at night, aspirin.' },                                         'Neurontin 300 mg at night'],
  ['the other only in the guideline',    { title: 'Lyrica 50mg #60', summary: 'Current medications include gabapentin.', rationale: `The guidelines recommend gabapentin and pregabalin for neuropathic pain.${end}` }, 'gabapentin'],
  ['two SNRIs',                          { title: 'Savella 50mg #60', summary: 'Current medications include duloxetine.' },                                         'duloxetine'],
  ['two tricyclics',                     { items: [{ title: 'Amitriptyline 25mg #30' }, { title: 'Pamelor 25mg #30' }] },                                           'Pamelor 25mg #30'],
  ['two triptans',                       { title: 'Imitrex 50mg #9', summary: 'He uses rizatriptan 10 mg for attacks.' },                                           'rizatriptan 10 mg'],
  ['two long-acting opioids',            { title: 'OxyContin 20mg #60', summary: 'Current medications include MS Contin.' },                                        'MS Contin'],
  ['two brands, one asked for',          { title: 'Naprosyn 375mg #60', summary: 'He takes Anaprox for his knee.' },                                                'Anaprox'],
  ['two sleeping pills',                 { items: [{ title: 'Ambien 10mg #30' }, { title: 'Lunesta 2mg #30' }] },                                                   'Lunesta 2mg #30'],
  ['the guideline lists its risks',      { items: [{ title: 'Aciphex 20mg #30', rationale: `Risks are age over 65 and concurrent use of aspirin.${end}` }, { title: 'Nexium 40mg #30', rationale: `Risks are age over 65 and concurrent use of aspirin.${end}` }] }, 'Nexium 40mg #30'],
  ['a remark on a third item',           { items: [{ title: 'Lyrica 75mg #60', rationale: `Another drug may be tried.${end}` }, { title: 'Aciphex 20mg #30' }, { title: 'Nexium 40mg #30' }] }, 'Nexium 40mg #30'],
  ['told with since when',               { title: 'Baclofen 10mg #90', summary: 'Treatment has included Norco since at least 3/2/2014 and methocarbamol.' },        'methocarbamol'],
  ['since when right behind it',         { title: 'Mobic 7.5mg #30', summary: 'Treatments to date include rest, Robaxin, ketoprofen since at least October 2014.' },  'ketoprofen'],
  ['both knees are no remark',           { title: 'Naproxen 500mg #60', summary: 'Current medications include ibuprofen.', rationale: `There is arthritis of both knees.${end}` }, 'ibuprofen'],
  ['granted along with another',         { title: 'Zanaflex 4mg #60', outcome: 'overturned', rationale: 'Spasm was found. It may be taken along with the Robaxin. It is medically necessary.' }, 'It may be taken along with the Robaxin.'],
])(`${source.cite}: %s`, (_why, letter, words) => {
  expect(found(duplicateTherapy, letter)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['a brand and its generic name',       { title: 'Flexeril 10mg #30', summary: 'Current medications include cyclobenzaprine.' }],
  ['a name in brackets',                 { title: 'Flexeril 10mg #30', summary: 'Current medications include cyclobenzaprine (Flexeril) and Norco.' }],
  ['one in place of the other',          { title: 'Etodolac 400mg #60', summary: 'Ibuprofen was discontinued and changed to etodolac.' }],
  ['the reasons remark on it',           { title: 'Etodolac 400mg #60', summary: 'Current medications include ibuprofen.', rationale: `She already takes another NSAID, so two NSAIDs would be given.${end}` }],
  ['the reasons name the other',         { title: 'Orphenadrine ER 100mg #30', summary: 'Current medications include cyclobenzaprine.', rationale: `Cyclobenzaprine is taken.${end}` }],
  ['a patch beside tablets',             { title: 'Flector patch #30', summary: 'Current medications include ibuprofen.' }],
  ['two opioids, one for each purpose',  { title: 'Norco 10/325mg #60', summary: 'Current medications include MS Contin.' }],
  ['one that did not help',              { title: 'Lyrica 50mg #60', summary: 'Neurontin did not help.' }],
  ['one that was not tolerated',         { title: 'Mobic 15mg #30', summary: 'Ibuprofen and naproxen gave him heartburn. Naprosyn made him ill.' }],
  ['one before the injury',              { title: 'Zanaflex 4mg #60', summary: 'Before the injury he was on methocarbamol.' }],
  ["another's",                          { title: 'Savella 50mg #60', summary: 'His wife takes duloxetine.' }],
  ['a gel by its generic name',          { title: 'MRI of the left knee', summary: 'Current medications include diclofenac gel, celecoxib and aspirin.' }],
  ['the other brand is remarked on',     { title: 'Naprosyn 375mg #60', summary: 'He takes Anaprox for his knee.', rationale: `Anaprox is taken already.${end}` }],
  ['the same drug asked for twice',      { items: [{ title: 'Norco 10/325mg #60' }, { title: 'Norco 10/325mg #60' }] }],
  ['a sleeping pill and a benzodiazepine', { items: [{ title: 'Ambien 10mg #30' }, { title: 'Xanax 0.5mg #30' }] }],
  ['one that was stopped, in short',     { title: 'Robaxin 750mg #60', summary: "Current medications include Norco. Zanaflex in 2012, d/c'd for dizziness." }],
  ['told without since when',            { title: 'Baclofen 10mg #90', summary: 'Treatment has included Norco and methocarbamol.' }],
  ['a remark on the two',                { items: [{ title: 'Aciphex 20mg #30' }, { title: 'Nexium 40mg #30', rationale: `Another drug of the kind is asked for above.${end}` }] }],
  ['one that ended',                     { title: 'Robaxin 750mg #60', summary: 'He was on Zanaflex until June.' }],
  ['one given up',                       { title: 'Robaxin 750mg #60', summary: 'He takes Norco. Zanaflex was used and given up.' }],
  ['granted along with one of another class', { title: 'Zanaflex 4mg #60', outcome: 'overturned', rationale: 'It may be taken along with the naproxen. It is medically necessary.' }],
  ['not to be taken together',           { title: 'Zanaflex 4mg #60', outcome: 'overturned', rationale: 'It should not be taken together with Robaxin. It is medically necessary.' }],
  ['denied along with another',          { title: 'Zanaflex 4mg #60', rationale: `It may be taken along with the Robaxin.${end}` }],
])(`${source.cite}: not: %s`, (_why, letter) => {
  expect(found(duplicateTherapy, letter)).toEqual([]);
});
