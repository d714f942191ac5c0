import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { doseConflict, source } from './dose-conflict.ts';

const end = 'It is not medically necessary.';
const parts = (asked: string, granted: string, left: string) =>
  `${asked} was the original request. ${granted} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${left}`;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    title                                                                          summary                                                  rationale                                                        words found
  ['within the title',                parts('Norco 10/325mg #60', 'Norco 10/325mg #30', 'Norco 5/325mg #30'),          '',                                                      end,                                                             '5/325mg'],
  ['within it, of what was granted',  parts('Soma 350mg #60', 'Soma 250mg #30', 'Soma 350mg #30'),                     '',                                                      end,                                                             '250mg'],
  ['in the conclusion',               'Norco 10/325mg #60',                                                          '',                                                      'The request for Norco 5/325mg is not medically necessary.',     '5/325mg'],
  ['in the conclusion, more',         'Flexeril 7.5mg #60',                                                          '',                                                      'Flexeril 10mg #60 is not medically necessary.',                 '10mg'],
  ['asked for in the summary',        'Cyclobenzaprine 7.5mg #60',                                                   'The treatment plan included Flexeril 10 mg #60.',       end,                                                             'Flexeril 10 mg #60'],
  ['the review told another',         'Naproxen 500mg #60',                                                          'Utilization review denied a request for naproxen 550 mg.', end,                                                          'naproxen 550 mg'],
  ['with the quantity asked for',     'Norco 10/325mg #120',                                                         '',                                                      'Norco 5/325mg #120 is an opioid. It is not medically necessary.', '5/325mg'],
  ['a tablet without its name',       'Gabapentin 600mg #90',  'He takes gabapentin 600 mg tid.',  'He takes the 300 mg capsule three times daily. It is not medically necessary.', 'the 300 mg capsule'],
  ['a request for tablets',           'Soma 350mg #90',        '',                                 'The request for 250 mg tablets is beyond a short course. It is not medically necessary.', 'for 250 mg tablets'],
  ['tablets asked for',               'Soma 350mg #90',        '',                                 'The 250 mg tablets asked for should be tapered. It is not medically necessary.', 'The 250 mg tablets'],
  ['a dose told twice',               'Ultram 50mg #60',       'She takes tramadol 50 mg bid.',    'The dose of tramadol 100 mg twice a day is low. It is not medically necessary.', '100 mg'],
  ['what is continued',               'Flexeril 7.5mg #60',    'He takes Flexeril.',               'The plan was to continue Flexeril 10mg. It is not medically necessary.', '10mg'],
  ['what was prescribed',             'Celebrex 200mg #30',    '',                                 'The patient was given a prescription for Celebrex 400mg. It is not medically necessary.', '400mg'],
  ['a dose at night',                 'Elavil 25mg #30',       'Elavil 25 mg qhs.',                'On Elavil 75 mg at bedtime he sleeps. It is not medically necessary.', '75 mg'],
  ['half of what a tablet has', 'Anaprox DS 550mg #60',  'She takes Anaprox.',               'He takes naproxen sodium 275 mg twice daily. It is not medically necessary.', '275 mg'],
])(`${source.cite}: %s`, (_why, title, summary, rationale, words) => {
  expect(found(doseConflict, { title, summary, rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['one strength throughout',         parts('Norco 10/325mg #60', 'Norco 10/325mg #30', 'Norco 10/325mg #30'),         'Norco 10/325 mg was requested.',                        'The request for Norco 10/325mg is not medically necessary.'],
  ['one part of a combination',       'Norco 10/325mg #60',                                                          'The treatment plan included Norco 10 mg.',              end],
  ['what is taken now',               'Flexeril 10mg #60',                                                           'Current medications include Flexeril 5 mg.',            end],
  ['another drug',                    'Flexeril 10mg #60',                                                           'The treatment plan included naproxen 550 mg.',          'Naproxen 550 mg was tried. It is not medically necessary.'],
  ['two items of the drug',           'MRI of the left knee',                                                        'The treatment plan included naproxen 550 mg.',          end],
  ['no strength asked for',           'Flexeril #60',                                                                'The treatment plan included Flexeril 10 mg.',           end],
  ['with another quantity',           'Norco 10/325mg #120',                                                         '',                                                      'Norco 5/325mg #60 was taken before. It is not medically necessary.'],
  ['its tablet without its name',     'Gabapentin 600mg #90',  'He takes gabapentin 600 mg tid.',  'He takes the 600 mg tablet three times daily. It is not medically necessary.'],
  ['a tablet of another drug',        'Gabapentin 600mg #90',  '',                                 'Of Norco he takes the 10 mg tablet. It is not medically necessary.'],
  ['a tablet the summary knows',      'Gabapentin 600mg #90',  'Gabapentin 300 mg was taken.',     'He had the 300 mg capsule before. It is not medically necessary.'],
  ['a tablet a guideline names',      'Soma 350mg #90',        '',                                 'The guidelines recommend the 250 mg tablets. It is not medically necessary.'],
  ['a dose taken more often',         'Ultram 50mg #60',       'She takes tramadol 50 mg bid.',    'Tramadol 100 mg once daily is low. It is not medically necessary.'],
  ['two tablets at once',             'Gabapentin 300mg #180', 'She takes gabapentin.',            'She takes gabapentin 600 mg three times daily. It is not medically necessary.'],
  ['a dose that was raised',          'Ultram 50mg #60',       'She takes tramadol 50 mg bid.',    'It was increased to tramadol 100 mg twice a day. It is not medically necessary.'],
  ['what a day comes to',             'MS Contin 15mg #60',    'He takes MS Contin.',              'He is on MS Contin 30 mg a day. It is not medically necessary.'],
  ['a dose that changes',             'Celebrex 200mg #30',    '',                                 'It was reduced from Celebrex 400 mg. It is not medically necessary.'],
  ['a dose among two of the summary', 'Ultram 50mg #60',       'Tramadol 50 mg bid, then tramadol 100 mg bid.', 'Tramadol 75 mg twice a day is low. It is not medically necessary.'],
])(`${source.cite}: not: %s`, (_why, title, summary, rationale) => {
  expect(found(doseConflict, { title, summary, rationale })).toEqual([]);
});
