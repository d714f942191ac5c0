import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { source, templateLeftover } from './template-leftover.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['an unfilled choice',                  'This is a(n) injection.',                               'a(n)'],
  ['an unfilled blank',                   'The patient is ____ years old.',                        '____'],
  ['an unfilled field',                   'The request for [insert drug] is denied.',              '[insert drug]'],
  ['empty brackets',                      'The drug () was tried.',                                '()'],
  ['a word twice',                        'The the knee was tender.',                              'The the'],
  ['two stops',                           'The knee was tender.. It swelled.',                     'tender..'],
  ['two sentences without a blank',       'The knee was tender.Treatment was begun.',              'tender.Treatment'],
  ['two sentences without a stop',        'She rests at nightA second visit followed.',            'nightA'],
  ['after a year',                        'It began in 2014.On that day she fell.',                '2014.On'],
  ['a number and a word',                 'The ointment #1cannot be recommended.',                 '#1cannot'],
  ['a stray quotation mark',              "She has pain right' in the arm.",                       "right'"],
  ['a word left out',                     'It would not be supported guidelines.',                 'not be supported guidelines.'],
  ['a "to" left out',                     'Strength is noted be decreased.',                       'noted be decreased.'],
  ['a year of five figures',              'She was seen in June 20144 for it.',                    'June 20144'],
])(`${source.cite}: %s`, (_why, rationale, words) => {
  expect(found(templateLeftover, { rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a plain text',                        'The knee was tender. Treatment was begun on 01/02/2015.'],
  ['brackets that hold something',        'Soma (carisoprodol) [350 mg] was tried.'],
  ['had had',                             'She had had two injections, and that that was enough is clear.'],
  ['an ellipsis',                         'The guideline says "... short use ..." and no more.'],
  ['an address',                          'See www.example.org/Knee.Treatment and www.cdc.gov.Drugs for it.'],
  ['initials and abbreviations',          'Dr. A.B. Smith saw her, e.g. on Monday. No. 3 was used.'],
  ['names with a capital inside',         'McMurray and DeQuervain tests were done, and LidoPro was used.'],
  ['a possessive plural',                 "The patients' records and the weeks' notes were read."],
  ['a figure and its unit',               'Norco 10/325mg #60 was given 2 times a day.'],
])(`${source.cite}: not: %s`, (_why, rationale) => {
  expect(found(templateLeftover, { rationale })).toEqual([]);
});
