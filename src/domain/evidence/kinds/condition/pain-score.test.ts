import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['with and without', 'rated 6-7/10 with medication and 8/10 without',                    ['6 7 10 with', '8 8 10 without']],
  ['versus',           '10/10 pain without medications versus 6/10 pain with medications', ['10 10 10 without', '6 6 10 with']],
  ['out of',           'Pain was 8 out of 10.',                                            ['8 8 10']],
  ['on a scale',       'Knee pain is 4 on a scale of 0 to 10.',                             ['4 4 10']],
  ['VAS',              'VAS 6',                                                            ['6 6 10']],
  ['a level',          'pain level of 7',                                                  ['7 7 10']],
  ['a range of',       'back pain rated as 0-3 of 10',                                     ['0 3 10']],
  ['medication first', 'With medications his pain is 4/10.',                               ['4 4 10 with']],
  ['decimals',         'pain 5.5/10',                                                      ['5.5 5.5 10']],
  ['off',              'Pain is 9/10 off medications.',                                    ['9 9 10 without']],
  ['cut short',        'LBP 7/10 w/o meds, 4/10 w/.',                                      ['7 7 10 without', '4 4 10 with']],
  ['its twin behind',  'Pain 8/10 without and 4/10 with medications.',                     ['8 8 10 without', '4 4 10 with']],
  ['of a brace',       'LBP 7/10 w/o the brace, 4/10 w/.',                                 ['7 7 10', '4 4 10']],
  ['strength',         'motor strength 4/10 pounds',                                       []],
  ['a dose',           'Norco 10/325 for pain',                                            []],
  ['a date',           'pain on 2/10/2014',                                                []],
  ['visits',           'pain after 6 of 10 visits',                                        []],
  ['no scale',         'pain for 10 days',                                                 []],
])('%s', (_why, text, facts) => {
  expect(factsIn('pain-score', text)).toEqual(facts);
});
