import { expect, test } from 'vitest';
import { meant } from '../../../../../test/builders/meant.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                of             meant
  ['the mother has it',                      'Her mother has diabetes.',                                         'diabetes',    'affirmed/family'],
  ['the patient has it',                     'She has diabetes.',                                                'diabetes',    'affirmed'],
  ['a sister with it',                       'Positive for a sister with colon polyps.',                         'polyps',      'affirmed/family'],
  ['the mother tells of the patient',        'His mother states he has headaches.',                              'headaches',   'affirmed'],
  ['lives with her',                         'He lives with his mother and has headaches.',                      'headaches',   'affirmed'],
  ['the section',                            'Family history: diabetes.',                                        'diabetes',    'affirmed/family'],
  ['denied of the family',                   'No family history of diabetes.',                                   'diabetes',    'denied/family'],
  ['the wife has it',                        'His wife has shingles.',                                           'shingles',    'affirmed/other'],
  ['the daughter has it',                    'Her daughter was diagnosed with gout.',                            'gout',        'affirmed/family'],
  ['what the wife does',                     'His wife smokes.',                                                 'smokes',      'affirmed/other'],
  ['what is the wife\'s',                   'His wife\'s BMI is 33.',                                          'BMI',         'affirmed/other'],
  ['the daughter tells of the patient',      'The daughter reports that he has gout.',                           'gout',        'affirmed'],
  ['the wife has told of the patient',       'His wife has told him that he has tremor.',                        'tremor',      'affirmed'],
  ['the husband noticed it',                 'Her husband has noticed that she has tremor.',                     'tremor',      'affirmed'],
  ['the wife told of herself',               'His wife has had a tremor.',                                       'tremor',      'affirmed/other'],
  ['after the relatives, the patient',       'His father had gout, but he has vertigo.',                         'vertigo',     'affirmed'],
  ['it runs in the family',                  'The left foot is normal. Diabetes runs in his family.',            'Diabetes',    'affirmed/family'],
  ['the neighbor had it',                    'His neighbor had relief from an injection.',                       'injection',   'affirmed/other'],
])('%s', (_why, text, of, expected) => {
  expect(meant(text, of)).toBe(expected);
});
