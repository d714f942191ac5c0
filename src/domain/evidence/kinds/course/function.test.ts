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
  ['more than it was',        'She can walk 40 minutes where it was 10 before.',    ['walk 40 minutes improved']],
  ['again',                   'Able to do her own laundry again with the drug.',    ['do her own laundry improved']],
  ['taken up again',          'He has resumed cooking.',                            ['resumed cooking improved']],
  ['a drug taken up again',   'He has resumed taking Norco.',                       []],
  ['back at work',            'She returned to part-time work.',                    ['returned to part-time work improved']],
  ['not back at work',        'She has not returned to work.',                      ['-returned to work improved']],
  ['needs it no more',        'He no longer needs a cane.',                         ['no longer needs a cane improved']],
  ['limited in doing',        'Limited in holding a telephone.',                    ['holding a telephone limited']],
  ['cannot bear doing',       'Unable to tolerate typing more than 20 minutes.',    ['typing more than 20 minutes limited']],
  ['hard by its name',        'Difficulty with stairs beyond one flight.',          ['stairs beyond one flight limited']],
  ['not borne, by its name',  'Unable to tolerate stairs.',                         ['stairs limited']],
  ['a stair alone',           'The fall was on the stairs.',                        []],
  ['no step of treatment',    'There were problems with authorization.',            []],
  ['should it help',          'If it helps, she should be able to walk farther.',   ['~walk farther improved']],
  ['the same, misread',       '1f the unit helps, he should be able to walk farther.', ['~walk farther improved']],
])('%s', (_why, text, facts) => {
  expect(factsIn('function', text)).toEqual(facts);
});
