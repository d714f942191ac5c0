import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { doseImplausible, source } from './dose-implausible.ts';

const end = 'It is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       title                          summary                                          words found
  ['five times the largest tablet',      'Baclofen 100mg #30',          '',                                              'Baclofen 100mg'],
  ['grams for milligrams',               'Soma 350mg #60',              'She was given Ultram 50 gm once a day.',        'Ultram 50 gm'],
  ['an amount with a nought too many',   'Flexeril 100mg #30',          '',                                              'Flexeril 100mg'],
  ['a combination too strong',           'Norco 100/325mg #60',         '',                                              'Norco 100/325mg'],
  ['in the summary only',                'MRI of the left knee',        'Current medications included Valium 500 mg.',   'Valium 500 mg'],
  ['more than a day can come to',        'MRI of the left knee',        'She takes Valium 500 mg daily.',                'Valium 500 mg'],
  ['tablets counted, none so strong',    'Tramadol 500mg #60',          '',                                              'Tramadol 500mg'],
  ['with its release form',              'MS Contin ER 2000mg #60',     '',                                              'MS Contin ER 2000mg'],
])(`${source.cite}: %s`, (_why, title, summary, words) => {
  expect(found(doseImplausible, { title, summary, rationale: end })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['the largest tablet',                 'Baclofen 20mg #60',           ''],
  ['two tablets at once',                'Baclofen 40mg at bedtime',    ''],
  ['an extended release',                'Tramadol ER 150mg #30',       ''],
  ['the parts in another order',         'Hydrocodone 325/10mg #60',    ''],
  ['no strength',                        'Baclofen #30',                ''],
  ['a suspension by concentration',      'Gabapentin 250mg/5ml 420ml',  ''],
  ['the strength of the next drug',      'MRI of the left knee',        'Medications included Valium, Soma 350 mg and Norco.'],
  ['what a day comes to',                'MRI of the left knee',        'He takes gabapentin 1800 mg daily and Tylenol 3,000 mg a day.'],
  ['a cream',                            'Ketoprofen 20% cream 167 grams', ''],
])(`${source.cite}: not: %s`, (_why, title, summary) => {
  expect(found(doseImplausible, { title, summary, rationale: end })).toEqual([]);
});

test('what the item has wrong is not told again of the summary', () => {
  const summary = 'The request is for Baclofen 100mg #30. Of Baclofen 100mg, #27 was granted.';
  expect(found(doseImplausible, { title: 'Baclofen 100mg #30', summary, rationale: end })).toEqual(['Baclofen 100mg']);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       title                          rationale                                        words found
  ['a tablet told by its strength',      'Xanax 1 mg #60',              'The present 10 mg tablet twice a day is too much.', ['The present 10 mg tablet']],
  ['the capsules of the request',        'Gabapentin 300 mg #90',       'He has the 3000 mg capsules at home.',          ['the 3000 mg capsules']],
  ['so much in a tablet',               'Gabapentin 600 mg #90',       'At 6000 mg per tablet thrice daily it is too much.', ['6000 mg per tablet']],
  ['so much in a tablet as there is',   'Gabapentin 600 mg #90',       'At 600 mg per tablet thrice daily it is enough.', []],
  ['grams, so often a day',              'Baclofen 20mg #90',           'The current intake, 20 grams three times a day, is within the labeling.', ['20 grams']],
  ['grams at night',                     'Soma 350mg #30',              'He takes 350 gm nightly.',                      ['350 gm']],
  ['grams that are taken',               'Gabapentin 600mg #90',        'The dose is 1.8 g daily.',                      []],
  ['grams of another drug',              'Baclofen 20mg #90',           'Of Tylenol he takes 30 grams daily.',           []],
  ['grams of a rule',                    'Baclofen 20mg #90',           'The recommended maximum is 20 grams daily.',    []],
  ['one there is',                       'Xanax 1 mg #60',              'The present 2 mg tablet twice a day is too much.', []],
  ['of another drug',                    'Xanax 1 mg #60',              'Of Norco he takes the 10 mg tablet.',           []],
  ['no drug by mouth',                   'Lidoderm 5% patch #30',       'The 700 mg tablet is not made.',                []],
])('a tablet without its name: %s', (_why, title, rationale, words) => {
  expect(found(doseImplausible, { title, rationale: `${rationale} ${end}` })).toEqual(words);
});
