import { expect, test } from 'vitest';
import { contextAt } from '../context.ts';
import { readPage } from '../../reading/reading.ts';
import { meant } from '../../../../../test/builders/meant.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                of             meant
  ['history of',                             'He has a history of gout.',                                        'gout',        'historical'],
  ['a history of days is of now',            'He has a three day history of vomiting.',                          'vomiting',    'affirmed'],
  ['of weeks',                               'She gives a two-week history of wrist swelling.',                  'swelling',    'affirmed'],
  ['who presents with',                      'A man with a history of gout who presents with cramps.',           'cramps',      'affirmed'],
  ['then denies',                            'He has a history of gout and denies cramps.',                      'cramps',      'denied'],
  ['after it',                               'Because of his gout history the dose is low.',                     'gout',        'historical'],
  ['the heading of the present',             'History of present illness: cramps.',                              'cramps',      'affirmed'],
  ['years old is an age',                    'A 40-year-old man with cramps.',                                   'cramps',      'affirmed'],
  ['an old tear',                            'An old tear was seen.',                                            'tear',        'historical'],
  ['years ago',                              'She had shingles years ago.',                                      'shingles',    'historical'],
  ['since a year goes on with the history',  'History of migraine since 1999 and asthma.',                       'asthma',      'historical'],
  ['since another thing ends it',            'History of migraine, since the fall also vertigo.',                'vertigo',     'affirmed'],
  ['denied for the past',                    'No history of gout.',                                              'gout',        'denied'],
  ['an operation done, then another entry',  'Status post fusion, neuropathy.',                                  'neuropathy',  'affirmed'],
  ['an operation done',                      'Status post fusion, neuropathy.',                                  'fusion',      'historical'],
  ['the next entry of a numbered line',      '1) Ulcer s/p biopsy 2) Hernia of the diaphragm',                   'Hernia',      'affirmed'],
  ['what a test of the past showed',         'She had an x-ray in the past, which showed a cyst.',               'cyst',        'historical'],
  ['what another clause tells',              'She had an x-ray in the past, and a cyst is seen.',                'cyst',        'affirmed'],
  ['said within a parenthesis',              'He limps (history of gout) and has cramps.',                       'cramps',      'affirmed'],
  ['as an infant',                           'He had croup as an infant.',                                       'croup',       'historical'],
  ['the prior examination',                  'Compared with the prior exam spasm is less.',                      'spasm',       'affirmed'],
  ['quit',                           'He quit smoking in 2005.',                                          'smoking',     'historical'],
])('%s', (_why, text, of, expected) => {
  expect(meant(text, of)).toBe(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                of             of the history
  ['denied for the past is of the past',     'She has no history of gout.',                                      'gout',        true],
  ['denied now is not',                      'She has no gout.',                                                 'gout',        false],
  ['known before',                           'Known gout.',                                                      'gout',        true],
  ['known before, a letter short',           'This fits the patient\'s know gout.',                              'gout',        true],
  ['one of many illnesses',                  'A man with medical problems including asthma and gout.',           'gout',        true],
  ['a habit as a risk of another thing',     'Given his risk factors including tobacco use, stroke was looked for.', 'stroke',   false],
  ['an entry of a list with a figure',       'Type 2 diabetes.',                                                 'diabetes',    true],
  ['habits',                                 'He drinks two beers a week.',                                      'beers',       true],
  ['a habit that is the complaint',          'He presents in alcohol withdrawal.',                               'alcohol',     false],
  ['allergies',                              'No known drug allergies.',                                         'allergies',   true],
])('of the history: %s', (_why, text, of, expected) => {
  const at = text.indexOf(of);
  expect(contextAt(readPage(text).scopes, at, at + of.length).isOfHistory).toBe(expected);
});
