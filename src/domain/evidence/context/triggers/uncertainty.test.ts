import { expect, test } from 'vitest';
import { meant } from '../../../../../test/builders/meant.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                of             meant
  ['possible',                               'Possible radiculopathy.',                                          'radiculopathy', 'possible'],
  ['certain',                                'Definite radiculopathy.',                                          'radiculopathy', 'affirmed'],
  ['to be ruled out by a test',              'MRI to rule out stenosis.',                                        'stenosis',    'possible'],
  ['ruled out',                              'Stenosis has been ruled out.',                                     'Stenosis',    'denied'],
  ['cannot be ruled out',                    'Stenosis cannot be ruled out.',                                    'Stenosis',    'possible'],
  ['cannot be excluded',                     'A small tear cannot be excluded.',                                 'tear',        'possible'],
  ['to exclude',                             'Films to exclude a fracture.',                                     'fracture',    'possible'],
  ['not certain whether',                    'It is not certain whether he has gout.',                           'gout',        'possible'],
  ['unclear if',                             'It is unclear if she has neuropathy.',                             'neuropathy',  'possible'],
  ['suspected, after it',                    'Malingering is suspected.',                                        'Malingering', 'possible'],
  ['unlikely is a denial',                   'Infection is unlikely.',                                           'Infection',   'denied'],
  ['suggestive of',                          'Findings suggestive of impingement.',                              'impingement', 'possible'],
  ['consistent with affirms',                'Findings consistent with impingement.',                            'impingement', 'affirmed'],
  ['a possibility',                          'The possibility of infection was raised.',                         'infection',   'possible'],
  ['screened for',                           'She was screened for gout.',                                       'gout',        'possible'],
  ['screened and found',                     'She was screened for gout, found to have neuropathy.',             'neuropathy',  'affirmed'],
  ['may lead to',                            'Inactivity may lead to gout.',                                     'gout',        'possible'],
  ['led to',                                 'Inactivity led to gout.',                                          'gout',        'affirmed'],
])('%s', (_why, text, of, expected) => {
  expect(meant(text, of)).toBe(expected);
});
