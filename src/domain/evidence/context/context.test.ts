import { expect, test } from 'vitest';
import { readPage } from '../reading/reading.ts';
import { contextAt } from './context.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          text                                                        of            assertion
  ['plain',                                'He has numbness.',                                         'numbness',   'affirmed'],
  ['no',                                   'There is no numbness.',                                    'numbness',   'denied'],
  ['a list of denials',                    'She denied any pain, numbness, tingling or weakness.',     'weakness',   'denied'],
  ['stops at but',                         'No spasm, but tenderness is present.',                     'tenderness', 'affirmed'],
  ['stops at a semicolon',                 'No spasm; tenderness over the neck.',                      'tenderness', 'affirmed'],
  ['a list ends after its last item',      'No stiffness or splinting, tenderness at the neck.',       'tenderness', 'affirmed'],
  ['after the finding',                    'Spurling was negative.',                                   'Spurling',   'denied'],
  ['no change is no denial',               'There is no change in the numbness.',                      'numbness',   'affirmed'],
  ['no increase is no denial',             'There was no increase in pain.',                           'pain',       'affirmed'],
  ['not only',                             'Not only numbness was found.',                             'numbness',   'affirmed'],
  ['no diagnosis for what is there',       'There is no specific diagnosis for the numbness.',                'numbness',   'affirmed'],
  ['denied within a parenthesis',          'The film (not submitted for review) shows stenosis.',             'stenosis',   'affirmed'],
  ['possible',                             'Possible neuropathy.',                                     'neuropathy', 'possible'],
  ['to be ruled out',                      'MRI to rule out stenosis.',                                'stenosis',   'possible'],
  ['planned',                              'The treatment plan included acupuncture.',                 'acupuncture','planned'],
  ['asked for, after',                     'Acupuncture was requested.',                               'Acupuncture','planned'],
  ['past',                                 'History of asthma.',                                       'asthma',     'historical'],
  ['only if',                              'Return if fever develops.',                                'fever',      'hypothetical'],
  ['a request is denied, not a symptom',   'UR denied the request for therapy for numbness.',          'numbness',   'affirmed'],
])('%s', (_why, text, of, assertion) => {
  const at = text.indexOf(of);
  expect(contextAt(readPage(text).scopes, at, at + of.length).assertion).toBe(assertion);
});

test('what relatives have is told of the family', () => {
  const text = 'Family history: diabetes.';
  expect(contextAt(readPage(text).scopes, 16, 24).subject).toBe('family');
});
