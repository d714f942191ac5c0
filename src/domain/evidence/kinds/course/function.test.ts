import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['ameliorated',  'His ability to sit and stand had been ameliorated.', ['ability to sit and stand improved']],
  ['difficulty',   'He has difficulty with ambulation.',                 ['ambulation limited']],
  ['none',         'There is no functional improvement.',                ['functional improvement unchanged']],
  ['improved',     'improved activities of daily living',                ['activities of daily living improved']],
  ['decline',      'a decline in function',                              ['function declined']],
  ['unable',       'She is unable to walk.',                             ['walk limited']],
  ['after',        'Walking tolerance was improved.',                    ['walking tolerance improved']],
  ['daily',        'limited activities of daily living',                 ['activities of daily living limited']],
  ['an organ',     'improved liver function',                            []],
  ['a program',    'functional restoration program',                     []],
  ['pain with it', 'pain with walking',                                  []],
  ['normal',       'normal gait',                                        []],
  ['any doing that is hard',  'She has difficulty getting in and out of the car.',  ['getting in and out of the limited']],
  ['cannot',                  'He cannot squat.',                                   ['squat limited']],
  ['the examiner cannot',     'I cannot elicit any tenderness.',                    []],
])('%s', (_why, text, facts) => {
  expect(factsIn('function', text)).toEqual(facts);
});
