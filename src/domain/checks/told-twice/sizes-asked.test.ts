import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const AIDE = 'Home attendant 6 hours per day, 5 days a week for 8 weeks';
const reasons = (title: string, rationale: string) =>
  found(factConflict, { title, rationale: `${rationale} Nothing more is told.` });

// biome-ignore format: a table reads in columns
test.each([
  // why this row           title                                                  rationale                                                                    words found
  ['hours a day',           AIDE,                                                  'The request for a home attendant 10 hours per day is not medically necessary.', '10 hours per day'],
  ['days a week',           AIDE,                                                  'Home attendant 6 hours per day, 7 days a week is not medically necessary.', '7 days a week'],
  ['weeks',                 AIDE,                                                  'I find the home attendant for 12 weeks to be medically necessary.',         '12 weeks'],
  ['hours in a week',       AIDE,                                                  'The request comes to 56 hours a week. It is not medically necessary.',      '56 hours a week'],
  ['days of nursing',       'Skilled nursing facility, 10 days',                   'Skilled nursing facility for 21 days is medically necessary.',              '21 days'],
  ['days let through',      'Rehabilitation 7-10 days was the original request. Nursing facility 7 days was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, rehabilitation 7-10 days', 'The administrator authorized a nursing facility for 14 days. Rehabilitation is medically necessary.', '14 days'],
  ['times a week',          'Work hardening 2 times a week for 3 weeks',           'Therefore, work hardening 4 times a week for 3 weeks is not medically necessary.', '4 times a week'],
  ['months of a rental',    'Hospital bed rental for 3 months',                    'The requested hospital bed rental of 6 months is not medically necessary.', 'rental of 6 months'],
  ['by a mark',             'Acupuncture for the neck #6',                         'Acupuncture for the neck #12 is medically necessary.',                      '#12'],
  ['refills',               'Lyrica 75mg #60 with 1 refill',                       'Lyrica 75mg #60 with 3 refills is not medically necessary.',                '3 refills'],
  ['a title by itself',     'Therapy of the left hip 2 times a week for 4 weeks, 12 visits', 'It is not medically necessary.',                                  'Therapy of the left hip 2 times a week for 4 weeks, 12 visits'],
])('another size than asked for: %s', (_why, title, rationale, words) => {
  expect(reasons(title, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           title                                                  rationale
  ['the same',              AIDE,                                                  'The request for a home attendant 6 hours per day, 5 days a week for 8 weeks is not medically necessary.'],
  ['hours that add up',     AIDE,                                                  'The request comes to 30 hours a week. It is not medically necessary.'],
  ['a rule',                AIDE,                                                  'A home attendant is recommended for up to 35 hours per week. It is not medically necessary.'],
  ['what would do',         AIDE,                                                  'A home attendant for 2 weeks would be reasonable, and 8 weeks are not medically necessary.'],
  ['what his wife does',    AIDE,                                                  'His wife has been his attendant 10 hours per day. It is not medically necessary.'],
  ['time since surgery',    'Skilled nursing facility, 10 days',                   'With surgery 21 days ago, a skilled nursing facility is not medically necessary.'],
  ['within a range',        'Inpatient rehabilitation 7-10 days',                  'Inpatient rehabilitation for 7 days is medically necessary.'],
  ['no length asked for',   'Inpatient rehabilitation',                            'Inpatient rehabilitation for 14 days is medically necessary.'],
  ['of another item',       'Work hardening 2 times a week for 3 weeks',           'The request is not medically necessary, nor is a cold unit for 14 days.'],
  ['a title that adds up',  'Therapy of the left hip 2 times a week for 4 weeks, 8 visits', 'It is not medically necessary.'],
  ['a range in the title',  'Therapy 2-3 times a week for 4 weeks, 10 sessions',   'It is not medically necessary.'],
])('no other size than asked for: %s', (_why, title, rationale) => {
  expect(reasons(title, rationale)).toEqual([]);
});
