import { expect, test } from 'vitest';
import { meant } from '../../../../../test/builders/meant.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                of             meant
  ['not, run together with a verb behind it', 'She has nothad weakness since.',                              'weakness',    'denied'],
  ['not, run together with one before it',   'He didnot report numbness.',                                  'numbness',    'denied'],
  ['no',                                     'There is no atrophy.',                                             'atrophy',     'denied'],
  ['nothing said',                           'There is atrophy.',                                                'atrophy',     'affirmed'],
  ['a list, its last item',                  'No swelling, redness, or warmth.',                                 'warmth',      'denied'],
  ['a list, past its "or"',                  'No swelling or redness, warmth was felt.',                         'warmth',      'affirmed'],
  ['a list with longer items',               'There were no exercise related cramps, new tremor of the hand or falls at work.', 'falls', 'denied'],
  ['a list of verbs is no list',             'No swelling, strength is reduced.',                                'strength',    'affirmed'],
  ['all that is denied',                     'He denies fever, chills, cough and rash.',                         'rash',        'denied'],
  ['denies, but',                            'He denies fever but has chills.',                                  'chills',      'affirmed'],
  ['denies, although',                       'He denies numbness although tingling is present.',                 'tingling',    'affirmed'],
  ['was negative for it',                    'Films of the hip were negative for fracture.',                     'fracture',    'denied'],
  ['was negative for something else',        'Films were negative for fracture.',                                'Films',       'affirmed'],
  ['except',                                 'No complaints except stiffness.',                                  'stiffness',   'affirmed'],
  ['other than',                             'No symptoms other than stiffness.',                                'stiffness',   'affirmed'],
  ['apart from',                             'No findings apart from a limp.',                                   'limp',        'affirmed'],
  ['after it',                               'Clonus was absent.',                                               'Clonus',      'denied'],
  ['after it, seen',                         'A fracture is not seen.',                                          'fracture',    'denied'],
  ['can be ruled out',                       'A fracture can be ruled out.',                                     'fracture',    'denied'],
  ['was ruled out',                          'Infarction was ruled out.',                                        'Infarction',  'denied'],
  ['nor, with its own verb',                 'He was not febrile, nor was he in distress.',                      'distress',    'denied'],
  ['neither',                                'Neither spasm nor swelling was found.',                            'swelling',    'denied'],
  ['no longer',                              'She no longer has headaches.',                                     'headaches',   'denied'],
  ['until: it is there since',               'He had no knee pain until the fall.',                              'knee pain',   'affirmed'],
  ['a minus',                                'Review is -ve for weight loss, bleeding (hidden or seen) or anemia.', 'anemia',   'denied'],
  ['a plus',                                 'Review is +ve for weight loss.',                                   'weight loss', 'affirmed'],
  ['unable to find',                         'I am unable to detect any weakness.',                              'weakness',    'denied'],
  ['the sentence before',                    'No spasm. Tenderness is marked.',                                  'Tenderness',  'affirmed'],
  ['a list that ends in its verb',           'No fracture, dislocation or effusion is seen.',                    'effusion',    'denied'],
  ['a finding after such a list',            'No fracture or effusion is seen, stenosis is marked.',             'stenosis',    'affirmed'],
  ['asked about, and denied',                'He was asked about cramps and denied them.',                       'cramps',      'denied'],
  ['it was, and is no more',                 'History of cramps, now resolved.',                                 'cramps',      'denied'],
  ['hardly suspected',                       'Low suspicion for infection.',                                     'infection',   'denied'],
])('%s', (_why, text, of, expected) => {
  expect(meant(text, of)).toBe(expected);
});
