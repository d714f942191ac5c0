import { expect, test } from 'vitest';
import { readVisits } from './visits.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          title                                                     visits
  ['times a week for weeks',               'therapy 3 times a week for 2 weeks',                     6],
  ['in words',                             'two times per week for three weeks',                     6],
  ['short',                                'therapy 2x6',                                            12],
  ['with units',                           'acupuncture 2xwk x 6wks',                                12],
  ['visits per week',                      'therapy additional 3 visits per week for 2 weeks',       6],
  ['once a week',                          'psychotherapy once a week for 20 weeks',                 20],
  ['weeks first',                          'for 6 weeks, 2 times a week',                            12],
  ['weekly',                               'psychotherapy weekly x 8',                               8],
  ['a number of sessions',                 '8 pool therapy sessions',                                8],
  ['word and figure',                      'Eight (8) physical therapy sessions',                    8],
  ['the total leads the schedule',         '6 sessions 2 times a week for 3 weeks',                  6],
  ['the total follows the schedule',       '2 times per week for 6 weeks, 10 sessions',              10],
  ['after the word',                       'sessions, 12',                                           12],
  ['after x',                              'acupuncture x 12',                                       12],
  ['after times',                          'therapy, times 12',                                      12],
  ['after a number sign',                  'sessions lumbar spine #6',                               6],
  ['a range is not one number',            'therapy 12-18 sessions',                                 null],
  ['a range of frequency neither',         '1 to 2 times per week for 4 weeks',                      null],
  ['nor a range in words',                 'two to three times a week for 4 weeks',                  null],
  ['no end is said',                       'therapy 2 times a week',                                 null],
  ['nor months until one',                 '6 month follow-up visit',                                null],
  ['but weekly ones are counted',          '6 weekly therapy sessions',                              6],
  ['a level is not a product',             'therapy for L4-5',                                       null],
  ['not said',                             'physical therapy',                                       null],
])('%s', (_why, title, expected) => {
  expect(readVisits(title)).toBe(expected);
});
