import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['dose and quantity',        'Current medications include Norco 10/325mg #60.', ['Norco opioid combination 10/325 mg 60 current']],
  ['frequency',                'He takes Tizanidine 2mg q8 hours.',               ['Tizanidine muscle relaxant (alpha-2) 2 mg q8 hours 3 current']],
  ['a dose expressed in it',   'Norco, 30 mg morphine equivalent a day.',         ['Norco opioid combination current']],
  ['found in a sample',        'Oxycodone   negative   50 ng/mL',                 []],
  ['what it breaks down to',   'expected metabolite of hydrocodone',              []],
  ['asked for',                'request for authorization for Flexeril',          ['Flexeril muscle relaxant requested']],
  ['denied by review',         'UR denied a request for Fexmid.',                 ['Fexmid muscle relaxant requested']],
  ['refills',                  'The plan included refills for Soma.',             ['Soma muscle relaxant current']],
  ['stopped',                  'Tramadol was discontinued.',                      ['Tramadol opioid stopped']],
  ['stopped taking it',        'He stopped taking Norco in May.',                 ['Norco opioid combination stopped']],
  ['no longer taken',          'She no longer takes tramadol.',                   ['tramadol opioid stopped']],
  ['off it',                   'He is off Norco.',                                ['Norco opioid combination stopped']],
  ['no better with it',        'He did not improve with Norco.',                  ['Norco opioid combination current']],
  ['not tolerated',            'She did not tolerate gabapentin.',                ['gabapentin antiepileptic stopped']],
  ['failed',                   'He has tried and failed gabapentin.',             ['gabapentin antiepileptic prior']],
  ['renewed',                  'Naproxen was renewed.',                           ['Naproxen NSAID current']],
  ['a brand with its generic', 'takes Flexeril (cyclobenzaprine)',                ['Flexeril muscle relaxant current']],
  ['an allergy',               'He is allergic to ibuprofen.',                    []],
  ['a deficiency',             'vitamin D deficiency',                            []],
  ['part of a word',           'somatic symptoms',                                []],
  ['no drug',                  'He takes his time.',                              []],
  ['misspelt, with a dose',    'continue porgraf 3mg bid',                        ['porgraf immunosuppressant 3 mg bid 2 current']],
  ['the last strong word',     'd/c Valcyte but continue with Valtrex',           ['Valcyte antiviral stopped', 'Valtrex antiviral current']],
  ['stopped, then started',    'She stopped Norco and started Percocet.',         ['Norco opioid combination stopped', 'Percocet opioid combination current']],
  ['dose after its other name', 'takes Flexeril (cyclobenzaprine) 10 mg tid',     ['Flexeril muscle relaxant 10 mg tid 3 current']],
  ['considered, no trial yet', 'Will consider a trial of gabapentin.',            ['gabapentin antiepileptic requested']],
  ['a trial had',              'She had a trial of gabapentin.',                  ['gabapentin antiepileptic prior']],
  ['told to take it',          'He was advised to take ibuprofen.',               ['ibuprofen NSAID requested']],
  ['may be added',             'Gabapentin may be added next month.',             ['Gabapentin antiepileptic requested']],
])('%s', (_why, text, facts) => {
  expect(factsIn('medication', text)).toEqual(facts);
});
