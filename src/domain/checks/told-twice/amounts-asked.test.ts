import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const end = 'It is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row          title                                         summary                                   rationale                                                      words found
  ['visits',               'Physical therapy, left wrist, 8 visits',     'Request: 8 more PT visits.',             'With the six visits requested the total would come to 16.',   'the six visits requested'],
  ['sessions',             'Acupuncture 6 sessions',                     '',                                       'The 12 sessions asked for are many.',                         'The 12 sessions asked for'],
  ['a series',             'Synvisc injections, series of 3, left knee', '',                                       'A series of five injections is much at the outset.',          'series of five'],
  ['a rental',             'Cold therapy unit, 7 day rental',            '',                                       'The request for a cold therapy unit, 14 day rental, is denied.', '14 day rental'],
  ['a rental, told otherwise', 'TENS unit rental for 30 days',           '',                                       'A 60-day rental is not supported.',                           '60-day rental'],
  ['tablets that are left', 'Baclofen 10mg #3',                          '',                                       'The remaining five tablets are not medically necessary.',       'five tablets'],
  ['tablets that are recited', 'Baclofen 20mg #60',                      '',                                       'This is a request for Baclofen 20 mg #90.',                    '#90'],
  ['a membership',         'Gym membership, 3 month membership',         '',                                       'The 6 month membership is not supported.',                    '6 month membership'],
])('another number than asked for: %s', (_why, title, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, `${rationale} ${end}`, title)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row          title                                         summary                                   rationale
  ['as many visits',       'Physical therapy, left wrist, 8 visits',     'Request: 8 more PT visits.',             'With the eight visits requested the total would come to 18.'],
  ['asked for at first',   'Physical therapy, left wrist, 4 visits',     'UR denied four of the 12 visits.',       'Of the 12 visits requested eight were granted.'],
  ['of another item',      'Acupuncture 6 sessions',                     'She asks for 12 visits.',                'The 12 visits asked for are of therapy.'],
  ['the guideline\'s',     'Cold therapy unit, 14 day rental',           '',                                       'ODG supports a 7 day rental.'],
  ['one that would do',    'Cold therapy unit, 14 day rental',           '',                                       'A 7 day rental would be enough.'],
  ['the same series',      'Synvisc injections, series of 3, left knee', '',                                       'A series of three injections is much at the outset.'],
  ['an earlier series',    'Synvisc injections, series of 3, left knee', '',                                       'The previous series of five injections did little.'],
  ['another kind of term', 'Gym membership, 3 month membership',         '',                                       'The 14 day rental of a unit was of no use.'],
])('no other number than asked for: %s', (_why, title, summary, rationale) => {
  expect(foundTold(factConflict, summary, `${rationale} ${end}`, title)).toEqual([]);
});
